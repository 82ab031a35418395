// How is a rule applied to the facts of a case? By the pure decision of its name, under the pinned rulebook.
import { civilDate, type Instant } from '../domain/calendar.js'
import type { Facts, Step } from '../domain/explained.js'
import type { DecisionKind } from '../domain/decision-kind.js'
import type { Decide, NamedDecision } from './contract.js'
import { withContractHash } from './contract-hash.js'
import { failure, fieldsOf } from './failures.js'
import type { RulebookOf } from './pinned-rulebooks.js'

/** A decision that was taken, as the registry keeps it for papers and auditors. */
export type TakenDecision = {
  caseNumber: string
  key: string
  decision: string
  rulebookHash: string
  decidedAt: Instant
  facts: Facts
  value: Facts
  steps: Step[]
}

export type DecisionNeeds = {
  rulebookOf: RulebookOf
  decisions: ReadonlyMap<string, DecisionKind>
  /** Keeps a decision under its key; the same key again replaces it. */
  keepDecision: (taken: TakenDecision) => Promise<void>
}

export function createDecisions({ rulebookOf, decisions, keepDecision }: DecisionNeeds) {
  return {
    /**
     * The explained decision, or the figures it lacks. Its date is the civil date of the case in the origin's zone.
     * Throws `rulebook-missing`, `rulebook-kind-wrong`, `decision-unknown`, `decision-facts-invalid`.
     */
    async decide({ caseNumber, key, rulebook: hash, decision, at, facts, supplied }: Decide): Promise<NamedDecision> {
      const rulebook = await rulebookOf(hash)
      const kind = decisions.get(decision)
      if (!kind) throw failure('decision-unknown')
      if (kind.reads !== rulebook.kind) throw failure('rulebook-kind-wrong')
      const readable = kind.facts.safeParse(facts)
      if (!readable.success) throw failure('decision-facts-invalid', fieldsOf(readable.error))
      const answer = kind.decide({ rulebook, on: civilDate(at, rulebook.zones.origin), at, supplied }, facts)
      if (answer.status !== 'decided') return { ...answer, decision, key }
      const { steps } = answer
      const value = withContractHash(decision, facts, answer.value)
      await keepDecision({ caseNumber, key, decision, rulebookHash: hash, decidedAt: at, facts, value, steps })
      return { status: 'decided', value, steps, decision, key }
    },
  }
}
