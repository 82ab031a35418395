// Until when can a returned worker claim, and when are reminders due?
import { addToDate, instantOf, isAfter } from './calendar.js'
import type { Instant, PlainDate } from './calendar.js'
import type { Step } from './explained.js'
import { nameIn, stepFrom } from './figures.js'
import type { ListFigure, NumberFigure, RuleContext } from './figures.js'

/** The names under which a corridor holds the terms of a claim. */
export const claimFigures = (context: RuleContext) => ({
  years: nameIn(context, 'refund-claim-years', 'nps-claim-years'),
  dormant: 'dormant-insurance-years',
  after: 'portability-close-days-after-claim-by',
})

/** Last day of the claim, reminders before it, the day unclaimed insurance turns dormant, and the end of our watch. */
export type ClaimDates = { claimBy: PlainDate; remindAt: Instant[]; dormantOn: PlainDate; closesAt: Instant }

type Terms = Record<keyof ReturnType<typeof claimFigures>, NumberFigure> & { reminders: ListFigure }

/**
 * Counted from leaving the country of work (UNVERIFIED: no source read names the first day). Reminders in the morning at home,
 * earliest first, those not after the case's time left out.
 */
export function planClaim(
  { rulebook, at }: RuleContext,
  leftOn: PlainDate,
  { years, dormant, after, reminders }: Terms,
): { dates: ClaimDates; steps: Step[] } {
  const zone = rulebook.zones.origin
  const claimBy = addToDate(leftOn, { years: years.value })
  const dormantOn = addToDate(leftOn, { years: dormant.value })
  const closesAt = instantOf(addToDate(claimBy, { days: after.value }), 17, zone)
  const remindAt = [...new Set(reminders.items.map(Number))]
    .map((months) => instantOf(addToDate(claimBy, { months: -months }), 9, zone))
    .filter((instant) => isAfter(instant, at))
    .sort()
  const inputs = { leftOn }
  const steps = [
    stepFrom(years, {
      rule: 'claim-within-years-of-leaving',
      inputs: { ...inputs, years: years.value },
      result: claimBy,
    }),
    stepFrom(reminders, { rule: 'claim-reminders', inputs: { monthsBefore: reminders.items }, result: remindAt }),
    stepFrom(dormant, {
      rule: 'unclaimed-insurance-turns-dormant',
      inputs: { ...inputs, years: dormant.value },
      result: dormantOn,
    }),
    stepFrom(after, { rule: 'case-stays-open-after-deadline', inputs: { days: after.value }, result: closesAt }),
  ]
  return { dates: { claimBy, remindAt, dormantOn, closesAt }, steps }
}
