// Which insurance periods were notified in a case, version by version, and what was said of each?
import type { Selectable, Transaction } from 'kysely'
import type {
  CaseEvent,
  PeriodsCountedEvent,
  PeriodsStandingEvent,
  PeriodsVersionEvent,
} from '../domain/case-events.js'
import { numberOf, recordsOf, textOf } from '../domain/facts.js'
import type { HowCommunicated, PeriodsStanding, VersionReason } from '../domain/insurance-periods.js'
import type { Registry } from './database.js'
import type { InsurancePeriodVersionsTable } from './insurance-period-table.js'
import type { Tables } from './tables.js'

/** A version as the registry keeps it; the last one is in force. `months` is null until the rules have counted it. */
export type PeriodVersionRow = Omit<Selectable<InsurancePeriodVersionsTable>, 'caseNumber'>

/** All versions of the insurance periods of a case, oldest first. */
export async function listPeriodVersions(registry: Registry, caseNumber: string): Promise<PeriodVersionRow[]> {
  const rows = await registry.db
    .selectFrom('insurancePeriodVersions')
    .selectAll()
    .where('caseNumber', '=', caseNumber)
    .orderBy('version')
    .execute()
  return rows.map(({ caseNumber: _, ...row }) => row)
}

/** Writes what a batch of events says about periods. The same batch again changes nothing; no version is ever replaced. */
export async function writePeriods(
  trx: Transaction<Tables>,
  caseNumber: string,
  events: readonly CaseEvent[],
): Promise<void> {
  for (const event of events) {
    if (event.event === 'periods-version') await writeVersion(trx, caseNumber, event)
    if (event.event === 'periods-standing') await writeStanding(trx, caseNumber, event)
    if (event.event === 'periods-counted') await writeCount(trx, caseNumber, event)
  }
}

async function writeVersion(trx: Transaction<Tables>, caseNumber: string, event: PeriodsVersionEvent): Promise<void> {
  const { version, at, by, reason, data } = event
  const daysPerWeek = numberOf(data, 'daysPerWeek')
  await trx
    .insertInto('insurancePeriodVersions')
    .values({
      caseNumber,
      version,
      reason: reason as VersionReason,
      institution: textOf(data, 'institution'),
      notifiedOn: textOf(data, 'notifiedOn'),
      communicated: textOf(data, 'communicated') as HowCommunicated,
      daysPerWeek: daysPerWeek === 0 ? null : daysPerWeek,
      currency: textOf(data, 'currency'),
      periods: JSON.stringify(recordsOf(data, 'periods')),
      recordedAt: at,
      recordedBy: by,
      standing: 'notified',
      standingAt: at,
      standingBy: by,
      contestReason: null,
      months: null,
      contributionsMinor: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** A batch that comes again later must not take back what was said since: only news not older than what stands count. */
async function writeStanding(trx: Transaction<Tables>, caseNumber: string, event: PeriodsStandingEvent): Promise<void> {
  const { version, at, by, standing, reason } = event
  await trx
    .updateTable('insurancePeriodVersions')
    .where('caseNumber', '=', caseNumber)
    .where('version', '=', version)
    .where('standingAt', '<=', at)
    .set({
      standing: standing as PeriodsStanding,
      standingAt: at,
      standingBy: by,
      ...(reason === undefined ? {} : { contestReason: reason }),
    })
    .execute()
}

async function writeCount(trx: Transaction<Tables>, caseNumber: string, event: PeriodsCountedEvent): Promise<void> {
  const { version, months, contributionsMinor } = event
  await trx
    .updateTable('insurancePeriodVersions')
    .where('caseNumber', '=', caseNumber)
    .where('version', '=', version)
    .set({ months, contributionsMinor })
    .execute()
}
