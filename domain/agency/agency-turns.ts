// What does an agency's own procedure change in its book: money that comes and goes, inspections, incentives?
import type { Instant } from '../calendar.js'
import { grant, lift, withdraw, type AgencyBook, type Grant, type IncentiveName, type Licence } from './agency-book.js'
import { count, stain, writeLine } from './agency-record.js'
import { balanceOf, freeIn, giveBack, payIn, shortfallOf } from './deposit.js'

/** A payment as it was recorded. */
export type Payment = { amountMinor: number; reference: string; at: Instant }

/** The first deposit of an agency: its cash and its guarantee, each an entry. */
export function payFirstDeposit(
  book: AgencyBook,
  paid: { requiredMinor: number; cashMinor: number; guaranteeMinor: number; reference: string; at: Instant },
): void {
  const { requiredMinor, cashMinor, guaranteeMinor, reference, at } = paid
  book.deposit.requiredMinor = requiredMinor
  payIn(book.deposit, 'paid-in', { at, amountMinor: cashMinor, reference, rule: 'deposit-cash' })
  payIn(book.deposit, 'paid-in', { at, amountMinor: guaranteeMinor, reference, rule: 'deposit-guarantee' })
}

/** Another volume, another tier: what is missing is asked for, what is too much is given back at once. */
export function changeTier(book: AgencyBook, { requiredMinor, at }: { requiredMinor: number; at: Instant }): number {
  const { deposit } = book
  deposit.requiredMinor = Math.max(0, requiredMinor - book.reducedMinor)
  const amountMinor = Math.max(0, balanceOf(deposit) - deposit.requiredMinor)
  return giveBack(deposit, { at, amountMinor, reference: 'tier', rule: 'deposit-tier-lowered' })
}

/** A top-up that has come in; a full deposit lifts the suspension it caused. */
export function topUp(book: AgencyBook, { at, amountMinor, reference }: Payment): void {
  payIn(book.deposit, 'topped-up', { at, amountMinor, reference, rule: 'deposit-top-up' })
  liftWhenFull(book)
}

/** Nothing is missing any more, by whatever way: the suspension for a short deposit ends. */
export function liftWhenFull(book: AgencyBook): void {
  if (shortfallOf(book.deposit) === 0) lift(book, 'deposit-short')
}

/** A share of the deposit is given back for clean time: the tier asks for so much less from now on. */
export function reduceDeposit(book: AgencyBook, { at, amountMinor, reference }: Payment): number {
  const given = giveBack(book.deposit, { at, amountMinor, reference, rule: 'incentive-deposit-return' })
  book.deposit.requiredMinor = Math.max(0, book.deposit.requiredMinor - given)
  book.reducedMinor += given
  return given
}

/** Everything that is left and not earmarked goes back to an agency that has left. */
export function returnRest(book: AgencyBook, at: Instant): number {
  const amountMinor = freeIn(book.deposit)
  return giveBack(book.deposit, { at, amountMinor, reference: 'licence-ended', rule: 'deposit-final-return' })
}

/** An inspection was carried out; one that failed ends the clean time. */
export function concludeInspection(
  book: AgencyBook,
  { id, passed, at }: { id: string; passed: boolean; at: Instant },
): void {
  const { [id]: _, ...others } = book.inspections
  book.inspections = others
  book.record.lastInspectedAt = at
  book.record.lastInspectionPassed = passed
  count(book.record, at, { inspections: 1, failedInspections: passed ? 0 : 1 })
  if (!passed) stain(book.record, at)
  const outcome = passed ? 'passed' : 'failed'
  writeLine(book.record, { ref: id, kind: 'inspection', at, outcome, counts: passed ? 0 : 1 })
}

/** An inspection that was not carried out because the agency has left. */
export function dropInspection(book: AgencyBook, id: string): void {
  const { [id]: _, ...others } = book.inspections
  book.inspections = others
}

/** The round that begins now: did its day come, did somebody ask, or has only the day moved? */
export function beginReview(book: AgencyBook, dayCame: boolean): void {
  book.reviewing = dayCame || book.reviewAsked === true
  book.reviewAsked = false
  if (dayCame) book.licence?.reviewsAt.shift()
}

export type Earned = Omit<Grant, 'ref'> & { at: Instant; amountMinor: number; term: readonly Omit<Licence, 'kind'>[] }

/** Grants what the record has earned: the licence is longer, a part of the deposit comes back, the label is worn. */
export function grantIncentive(book: AgencyBook, name: IncentiveName, earned: Earned): void {
  const { at, amountMinor, term, ...given } = earned
  book.counters.reviews += 1
  const ref = `incentive-${book.counters.reviews}`
  if (name === 'deposit-return' && reduceDeposit(book, { at, amountMinor, reference: ref }) === 0) return
  const [longer] = term
  if (name === 'licence-extension' && longer && book.licence) {
    const { reviewsAt } = book.licence
    const last = reviewsAt.at(-1) ?? at
    const added = longer.reviewsAt.filter((day) => Date.parse(day) > Math.max(Date.parse(last), Date.parse(at)))
    book.licence = { ...book.licence, ...longer, reviewsAt: [...reviewsAt, ...added] }
  }
  grant(book, name, { ...given, ref, at })
}

/** An incentive whose last day has passed and that was not earned anew. */
export function expireIncentive(book: AgencyBook, name: IncentiveName, { on, at }: { on: string; at: Instant }): void {
  const until = book.incentives[name]?.until
  if (until && until < on) withdraw(book, name, at)
}
