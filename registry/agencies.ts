// Which agencies are there, what stands on their records, and how did their deposits change?
import type { Selectable, Transaction } from 'kysely'
import type { RecordLine } from '../domain/agency/agency-record.js'
import type { CaseEvent, SummaryEvent } from '../domain/case-events.js'
import type { DepositEntry, DepositKind } from '../domain/agency/deposit.js'
import type { Facts } from '../domain/explained.js'
import { numberOf, recordsOf, textOf } from '../domain/facts.js'
import type { AgencyDepositEntriesTable, AgencyLinesTable } from './agency-tables.js'
import type { Registry } from './database.js'
import { listFiles, type FileRow } from './files.js'
import type { Tables } from './tables.js'

/** A line of an agency's record as the registry keeps it. */
export type LineRow = Omit<Selectable<AgencyLinesTable>, 'agency' | 'saidAt'>

export type AgencyFilter = {
  /** The agency's own status, such as `suspended`; it stays when its file is closed. */
  standing?: string
  country?: string
  limit: number
  after?: string
}

/** Agencies by number. Reads page by page until `limit` of them fit. */
export async function listAgencies(registry: Registry, filter: AgencyFilter): Promise<FileRow[]> {
  const { standing, country, limit } = filter
  const found: FileRow[] = []
  let after = filter.after
  for (;;) {
    const page = await listFiles(registry, { procedure: 'agency', limit: pageSize, ...(after ? { after } : {}) })
    found.push(...page.filter((row) => fits(row, { standing, country })))
    after = page.at(-1)?.number
    if (page.length < pageSize || found.length >= limit) return found.slice(0, limit)
  }
}

const pageSize = 200

function fits(
  { summary }: FileRow,
  { standing, country }: { standing?: string | undefined; country?: string | undefined },
) {
  return (
    (standing === undefined || textOf(summary, 'standing') === standing) &&
    (country === undefined || textOf(summary, 'country') === country)
  )
}

/** Every line of an agency's record, oldest first. */
export async function listAgencyLines(registry: Registry, agency: string): Promise<LineRow[]> {
  return registry.db
    .selectFrom('agencyLines')
    .select(['ref', 'kind', 'at', 'outcome', 'counts', 'caseNumber'])
    .where('agency', '=', agency)
    .orderBy('at')
    .orderBy('ref')
    .execute()
}

/** Every entry of an agency's deposit, in the order they were made. */
export async function listDepositEntries(registry: Registry, agency: string): Promise<DepositEntry[]> {
  const rows = await registry.db
    .selectFrom('agencyDepositEntries')
    .select(['id', 'at', 'kind', 'amountMinor', 'reference', 'rule'])
    .where('agency', '=', agency)
    .execute()
  return rows.map((row) => ({ ...row, amountMinor: Number(row.amountMinor) })).sort((a, b) => place(a) - place(b))
}

/** `D-12` → 12. */
const place = ({ id }: { id: string }): number => Number(id.slice(2))

/**
 * Keeps what the summaries of a batch say of an agency's record and deposit: every one of them, because a file keeps the
 * latest lines and entries only. The same batch again changes nothing; a late one never turns a newer line back.
 */
export async function writeAgency(
  trx: Transaction<Tables>,
  agency: string,
  events: readonly CaseEvent[],
): Promise<void> {
  const summaries = events.filter((event): event is SummaryEvent => event.event === 'summary')
  const lines = new Map<string, Selectable<AgencyLinesTable>>()
  const entries = new Map<string, Selectable<AgencyDepositEntriesTable>>()
  for (const { at, data } of summaries) {
    for (const line of recordsOf(data, 'lines')) lines.set(textOf(line, 'ref'), lineRow(agency, at, line))
    for (const entry of recordsOf(data, 'depositEntries')) entries.set(textOf(entry, 'id'), entryRow(agency, entry))
  }
  if (lines.size > 0) await writeLines(trx, [...lines.values()])
  if (entries.size > 0)
    await trx
      .insertInto('agencyDepositEntries')
      .values([...entries.values()])
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

async function writeLines(trx: Transaction<Tables>, rows: Selectable<AgencyLinesTable>[]): Promise<void> {
  await trx
    .insertInto('agencyLines')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['agency', 'ref'])
        .doUpdateSet((eb) => ({
          at: eb.ref('excluded.at'),
          outcome: eb.ref('excluded.outcome'),
          counts: eb.ref('excluded.counts'),
          saidAt: eb.ref('excluded.saidAt'),
        }))
        .where((eb) => eb('agencyLines.saidAt', '<=', eb.ref('excluded.saidAt'))),
    )
    .execute()
}

function lineRow(agency: string, saidAt: string, line: Facts): Selectable<AgencyLinesTable> {
  return {
    agency,
    ref: textOf(line, 'ref'),
    kind: textOf(line, 'kind') as RecordLine['kind'],
    at: textOf(line, 'at'),
    outcome: textOf(line, 'outcome'),
    counts: numberOf(line, 'counts'),
    caseNumber: textOf(line, 'case') || null,
    saidAt,
  }
}

function entryRow(agency: string, entry: Facts): Selectable<AgencyDepositEntriesTable> {
  return {
    agency,
    id: textOf(entry, 'id'),
    at: textOf(entry, 'at'),
    kind: textOf(entry, 'kind') as DepositKind,
    amountMinor: numberOf(entry, 'amountMinor'),
    reference: textOf(entry, 'reference'),
    rule: textOf(entry, 'rule'),
  }
}
