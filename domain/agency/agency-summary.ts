// What does the registry hear of an agency after every change: codes, counts, dates, the latest entries and lines?
import type { AgencyBook } from './agency-book.js'
import { yearsOf } from './agency-record.js'
import { isOpen } from './demerits.js'
import { balanceOf, heldIn, shortfallOf } from './deposit.js'
import type { Facts } from '../explained.js'
import { isUnsettled } from './overcharges.js'

/**
 * The agency as lists, ratings and the public list need it. Entries and lines come with every summary and are kept by
 * their id, so that the registry has all of them although the file keeps the latest only.
 */
export function summariseAgency(book: AgencyBook): Facts {
  const { licence, deposit, record } = book
  return {
    standing: book.status,
    organisation: book.organisation,
    country: book.country,
    plannedYearly: book.plannedYearly,
    phase: book.phase,
    licensedOn: book.licensedOn ?? null,
    licenceKind: licence?.kind ?? null,
    licenceFrom: licence?.from ?? null,
    licenceUntil: licence?.until ?? null,
    leftFor: book.left?.reason ?? null,
    suspendedFor: book.suspensions.map(({ cause }) => cause),
    label: book.incentives.label !== undefined,
    incentives: Object.entries(book.incentives).map(([name, given]) => ({ name, ...given })),
    openOvercharges: Object.values(book.overcharges).filter(isUnsettled).length,
    openDemerits: Object.values(book.demerits).filter(isOpen).length,
    openInspections: Object.keys(book.inspections).length,
    orders: book.counters.orders,
    cleanSince: record.cleanSince ?? null,
    lastInspectedAt: record.lastInspectedAt ?? null,
    lastInspectionPassed: record.lastInspectionPassed ?? null,
    years: yearsOf(record),
    lines: record.lines.map((line) => ({ ...line })),
    depositCurrency: deposit.currency,
    depositRequiredMinor: deposit.requiredMinor,
    depositBalanceMinor: balanceOf(deposit),
    depositHeldMinor: heldIn(deposit),
    depositShortMinor: shortfallOf(deposit),
    depositEntries: deposit.entries.filter(({ kind }) => kind !== 'carried-forward').map((entry) => ({ ...entry })),
  }
}
