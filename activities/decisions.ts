// How is a rule applied to the facts of a case? By the pure decision of its name, under the pinned rulebook.
import { civilDate, type Instant } from '../domain/calendar.js'
import type { Decision, Facts } from '../domain/explained.js'
import type { DecisionKind } from '../domain/decisions.js'
import { failure, fieldsOf } from './failures.js'
import type { CorridorOf } from './pinned-rulebooks.js'

/** A decision asked for by a case; `key` is the step it is taken for. */
export type DecisionToTake = { caseNumber: string; key?: string; rulebook: string; decision: string; at: Instant; facts: Facts; supplied: Facts }

export function createDecisions({ corridorOf, decisions }: { corridorOf: CorridorOf; decisions: ReadonlyMap<string, DecisionKind> }) {
  return {
    /**
     * The explained decision, or the figures it lacks. Its date is the civil date of the case in the origin's zone.
     * Throws `rulebook-missing`, `decision-unknown`, `decision-facts-invalid`.
     */
    async decide({ rulebook, decision, at, facts, supplied }: DecisionToTake): Promise<Decision<Facts>> {
      const corridor = await corridorOf(rulebook)
      const kind = decisions.get(decision)
      if (!kind) throw failure('decision-unknown')
      const readable = kind.facts.safeParse(facts)
      if (!readable.success) throw failure('decision-facts-invalid', fieldsOf(readable.error))
      return kind.decide({ corridor, on: civilDate(at, corridor.zones.origin), at, supplied }, facts)
    },
  }
}
