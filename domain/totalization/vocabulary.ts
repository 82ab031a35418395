// Which words do periods and amounts come in? Without any library of numbers, countries or currencies: forms run inside workflows.
import { z } from 'zod'

/** A decimal of at most 12 digits before and 6 after the point, as text: never a number of the machine. */
export const DecimalText = z
  .string('expected a decimal as text, such as "20" or "1500.00"')
  .regex(/^\d{1,12}(\.\d{1,6})?$/, 'expected a decimal of at most 12 digits and 6 decimals as text, such as "1500.00"')

export const periodUnits = ['day', 'week', 'month', 'quarter', 'year'] as const
export type PeriodUnit = (typeof periodUnits)[number]

export const periodKinds = ['compulsory', 'voluntary', 'assimilated'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** How a payer rounds to its minor unit. */
export const roundings = ['half-up', 'half-even', 'down', 'up'] as const
export type Rounding = (typeof roundings)[number]

/** On how many days a week a scheme is based. */
export const DaysPerWeek = z.union([z.literal(5), z.literal(6), z.literal(7)], 'expected 5, 6 or 7 days a week')
export type DaysPerWeek = z.infer<typeof DaysPerWeek>
