// Why does a refund come out as it does? Each step with its rule, its source, what went in and what came out.
import type { Facts } from '../explained.js'
import type { Provenance } from '../figures.js'

/** One step, for people and for tools; a source that nobody has checked says so. */
export type RefundExplanation = { rule: string; source: string; text: string; inputs: Facts; result: string }

/** A step under one source, or under several, each of which must have been checked. */
export function refundStep(
  from: Provenance | readonly Provenance[],
  step: Omit<RefundExplanation, 'source'>,
): RefundExplanation {
  const all = [from].flat()
  const source = [...new Set(all.map((one) => one.source))].join('; ')
  const { rule, text, inputs, result } = step
  return {
    rule,
    source: all.every(({ verified }) => verified) ? source : `${source} (unverified)`,
    text,
    inputs,
    result,
  }
}
