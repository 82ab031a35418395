// What do states owe together, and what are periods in another unit? Both need no running system.
import { exact, type Fraction } from '../domain/totalization/exact.js'
import { UndecidedOverlap } from '../domain/totalization/overlaps.js'
import { convert, DaysWithoutWeek, type Measure } from '../domain/totalization/period-units.js'
import { inOneYear } from '../domain/totalization/calendar-year.js'
import { TotalizationClaim } from '../domain/totalization/totalization-claim.js'
import { totalize, type Totalization } from '../domain/totalization.js'
import { Refused } from './refusal.js'
import { requireInstrument } from './rulebook-files.js'
import { readStrictly } from './strict-form.js'
import { DecimalText, type PeriodUnit } from '../domain/totalization/vocabulary.js'

/** The benefits of a claim under the shipped text of its instrument. Refuses with `bad-form` and one sentence. */
export function totalizeClaim(content: unknown): Totalization {
  const claim = readStrictly(TotalizationClaim, content)
  try {
    return totalize(requireInstrument(claim.instrument), claim)
  } catch (error) {
    if (error instanceof UndecidedOverlap) throw new Refused('bad-form', error.message, 'states')
    throw error
  }
}

/** An amount of periods to convert: from a unit, for days of so many a week, into another. */
export type Conversion = { amount: string; from: Measure; to: Measure; calendarYear: boolean }

/** Periods in another unit, in whole units, by the table of Regulation 987/2009, article 13. Refuses with `bad-form`, or `usage` for days without their week. */
export function convertPeriods({ amount, from, to, calendarYear }: Conversion): { amount: string; unit: PeriodUnit } {
  const { units } = requireInstrument('eu-883-2004').totalization ?? {}
  if (!units) throw new Error('expected a table of units in the rulebook eu-883-2004, got none')
  const given = exact(readStrictly(DecimalText, amount))
  const converted = convertOrRefuse(() => convert(units, given, { from, to }).whole)
  const whole = calendarYear ? inOneYear(units, { given, converted }, { from, to }) : converted
  return { amount: whole.n.toString(), unit: to.unit }
}

/** A part of a week becomes days, whatever it is converted to. */
function convertOrRefuse(convertNow: () => Fraction): Fraction {
  try {
    return convertNow()
  } catch (error) {
    if (!(error instanceof DaysWithoutWeek)) throw error
    throw new Refused(
      'usage',
      'expected --days-per-week 5, 6 or 7 for a part of a week, got no scheme; say of which week its days are',
    )
  }
}
