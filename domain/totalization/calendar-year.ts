// How much can the periods of one calendar year be, and when are they a full year?
import { least, type Fraction } from './exact.js'
import { ratio, type Measure, type UnitTable } from './period-units.js'

/**
 * Regulation 987/2009, article 13(2): what was converted for one calendar year, at most the full year of the unit asked
 * for; a full year of the scheme it came from stays a full year.
 */
export function inOneYear(
  table: UnitTable,
  { given, converted }: { given: Fraction; converted: Fraction },
  { from, to }: { from: Measure; to: Measure },
): Fraction {
  const full = fullYear(table, to)
  return given.compare(fullYear(table, from)) >= 0 ? full : least(converted, full)
}

/** The most that a calendar year can hold: 264, 312 or 360 days, 52 weeks, 12 months, 4 quarters. */
export const fullYear = (table: UnitTable, measure: Measure): Fraction =>
  ratio(table, { unit: 'year', week: measure.week }, measure)
