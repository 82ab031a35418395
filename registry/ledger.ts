// Who ordered what, and was it accepted? One append-only row for every accepted and every refused command.
import type { Kysely, Selectable } from 'kysely'
import type { Actor } from '../domain/actor.js'
import type { Instant } from '../domain/calendar.js'
import type { Facts } from '../domain/explained.js'
import type { Registry } from './database.js'
import type { LedgerTable, Tables } from './tables.js'

/** A row of the ledger; `seq` grows with every row. */
export type LedgerRow = Selectable<LedgerTable>

/** A command to be written. Codes only: a refused form is written without its values. */
export type LedgerEntry = {
  at: Instant
  caseNumber: string | null
  commandId: string
  digest: string
  action: string
  subject?: string
  actor: Actor
  outcome: 'accepted' | 'refused'
  /** Refusal code, or the note reference of an accepted command. */
  detail?: string
  data?: Facts
}

/** Appends rows; the same command with the same digest and outcome is written once. */
export async function appendLedger(registry: Registry, entries: readonly LedgerEntry[]): Promise<void> {
  await appendLedgerRows(registry.db, entries)
}

/** The same inside the caller's transaction. */
export async function appendLedgerRows(db: Kysely<Tables>, entries: readonly LedgerEntry[]): Promise<void> {
  if (entries.length === 0) return
  const known = await db
    .selectFrom('ledger')
    .select(['caseNumber', 'commandId', 'digest', 'outcome'])
    .where(
      'commandId',
      'in',
      entries.map(({ commandId }) => oneLine(commandId)),
    )
    .execute()
  const written = new Set(known.map(identity))
  // Known rows are left out beforehand: a conflict would use up a sequence number and leave a gap to explain.
  const rows = entries.map(ledgerValues).filter((row) => !written.has(identity(row)))
  if (rows.length === 0) return
  await db
    .insertInto('ledger')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The rows of a case in the order they were written; `null` gives commands that named no case. */
export async function readLedger(registry: Registry, caseNumber: string | null): Promise<LedgerRow[]> {
  return registry.db
    .selectFrom('ledger')
    .selectAll()
    .where('caseNumber', caseNumber === null ? 'is' : '=', caseNumber)
    .orderBy('seq')
    .execute()
}

const longestText = 300

/** A refused command may carry anything: control characters (which a text column cannot hold) and length are cut. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f]/g, ' ').slice(0, longestText)
}

function ledgerValues(entry: LedgerEntry) {
  return {
    at: entry.at,
    caseNumber: entry.caseNumber === null ? null : oneLine(entry.caseNumber),
    commandId: oneLine(entry.commandId),
    digest: oneLine(entry.digest),
    action: oneLine(entry.action),
    subject: entry.subject === undefined ? null : oneLine(entry.subject),
    role: entry.actor.role,
    actorId: entry.actor.id,
    outcome: entry.outcome,
    detail: entry.detail === undefined ? null : oneLine(entry.detail),
    data: entry.data === undefined ? null : JSON.stringify(entry.data),
  }
}

function identity(row: { caseNumber: string | null; commandId: string; digest: string; outcome: string }): string {
  return JSON.stringify([row.caseNumber ?? '', row.commandId, row.digest, row.outcome])
}
