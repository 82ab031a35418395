// Which terms do facts about pensions share: countries, currencies, calendar years and months?
import { z } from 'zod'
import { isCountry, minorDigitsOf } from './totalization/iso-codes.js'

export const PensionCountry = z
  .string('expected a country of ISO 3166 in two letters, such as FR')
  .refine(isCountry, 'expected a country of ISO 3166 in two letters, such as FR')

export const PensionCurrency = z
  .string('expected a currency of ISO 4217, such as EUR')
  .refine((code) => minorDigitsOf(code) !== undefined, 'expected a currency of ISO 4217, such as EUR')

/** A calendar month as `YYYY-MM`; compares as text. */
export const CalendarMonth = z
  .string('expected a month as YYYY-MM')
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'expected a month as YYYY-MM')
