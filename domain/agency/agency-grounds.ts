// What do the decisions on a licence and on incentives read of an agency's book?
import { activeStatuses, type AgencyBook, type IncentiveName } from './agency-book.js'
import { yearsOf } from './agency-record.js'
import { isOpen } from './demerits.js'
import { freeIn, shortfallOf } from './deposit.js'
import type { Facts } from '../explained.js'
import { isUnsettled } from './overcharges.js'

/** What is open against an agency and what is missing from its deposit. */
const open = (book: AgencyBook) => ({
  openOvercharges: Object.values(book.overcharges).filter(isUnsettled).length,
  openDemerits: Object.values(book.demerits).filter(isOpen).length,
  depositShortMinor: shortfallOf(book.deposit),
  years: yearsOf(book.record),
})

/** For `licence-review`. */
export const groundsOfReview = (book: AgencyBook): Facts => ({
  ...open(book),
  lastInspectionPassed: book.record.lastInspectionPassed ?? null,
  waived: book.incentives['renewal-waiver'] !== undefined,
})

/** For the decision on an incentive. */
export function groundsOfIncentive(book: AgencyBook, name: IncentiveName): Facts {
  const given = book.incentives[name]
  return {
    ...open(book),
    active: activeStatuses.includes(book.status),
    licensedOn: book.licensedOn ?? '',
    cleanSince: book.record.cleanSince?.slice(0, 10) ?? null,
    lastGrantFrom: given?.from ?? null,
    inForce: given !== undefined,
    licenceFrom: book.licence?.from ?? '',
    licenceUntil: book.licence?.until ?? '',
    depositRequiredMinor: book.deposit.requiredMinor,
    depositFreeMinor: freeIn(book.deposit),
  }
}
