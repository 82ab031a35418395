// How many months was a worker insured abroad, and do they agree with the months on site?
import { z } from 'zod'
import { addToDate, calendarMonthsTouched, inclusivePeriod, PlainDate } from './calendar.js'
import { decided } from './explained.js'
import type { Decision, Step } from './explained.js'
import { codeFigure, nameIn, ownFacts, stepFrom } from './figures.js'
import type { RuleContext } from './figures.js'
import { sum } from './money.js'

/** An insurance period as the institution notified it: both days included. */
export const NotifiedPeriod = z
  .object({ from: PlainDate, to: PlainDate, contributionMinor: z.int().nonnegative() })
  .refine((period) => period.from <= period.to, { path: ['to'], message: 'expected a day from `from` on' })
export type NotifiedPeriod = z.infer<typeof NotifiedPeriod>

export const PeriodsFacts = z
  .object({
    periods: z.array(NotifiedPeriod),
    arrivedOn: PlainDate,
    leftOn: PlainDate,
    /** Last day of the contract, where it is known. */
    endedOn: PlainDate.nullish(),
  })
  .refine((facts) => facts.arrivedOn <= facts.leftOn, { path: ['leftOn'], message: 'expected a day from arrival on' })
  .refine(({ arrivedOn, endedOn }) => !endedOn || arrivedOn <= endedOn, {
    path: ['endedOn'],
    message: 'expected a day from arrival on',
  })
export type PeriodsFacts = z.infer<typeof PeriodsFacts>

/**
 * `months` notified and `monthsOnSite`, counted alike; `fullMonthsOnSite` = whole months between arrival and leaving,
 * `employedMonths` those until the contract ended, for rights that need completed months; `gaps` = stretches of months on site without insurance;
 * `agrees` when both are the same months; `coverage` = what the rulebook expects for nationals of the origin.
 */
export type InsuranceMonths = {
  months: number
  monthsOnSite: number
  fullMonthsOnSite: number
  employedMonths: number
  contributionsMinor: number
  currency: string
  gaps: number
  agrees: boolean
  coverage: string
}

export const CoverageFacts = z.object({
  nationality: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
})
export type CoverageFacts = z.infer<typeof CoverageFacts>

/** Whether the scheme abroad insures nationals of the origin: what may be promised before any period is notified. */
export type ExpectedCoverage = { coverage: string }

/** The rulebook speaks of nationals of the origin only; of anybody else, and where it has no figure, it is `unknown`. */
export function expectCoverage(context: RuleContext, { nationality }: CoverageFacts): Decision<ExpectedCoverage> {
  const figure = nationality === context.rulebook.origin ? coverageFigure(context) : undefined
  const value = { coverage: figure?.code ?? 'unknown' }
  const nothing = { source: 'no figure of the rulebook about workers of this nationality', verified: false }
  const rule = 'coverage-expected-before-departure'
  return decided(value, [stepFrom(figure ?? nothing, { rule, inputs: { nationality }, result: value.coverage })])
}

const coverageFigure = (context: RuleContext) =>
  codeFigure(context, nameIn(context, 'coverage-of-origin-nationals', 'nps-coverage-of-origin-nationals'))

/** UNVERIFIED for Korea: no source read says how a part of a month counts. */
const countingRule = {
  source: 'every calendar month touched counts once; UNVERIFIED: no source read for how a part month counts',
  verified: false,
}

/** Months insured and months on site; overlapping periods count once, and the order of periods does not matter. */
export function countInsuranceMonths(context: RuleContext, facts: PeriodsFacts): Decision<InsuranceMonths> {
  const { periods, arrivedOn, leftOn } = facts
  const insured = monthsOf(periods)
  const onSite = monthsOf([{ from: arrivedOn, to: leftOn }])
  const currency = context.rulebook.currencies.destination
  const contributions = sum(
    currency,
    periods.map((period) => ({ currency, minorUnits: period.contributionMinor })),
  )
  const coverage = coverageFigure(context)
  const value: InsuranceMonths = {
    months: insured.size,
    monthsOnSite: onSite.size,
    fullMonthsOnSite: fullMonths(arrivedOn, leftOn),
    employedMonths: fullMonths(arrivedOn, lastDayOfWork(facts)),
    contributionsMinor: contributions.minorUnits,
    currency,
    gaps: stretchesWithout(onSite, insured),
    agrees: insured.size === onSite.size && [...insured].every((month) => onSite.has(month)),
    coverage: coverage?.code ?? 'unknown',
  }
  return decided(value, [...steps(facts, value), ...(coverage ? [coverageStep(coverage, value)] : [])])
}

/** Who stays on after the contract has ended, or leaves before, was employed until the earlier of the two days. */
const lastDayOfWork = ({ leftOn, endedOn }: PeriodsFacts): PlainDate => (endedOn && endedOn < leftOn ? endedOn : leftOn)

function steps(facts: PeriodsFacts, value: InsuranceMonths): Step[] {
  const { periods, arrivedOn, leftOn, endedOn } = facts
  const { years, months, days } = inclusivePeriod(arrivedOn, leftOn)
  return [
    stepFrom(countingRule, {
      rule: 'months-notified',
      inputs: { periods: periods.map(({ from, to }) => `${from}/${to}`) },
      result: value.months,
    }),
    stepFrom(countingRule, {
      rule: 'months-on-site',
      inputs: { arrivedOn, leftOn },
      result: value.monthsOnSite,
    }),
    stepFrom(ownFacts, {
      rule: 'full-months-on-site',
      inputs: { arrivedOn, leftOn, inclusive: `${years}y ${months}m ${days}d` },
      result: value.fullMonthsOnSite,
    }),
    stepFrom(ownFacts, {
      rule: 'full-months-employed',
      inputs: { arrivedOn, leftOn, endedOn: endedOn ?? null },
      result: value.employedMonths,
    }),
    stepFrom(ownFacts, {
      rule: 'contributions-notified',
      inputs: { amounts: periods.map((period) => period.contributionMinor) },
      result: value.contributionsMinor,
    }),
    stepFrom(ownFacts, {
      rule: 'notified-months-agree-with-stay',
      inputs: { months: value.months, monthsOnSite: value.monthsOnSite, gaps: value.gaps },
      result: value.agrees,
    }),
  ]
}

const coverageStep = (figure: { source: string; verified: boolean; code: string }, value: InsuranceMonths): Step =>
  stepFrom(figure, {
    rule: 'coverage-expected-of-origin-nationals',
    inputs: { coverage: figure.code, months: value.months },
    result: figure.code === 'excluded' && value.months > 0 ? 'notified-against-expectation' : 'as-expected',
  })

/** The calendar months touched by any of the periods, each once, as `YYYY-MM`. */
export function monthsOf(periods: readonly { from: PlainDate; to: PlainDate }[]): Set<string> {
  const months = new Set<string>()
  for (const { from, to } of periods) {
    const first = `${from.slice(0, 7)}-01`
    for (let n = 0; n < calendarMonthsTouched(from, to); n += 1) months.add(addToDate(first, { months: n }).slice(0, 7))
  }
  return months
}

export function fullMonths(first: PlainDate, last: PlainDate): number {
  const { years, months } = inclusivePeriod(first, last)
  return years * 12 + months
}

/** How many unbroken stretches of `whole` are not in `covered`. */
function stretchesWithout(whole: ReadonlySet<string>, covered: ReadonlySet<string>): number {
  const bare = [...whole].sort().map((month) => !covered.has(month))
  return bare.filter((open, index) => open && !bare[index - 1]).length
}
