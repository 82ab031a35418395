// Which figures of an instrument does a refund need, and is one of them not known?
import { numberFigure, type NumberFigure, type RuleContext } from '../figures.js'
import type { Instrument } from '../rulebook/rulebook-instrument.js'
import type { RefundForm } from './refund-form.js'

export type RefundContext = RuleContext<Instrument>

/** What a scheme does not have is undefined: no months needed, no cap, no share, no day until which to claim. */
export type RefundFigures = {
  minimum?: NumberFigure
  excludedFrom?: NumberFigure
  cap?: NumberFigure
  share?: NumberFigure
  years?: NumberFigure
}

const names = {
  minimum: 'refund-minimum-months',
  excludedFrom: 'refund-excluded-from-months',
  cap: 'refund-cap-months',
  share: 'refund-share',
  years: 'refund-claim-years',
} as const satisfies Record<keyof RefundFigures, string>

/**
 * The figures in force, or the names of those that the instrument has and nobody knows. The cap is read on the last
 * month insured, all others on the day of the computation.
 */
export function refundFigures(
  context: RefundContext,
  { lastMonth }: RefundForm,
): { known: true; figures: RefundFigures } | { known: false; missing: string[] } {
  const atEnd = lastMonth === undefined ? context : { ...context, on: `${lastMonth}-01` }
  const held = Object.entries(names).filter(([, name]) => Object.hasOwn(context.rulebook.figures, name))
  const found = held.map(([key, name]) => [key, numberFigure(key === 'cap' ? atEnd : context, name), name] as const)
  const missing = found.filter(([, figure]) => figure === undefined).map(([, , name]) => name)
  if (missing.length > 0) return { known: false, missing }
  return { known: true, figures: Object.fromEntries(found.map(([key, figure]) => [key, figure])) }
}
