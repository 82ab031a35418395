// How does what happened in a case reach the registry? Ledger, standing, closed waits and rungs in one transaction.
import { sql, type Transaction } from 'kysely'
import type { CaseEvent, CommandEvent, RungEvent, StandingEvent, SummaryEvent } from '../domain/case-events.js'
import type { Book, Procedure } from '../domain/case-file.js'
import type { Registry } from './database.js'
import type { CaseStatus, StageName } from '../domain/transitions.js'
import { writeAgency } from './agencies.js'
import { writeFees } from './fees.js'
import { writeSummary } from './files.js'
import { writePeriods } from './insurance-periods.js'
import { appendLedgerRows, type LedgerEntry } from './ledger.js'
import { writeAdoption } from './rulebook-versions.js'
import type { Tables } from './tables.js'
import { closeWaitRow, openWaitRows } from './waits.js'

export type CaseEvents = { caseNumber: string; procedure: Procedure; events: readonly CaseEvent[]; book?: Book }

/** Writes a batch of events. The same batch again changes nothing; a late batch never turns a newer standing back. */
export async function recordCaseEvents(registry: Registry, batch: CaseEvents): Promise<void> {
  if (batch.events.length === 0) return
  await registry.db.transaction().execute(async (trx) => {
    const commands = batch.events.filter((event): event is CommandEvent => event.event === 'command')
    await appendLedgerRows(
      trx,
      commands.map((event) => ledgerEntry(batch.caseNumber, event)),
    )
    await writeAdoption(trx, { number: batch.caseNumber, commands })
    const standing = batch.events.findLast((event): event is StandingEvent => event.event === 'standing')
    if (standing) await writeStanding(trx, batch, standing)
    const summary = batch.events.findLast((event): event is SummaryEvent => event.event === 'summary')
    if (summary)
      await writeSummary(trx, { number: batch.caseNumber, at: summary.at, data: summary.data, book: batch.book })
    if (batch.procedure === 'agency') await writeAgency(trx, batch.caseNumber, batch.events)
    await writeFees(trx, batch.caseNumber, batch.events)
    await writePeriods(trx, batch.caseNumber, batch.events)
    for (const event of batch.events) await writeWait(trx, batch.caseNumber, event)
    await countRungs(
      trx,
      batch.caseNumber,
      batch.events.filter((event): event is RungEvent => event.event === 'rung'),
    )
  })
}

function ledgerEntry(caseNumber: string, { event: _, ...command }: CommandEvent): LedgerEntry {
  return { caseNumber, ...command }
}

async function writeStanding(trx: Transaction<Tables>, batch: CaseEvents, standing: StandingEvent): Promise<void> {
  const { exit, at } = standing
  const stage = standing.stage as StageName
  const status = standing.status as CaseStatus
  if (batch.procedure !== 'portability') await writeFileStanding(trx, batch.caseNumber, standing)
  const row = trx.updateTable('cases').where('caseNumber', '=', batch.caseNumber)
  if (batch.procedure === 'portability') {
    const notNewer = row.where((eb) => eb.or([eb('portabilityAt', 'is', null), eb('portabilityAt', '<=', at)]))
    await notNewer.set({ portabilityStatus: status, portabilityAt: at }).execute()
  } else if (batch.procedure === 'migration-cycle') {
    await row
      .where('standingAt', '<=', at)
      .set({ stage, status, exit: exit ?? null, standingAt: at })
      .execute()
  }
}

async function writeFileStanding(
  trx: Transaction<Tables>,
  number: string,
  { stage, status, exit, at }: StandingEvent,
): Promise<void> {
  await trx
    .updateTable('files')
    .where('number', '=', number)
    .where('standingAt', '<=', at)
    .set({ stage, status, exit: exit ?? null, standingAt: at })
    .execute()
}

/** One after the other: a wait may be closed and opened anew within one batch. */
async function writeWait(trx: Transaction<Tables>, caseNumber: string, event: CaseEvent): Promise<void> {
  if (event.event === 'wait-opened') {
    const { event: _, at, ...wait } = event
    await openWaitRows(trx, [{ ...wait, caseNumber, openedAt: at }])
  }
  if (event.event === 'wait-closed')
    await closeWaitRow(trx, { caseNumber, key: event.key, how: event.how, at: event.at })
}

/** Each rung is a row of its own, so that a batch written twice counts once. */
async function countRungs(trx: Transaction<Tables>, caseNumber: string, rungs: readonly RungEvent[]): Promise<void> {
  if (rungs.length === 0) return
  const rows = rungs.map(({ key, act, at }) => ({ caseNumber, key, act, at }))
  await trx
    .insertInto('waitRungs')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const keys = [...new Set(rungs.map(({ key }) => key))]
  await sql`
    update waits set
      reminded = (select count(*) from wait_rungs r where r.case_number = waits.case_number and r.key = waits.key and r.act = 'remind'),
      escalated_at = (select min(r.at) from wait_rungs r where r.case_number = waits.case_number and r.key = waits.key and r.act = 'escalate')
    where case_number = ${caseNumber} and key in (${sql.join(keys)})`.execute(trx)
}
