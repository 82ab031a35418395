// How many months do the periods in force come to, whatever units they were notified in?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { decided, needsFigures, type Decision, type Step } from '../explained.js'
import { listFigure, ownFacts, stepFrom, type ListFigure, type RuleContext } from '../figures.js'
import { countInsuranceMonths, type InsuranceMonths } from '../periods.js'
import { periodType, periodTypesSource } from '../period-types.js'
import { inOneYear } from '../totalization/calendar-year.js'
import { exact, sumOf, zero, type Fraction } from '../totalization/exact.js'
import { resolveWithin, type DatedPeriod } from '../totalization/overlaps.js'
import { convert, type UnitTable } from '../totalization/period-units.js'
import { dateOfDay, dayNumber } from '../totalization/stretches.js'
import { isAmount, notification, type AmountEntry, type NotifiedEntry } from './notified-periods.js'
import type { DaysPerWeek } from '../totalization/vocabulary.js'

export const InsuredPeriodsFacts = z.object({
  version: z.int().positive(),
  periods: notification.periods,
  daysPerWeek: notification.daysPerWeek.nullable(),
  arrivedOn: PlainDate,
  leftOn: PlainDate,
  endedOn: PlainDate.nullish(),
})
export type InsuredPeriodsFacts = z.infer<typeof InsuredPeriodsFacts>

/**
 * The months as `insurance-periods` counts them, and of which version. `gaps` is null where amounts do not say when;
 * `daysDropped` were notified twice; `notCounted` entries are added to nothing.
 */
export type InsuredPeriods = Omit<InsuranceMonths, 'gaps'> & {
  version: number
  gaps: number | null
  daysDropped: number
  notCounted: number
}

export const unitsFigure = 'period-days-of-month'

/** Dated periods each day once, amounts in one operation a year or as a whole, rounded up once each. */
export function countInsuredPeriods(context: RuleContext, facts: InsuredPeriodsFacts): Decision<InsuredPeriods> {
  const { version, periods, daysPerWeek, ...site } = facts
  const counting = periods.filter(({ type }) => periodType(type).counts !== null)
  const amounts = counting.filter(isAmount)
  const units = amounts.length === 0 ? undefined : listFigure(context, unitsFigure)
  const table = units && tableFrom(units)
  if (amounts.length > 0 && !table) return needsFigures([unitsFigure])
  const { pieces, daysDropped } = datedOnce(counting)
  const base = countInsuranceMonths(context, { periods: pieces, ...site })
  if (base.status !== 'decided') return base
  const added = table ? monthsOf(table, amounts, daysPerWeek ?? undefined) : 0
  const months = base.value.months + added
  const value: InsuredPeriods = {
    ...base.value,
    version,
    months,
    contributionsMinor: periods.reduce((sum, { contributionMinor }) => sum + contributionMinor, 0),
    gaps: amounts.length > 0 ? null : base.value.gaps,
    agrees: amounts.length > 0 ? months === base.value.monthsOnSite : base.value.agrees,
    daysDropped,
    notCounted: periods.length - counting.length,
  }
  return decided(value, [
    ...kindSteps(facts, value),
    ...amountSteps(units, amounts, added),
    ...restOf(base.steps, value),
  ])
}

/** Within a state compulsory insurance counts before voluntary, and both before equated periods; each day once. */
function datedOnce(entries: readonly NotifiedEntry[]): {
  pieces: { from: string; to: string; contributionMinor: number }[]
  daysDropped: number
} {
  const dated = entries.flatMap((entry): DatedPeriod[] => {
    const kind = periodType(entry.type).counts
    if (isAmount(entry) || kind === null) return []
    return [{ state: 'destination', kind, from: dayNumber(entry.from), to: dayNumber(entry.to) }]
  })
  const counted = resolveWithin(dated)
  const pieces = counted.map(({ from, to }) => ({ from: dateOfDay(from), to: dateOfDay(to), contributionMinor: 0 }))
  return { pieces, daysDropped: daysIn(dated) - daysIn(counted) }
}

const daysIn = (periods: readonly DatedPeriod[]): number =>
  periods.reduce((all, { from, to }) => all + to - from + 1, 0)

/** Regulation 987/2009, article 13(3): year by year where they were told so, as a whole otherwise; a year has 12 months at most. */
function monthsOf(table: UnitTable, entries: readonly AmountEntry[], week: DaysPerWeek | undefined): number {
  const groups = new Map<string, AmountEntry[]>()
  for (const entry of entries) {
    const key = `${entry.year ?? 'all'} ${entry.unit}`
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  const whole = [...groups.values()].map((group) => monthsOfGroup(table, group, week))
  return Number(sumOf(whole).toString())
}

function monthsOfGroup(table: UnitTable, group: readonly AmountEntry[], week: DaysPerWeek | undefined): Fraction {
  const [first] = group
  if (!first) return zero
  const given = sumOf(group.map(({ amount }) => exact(amount)))
  const measures = { from: { unit: first.unit, week }, to: { unit: 'month' as const } }
  const converted = convert(table, given, measures).whole
  return first.year === undefined ? converted : inOneYear(table, { given, converted }, measures)
}

/** The days of a month in schemes of 5, 6 and 7 days; a quarter is three, a year twelve of them. */
function tableFrom({ items, source, verified }: ListFigure): UnitTable | undefined {
  const [five, six, seven] = items.map(Number)
  if (!five || !six || !seven) return undefined
  const days = (week: number, month: number) => ({ week, month, quarter: 3 * month, year: 12 * month })
  const daysOfScheme = { '5': days(5, five), '6': days(6, six), '7': days(7, seven) }
  return { daysOfScheme, weeksThrough: '6', source, verified }
}

function kindSteps({ periods }: InsuredPeriodsFacts, { version, notCounted, daysDropped }: InsuredPeriods): Step[] {
  const types = [...new Set(periods.map(({ type }) => type ?? 'none'))].sort()
  const read = { source: periodTypesSource, verified: periods.every(({ type }) => periodType(type).verified) }
  return [
    stepFrom(read, {
      rule: 'period-types-counted',
      inputs: { version, types, notCounted },
      result: periods.length - notCounted,
    }),
    stepFrom(read, { rule: 'each-day-counts-once', inputs: { version }, result: daysDropped }),
  ]
}

function amountSteps(units: ListFigure | undefined, amounts: readonly AmountEntry[], months: number): Step[] {
  if (!units) return []
  const inputs = { amounts: amounts.map(({ amount, unit, year }) => `${amount} ${unit}${year ? ` of ${year}` : ''}`) }
  return [stepFrom(units, { rule: 'amounts-converted-to-months', inputs, result: months })]
}

/** The base counts dated periods only: what it says of contributions and of agreement is said here of all of them. */
function restOf(steps: readonly Step[], value: InsuredPeriods): Step[] {
  return steps.map((step) => {
    if (step.rule === 'contributions-notified')
      return stepFrom(ownFacts, { ...step, inputs: {}, result: value.contributionsMinor })
    if (step.rule !== 'notified-months-agree-with-stay') return step
    const { months, monthsOnSite, gaps, agrees } = value
    return stepFrom(ownFacts, { ...step, inputs: { months, monthsOnSite, gaps }, result: agrees })
  })
}
