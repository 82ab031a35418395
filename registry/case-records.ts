// What does the registry hold of one case, all together: its standing, who ordered what, its papers, decisions and deadlines?
import type { Instant } from '../domain/calendar.js'
import { findCase, personIdOfCase, type CaseRow } from './cases.js'
import type { Registry } from './database.js'
import { listDecisions, type KeptDecision } from './decisions.js'
import { listDocuments, type DocumentRow } from './documents.js'
import { readLedger, type LedgerRow } from './ledger.js'
import { personKeyOwner } from './people.js'
import { listWaits, type WaitRow } from './waits.js'

/** The record of a case: rows as they lie in the registry, acts in the order they were written. */
export type CaseRecord = {
  standing: CaseRow
  acts: LedgerRow[]
  documents: DocumentRow[]
  decisions: KeptDecision[]
  waits: WaitRow[]
}

/** More than a case opens in decades. */
const allWaits = 100_000

/** The record of a case; undefined when there is no such case. */
export async function readCaseRecord(registry: Registry, caseNumber: string): Promise<CaseRecord | undefined> {
  const standing = await findCase(registry, caseNumber)
  if (!standing) return undefined
  return {
    standing,
    acts: await readLedger(registry, caseNumber),
    documents: await listDocuments(registry, caseNumber),
    decisions: await listDecisions(registry, caseNumber),
    waits: await listWaits(registry, { caseNumber, limit: allWaits }),
  }
}

/** The latest instant at which anything in a record happened, by the clock of its case. */
export function lastChangeOf({ standing, acts, documents, decisions, waits }: CaseRecord): Instant {
  const instants = [
    standing.standingAt,
    standing.portabilityAt,
    ...acts.map(({ at }) => at),
    ...documents.flatMap(({ issuedAt, revokedAt }) => [issuedAt, revokedAt]),
    ...decisions.map(({ decidedAt }) => decidedAt),
    ...waits.flatMap(({ openedAt, closedAt }) => [openedAt, closedAt]),
  ]
  const known = instants.flatMap((at) => (at === null ? [] : [Date.parse(at)]))
  return new Date(known.reduce((last, at) => Math.max(last, at), 0)).toISOString()
}

/** Whether a paper of the case can be kept: false once the must-keep key of its person is destroyed. */
export async function canKeepPapers(registry: Registry, caseNumber: string): Promise<boolean> {
  const personId = await personIdOfCase(registry, caseNumber)
  if (personId === undefined) return false
  return (await registry.vault.readKey(personKeyOwner(personId, 'must-keep'))) !== 'destroyed'
}
