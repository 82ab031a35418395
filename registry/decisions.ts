// Which decisions were taken in a case, under which rulebook, with which steps?
import type { Instant } from '../domain/calendar.js'
import type { Facts, Step } from '../domain/explained.js'
import type { Registry } from './database.js'

/** A decision that was taken: its key in the case, the rule's name, what it read and what it said. */
export type KeptDecision = {
  caseNumber: string
  key: string
  decision: string
  rulebookHash: string
  decidedAt: Instant
  facts: Facts
  value: Facts
  steps: Step[]
}

/** Keeps a decision. The same key again replaces it: its facts were asked anew. */
export async function keepDecision(registry: Registry, decision: KeptDecision): Promise<void> {
  const row = {
    ...decision,
    facts: JSON.stringify(decision.facts),
    value: JSON.stringify(decision.value),
    steps: JSON.stringify(decision.steps),
  }
  await registry.db
    .insertInto('decisions')
    .values(row)
    .onConflict((conflict) => conflict.columns(['caseNumber', 'key']).doUpdateSet(row))
    .execute()
}

/** The decisions of a case, in the order they were taken. */
export async function listDecisions(registry: Registry, caseNumber: string): Promise<KeptDecision[]> {
  const rows = await registry.db
    .selectFrom('decisions')
    .selectAll()
    .where('caseNumber', '=', caseNumber)
    .orderBy('decidedAt')
    .orderBy('key')
    .execute()
  return rows.map((row) => ({
    ...row,
    facts: JSON.parse(row.facts) as Facts,
    value: JSON.parse(row.value) as Facts,
    steps: JSON.parse(row.steps) as Step[],
  }))
}
