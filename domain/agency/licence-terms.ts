// How long does a licence run, when is its holder told that it ends, and should it be granted again?
import { z } from 'zod'
import { endOfDay } from './agency-deadlines.js'
import { ratedOn, yearOn, Years } from './agency-facts.js'
import { addToDate, instantOf, PlainDate, type Instant } from '../calendar.js'
import { decided, needsFigures, type Decision, type Step } from '../explained.js'
import { numberFigure, numberFigures, ownFacts, stepFrom, type RuleContext } from '../figures.js'
import { speaksOf } from './licensing.js'
import type { Country } from '../rulebook/rulebook-country.js'

type Context = RuleContext<Country>

/** A term as the agency's book keeps it; `reviewsAt` are the mornings on which its record is looked at for incentives. */
export type Term = {
  from: PlainDate
  until: PlainDate
  endsAt: Instant
  noticeAt: Instant
  reviewsAt: Instant[]
}

/** `after`: the last day of the licence before it; null for the first one, which begins on the day of the decision. */
export const TermFacts = z.object({ kind: z.enum(['provisional', 'regular']), after: PlainDate.nullable() })

/** Decision `licence-term`. Philippines (2023 summary): provisional 3 years; India: certificate of 5 years. */
export function planTerm(context: Context, { kind, after }: z.output<typeof TermFacts>): Decision<Term> {
  const name = `licence-${kind}-months` as const
  const read = numberFigures(context, [name, 'renewal-notice-days'] as const)
  if (!read.known) return needsFigures(read.missing)
  const months = read.figures[name]
  const notice = read.figures['renewal-notice-days']
  const next = after === null ? context.on : addToDate(after, { days: 1 })
  const first = next > context.on ? next : context.on
  const until = addToDate(addToDate(first, { months: months.value }), { days: -1 })
  const term = termOf({
    from: first,
    until,
    noticeDays: notice.value,
    zone: context.rulebook.zone,
    firstReview: kind === 'regular' ? 0 : 1,
  })
  return decided(term, [
    stepFrom(months, { rule: 'licence-term', inputs: { kind, from: first, months: months.value }, result: until }),
    stepFrom(notice, {
      rule: 'renewal-notice',
      inputs: { until, daysBefore: notice.value },
      result: term.noticeAt,
    }),
  ])
}

/** `firstReview`: in years after the first day; a renewed licence is looked at on its first day. */
type TermSpan = { from: PlainDate; until: PlainDate; noticeDays: number; zone: string; firstReview: 0 | 1 }

/** The instants of a term: notice in the morning of its day, the end after the last day, a review each year in between. */
export function termOf({ from, until, noticeDays, zone, firstReview }: TermSpan): Term {
  const anniversaries = Array.from({ length: 20 }, (_, n) => addToDate(from, { years: n + firstReview }))
  return {
    from,
    until,
    endsAt: endOfDay(until, zone),
    noticeAt: instantOf(addToDate(until, { days: -noticeDays }), 9, zone),
    reviewsAt: anniversaries.filter((day) => day <= until).map((day) => instantOf(day, 9, zone)),
  }
}

export const LicenceReviewFacts = z.object({
  years: Years,
  openOvercharges: z.int().nonnegative(),
  openDemerits: z.int().nonnegative(),
  depositShortMinor: z.int().nonnegative(),
  lastInspectionPassed: z.boolean().nullable(),
  /** The renewal was waived as an incentive: nobody needs to apply or to decide. */
  waived: z.boolean(),
})
export type LicenceReviewFacts = z.infer<typeof LicenceReviewFacts>

export type LicenceReview = { recommended: boolean; waived: boolean; failed: string[] }

/**
 * Decision `licence-review`: whether the record speaks for the regular licence or its renewal; a caseworker decides.
 * Bangladesh asks for a minimum of yearly deployment (UNVERIFIED here); a country that names none has none.
 */
export function reviewLicence(context: Context, facts: LicenceReviewFacts): Decision<LicenceReview> {
  const threshold = numberFigure(context, 'demerit-points-threshold')
  const asksMinimum = speaksOf(context, 'agency-minimum-yearly-deployment')
  const minimum = numberFigure(context, 'agency-minimum-yearly-deployment')
  const missing = [
    ...(threshold ? [] : ['demerit-points-threshold']),
    ...(asksMinimum && !minimum ? ['agency-minimum-yearly-deployment'] : []),
  ]
  if (!threshold || missing.length > 0) return needsFigures(missing)
  const { points } = ratedOn(facts.years, context.on)
  const lastYear = yearOn(context.on) - 1
  const cleared = facts.years.find(({ year }) => year === lastYear)?.cleared ?? 0
  const steps: Step[] = [
    own('deposit-full', { depositShortMinor: facts.depositShortMinor }, facts.depositShortMinor === 0),
    own('no-open-recovery', { openOvercharges: facts.openOvercharges }, facts.openOvercharges === 0),
    own('no-open-demerit', { openDemerits: facts.openDemerits }, facts.openDemerits === 0),
    own(
      'inspection-not-failed',
      { lastInspectionPassed: facts.lastInspectionPassed },
      facts.lastInspectionPassed !== false,
    ),
    stepFrom(threshold, {
      rule: 'points-below-threshold',
      inputs: { points, threshold: threshold.value },
      result: points < threshold.value,
    }),
    ...(minimum
      ? [
          stepFrom(minimum, {
            rule: 'minimum-deployment',
            inputs: { year: lastYear, cleared, minimum: minimum.value },
            result: cleared >= minimum.value,
          }),
        ]
      : []),
  ]
  const failed = steps.filter(({ result }) => result !== true).map(({ rule }) => rule)
  return decided({ recommended: failed.length === 0, waived: facts.waived && failed.length === 0, failed }, steps)
}

const own = (rule: string, inputs: Step['inputs'], result: boolean): Step =>
  stepFrom(ownFacts, { rule, inputs, result })
