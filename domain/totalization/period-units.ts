// What are so many days, weeks, months, quarters or years of one scheme in another unit?
import type { Totalizing } from '../rulebook/rulebook-instrument.js'
import type { Fraction } from './exact.js'
import { isWhole, zero } from './exact.js'
import type { DaysPerWeek, PeriodUnit } from './vocabulary.js'

/** The table by which an instrument converts. */
export type UnitTable = Totalizing['units']

/** A unit; for days, of which scheme. `week` may stand beside a longer unit: it says what its days would be. */
export type Measure = { unit: PeriodUnit; week?: DaysPerWeek | undefined }

/** An amount converted: exactly, and in whole units, rounded up once. */
export type Converted = { exact: Fraction; whole: Fraction }

/** Thrown when days, or weeks that become days, come without the scheme they are counted in. */
export class DaysWithoutWeek extends Error {
  override readonly name = 'DaysWithoutWeek'
}

/**
 * Regulation 987/2009, article 13: one operation, rounded up once. A fraction in the input first becomes the next smaller
 * unit, rounded up. Throws `DaysWithoutWeek`.
 */
export function convert(table: UnitTable, amount: Fraction, { from, to }: { from: Measure; to: Measure }): Converted {
  const smaller = isWhole(amount) ? { amount, from } : inSmallerUnit(table, amount, from)
  return {
    exact: amount.mul(ratio(table, from, to)),
    whole: smaller.amount.mul(ratio(table, smaller.from, to)).ceil(),
  }
}

/** Years are divided into months: none of the schemes read is based on quarters. */
const smallerUnits: Readonly<Record<PeriodUnit, PeriodUnit>> = {
  year: 'month',
  quarter: 'month',
  month: 'week',
  week: 'day',
  day: 'day',
}

function inSmallerUnit(table: UnitTable, amount: Fraction, from: Measure): { amount: Fraction; from: Measure } {
  const smaller = { ...from, unit: smallerUnits[from.unit] }
  return { amount: amount.mul(ratio(table, from, smaller)).ceil(), from: smaller }
}

/** How many units of `to` one unit of `from` is, exactly. */
export function ratio(table: UnitTable, from: Measure, to: Measure): Fraction {
  const one = zero.add(1)
  if (from.unit === 'day' && to.unit === 'day') {
    return one.mul(daysOf(table, 'month', to.week)).div(daysOf(table, 'month', from.week))
  }
  if (from.unit === to.unit) return one
  if (from.unit === 'day') return one.div(daysOf(table, to.unit as Longer, from.week))
  if (to.unit === 'day') return daysFrom(table, from, to)
  const through = Number(table.weeksThrough) as DaysPerWeek
  return one.mul(daysOf(table, from.unit, through)).div(daysOf(table, to.unit, through))
}

type Longer = Exclude<PeriodUnit, 'day'>

/** By the scheme of the longer unit first, then from its days to the days asked for. */
function daysFrom(table: UnitTable, from: Measure, to: Measure): Fraction {
  const own = from.week ?? (from.unit === 'week' ? undefined : to.week)
  const days = zero.add(daysOf(table, from.unit as Longer, own))
  return days.mul(ratio(table, { unit: 'day', week: own }, { unit: 'day', week: to.week ?? own }))
}

function daysOf({ daysOfScheme }: UnitTable, unit: Longer, week: DaysPerWeek | undefined): number {
  if (week === undefined) throw new DaysWithoutWeek('expected the days a week of the scheme, got none')
  return daysOfScheme[week][unit]
}
