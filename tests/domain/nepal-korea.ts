// The corridor that decisions are tested under, and the answer a test expects to be decided.
import type { Decision, Facts } from '../../domain/explained.js'
import { decisions } from '../../domain/decisions.js'
import type { RuleContext } from '../../domain/figures.js'
import type { Corridor } from '../../domain/rulebook/rulebook-corridor.js'
import { shippedCorridor } from '../../rulebook/load.js'

export function nepalKorea(): Corridor {
  return shippedCorridor('npl-kor-manufacturing').rulebook
}

const rulebook = nepalKorea()

/** 1 June 2026, noon in Nepal, unless told otherwise. */
export function aContext(change: Partial<RuleContext> = {}): RuleContext {
  return { rulebook, on: '2026-06-01', at: '2026-06-01T06:15:00Z', supplied: {}, ...change }
}

export function decide(name: string, facts: Facts, change: Partial<RuleContext> = {}): Decision<Facts> {
  const kind = decisions.get(name)
  if (!kind) throw new Error(`expected a decision "${name}"`)
  return kind.decide(aContext(change), facts)
}

/** The value of a decision that must be decided. */
export function valueOf(name: string, facts: Facts, change: Partial<RuleContext> = {}): Facts {
  const decision = decide(name, facts, change)
  if (decision.status !== 'decided') throw new Error(`expected a decision, got missing ${decision.figures.join(', ')}`)
  return decision.value
}

/** The rules of a decision's steps with their results. */
export function stepsOf(name: string, facts: Facts, change: Partial<RuleContext> = {}): Map<string, unknown> {
  return new Map(decide(name, facts, change).steps.map((step) => [step.rule, step.result]))
}
