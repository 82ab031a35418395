// Who did what in a case, when, under which rule? The real history and the ledger, told as one.
import type { LedgerRow } from '../registry/ledger.js'
import { kindOfNumber, normalNumber } from '../domain/file-number.js'
import { portabilityWorkflowId, workflowIdOfNumber } from '../workflows/ids.js'
import { requireFile } from './acting.js'
import { entriesOfRun, type AuditEntry } from './audit-entries.js'
import type { Door } from './door.js'
import { openerFor, readRuns } from './workflow-history.js'

/** An audit: its lines in the order of real time, and what could not be matched. */
export type Audit = {
  case: string
  rulebook: string
  runs: number
  entries: AuditEntry[]
  /** Accepted rows of the ledger that no history shows: none, unless a history was deleted. */
  missing: number
}

/** Reads the histories of a case (and of its portability), an agency, a job order or a ban along every run, with the ledger beside them. */
export async function auditShow(door: Door, given: string): Promise<Audit> {
  const { number, rulebookHash } = await requireFile(door, kindOfNumber(normalNumber(given)), given)
  const open = await openerFor(door)
  const runs = [
    ...(await readRuns(door, workflowIdOfNumber(number))),
    ...(await readRuns(door, portabilityWorkflowId(number))),
  ]
  const entries: AuditEntry[] = []
  for (const run of runs) entries.push(...(await entriesOfRun(run, open)))
  const { readLedger } = await import('../registry/ledger.js')
  const rows = await readLedger(await door.registry(), number)
  const { merged, missing } = merge(entries, rows)
  return { case: number, rulebook: rulebookHash, runs: runs.length, entries: merged, missing }
}

/** Actions that the door itself carries out: they stand in the ledger alone. */
const doorsOwn: readonly string[] = [
  'start-case',
  'apply-for-licence',
  'propose-job-order',
  'declare-ban',
  'open-claim',
  'enact-rulebook',
  'read-document',
  'read-notes',
  'read-notice',
  'correct-person',
  'show-contact',
  'set-contact',
  'unsubscribe',
  'take-reply',
  'put-organisation',
  'rotate-signing-key',
  'revoke-signing-key',
]

/** Joins rows to the commands they are about; rows without a command in any history stand on their own. */
export function merge(
  entries: readonly AuditEntry[],
  rows: readonly LedgerRow[],
): { merged: AuditEntry[]; missing: number } {
  const joined = entries.map((entry) => withLedger(entry, rows))
  const told = new Set(joined.flatMap(({ witnesses }) => witnesses))
  const alone = rows.filter((row) => !told.has(witnessOf(row)))
  const missing = alone.filter(({ outcome, action }) => outcome === 'accepted' && !doorsOwn.includes(action)).length
  const merged = [...joined, ...alone.map(ofRow)]
  return { merged: merged.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)), missing }
}

function withLedger(entry: AuditEntry, rows: readonly LedgerRow[]): AuditEntry {
  if (!entry.commandId) return entry
  const own = rows.filter(({ commandId }) => commandId === entry.commandId)
  // A command repeated by its caller stands twice in the history and was carried out once.
  const row = own.find(({ outcome }) => outcome === 'accepted') ?? own[0]
  if (!row) return entry
  const refused = row.outcome === 'refused' && row.detail ? { detail: row.detail } : {}
  return { ...entry, caseAt: row.at, outcome: row.outcome, ...refused, witnesses: [...entry.witnesses, witnessOf(row)] }
}

function ofRow(row: LedgerRow): AuditEntry {
  return {
    at: row.at,
    who: `${row.role}:${row.actorId}`,
    what: row.action,
    subject: row.subject ?? '',
    outcome: row.outcome,
    commandId: row.commandId,
    witnesses: [witnessOf(row)],
    ...(row.detail ? { detail: row.detail } : {}),
    ...(row.data ? { data: row.data } : {}),
  }
}

const witnessOf = ({ seq }: LedgerRow): string => `ledger / ${seq}`
