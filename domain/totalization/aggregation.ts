// How much is a set of periods in the common unit: a state's own, those of all, those that count in a denominator?
import type { Fraction } from './exact.js'
import { exact, sumOf, zero } from './exact.js'
import { measuredStretches, type DatedPeriod } from './overlaps.js'
import { convert, ratio, type Measure, type UnitTable } from './period-units.js'
import { monthsAndDays } from './stretches.js'
import type { DaysPerWeek, PeriodUnit } from './vocabulary.js'

/** Months and days as calendar differences, added up; 30 days are a month. */
export type Dated = { months: number; days: number }

/** The periods of one state: amounts converted one by one, and the dated ones that count. */
export type Sum = { exactAmounts: Fraction; wholeAmounts: Fraction; dated: readonly DatedPeriod[] }

/** How everything is counted: by which table, in which unit. */
export type Counting = { table: UnitTable; common: Measure }

export type AmountEntry = { amount: string; unit: PeriodUnit }

/** Each entry in one operation by the state's own scheme, rounded up once. Throws `DaysWithoutWeek`. */
export function sumOfAmounts(
  { table, common }: Counting,
  entries: readonly AmountEntry[],
  week: DaysPerWeek | undefined,
): Pick<Sum, 'exactAmounts' | 'wholeAmounts'> {
  const converted = entries.map(({ amount, unit }) =>
    convert(table, exact(amount), { from: { unit, week }, to: common }),
  )
  return {
    exactAmounts: sumOf(converted.map((one) => one.exact)),
    wholeAmounts: sumOf(converted.map((one) => one.whole)),
  }
}

/** The calendar difference of each stretch from its first day to the day after its last, added up by component. */
export function datedSum(periods: readonly DatedPeriod[]): Dated {
  const sum = { months: 0, days: 0 }
  for (const stretch of measuredStretches(periods)) {
    const { months, days } = monthsAndDays(stretch)
    sum.months += months
    sum.days += days
  }
  return sum
}

/** The sum without any rounding, in the common unit. */
export function exactSum(counting: Counting, { exactAmounts, dated }: Sum): Fraction {
  const { months: full, days } = datedSum(dated)
  const months = zero.add(days).div(daysOfDatedMonth).add(full)
  return exactAmounts.add(months.mul(ratio(counting.table, { unit: 'month' }, counting.common)))
}

/** The sum of several states in whole common units: the rest of all their dated days rounds up once. */
export function wholeSum(counting: Counting, sums: readonly Sum[]): Fraction {
  const dated = datedSum(sums.flatMap((sum) => sum.dated))
  const amounts = sumOf(sums.map(({ wholeAmounts }) => wholeAmounts))
  const inCommon = convert(counting.table, wholeMonths(dated), { from: { unit: 'month' }, to: counting.common }).whole
  return amounts.add(inCommon)
}

/** Norway's practice with dated periods, as its own tests show it: thirty days are a month, a rest is one more. */
const daysOfDatedMonth = 30

const wholeMonths = ({ months, days }: Dated): Fraction => zero.add(months + Math.ceil(days / daysOfDatedMonth))
