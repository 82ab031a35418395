// What may an institution say when it notifies insurance periods: dated or as amounts, with their type, in which scheme?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { periodTypeCodes } from '../period-types.js'
import { DaysPerWeek, DecimalText, periodUnits } from '../totalization/vocabulary.js'

const shared = {
  /** What was paid for it, in minor units; 0 where nothing was. */
  contributionMinor: z.int().nonnegative(),
  type: z.enum(periodTypeCodes, 'expected a code of the form P5000, such as 11 or 41').optional(),
}

/** Both days included. */
const DatedEntry = z.strictObject({ from: PlainDate, to: PlainDate, ...shared })

/** So many units; with `year`, as told for that calendar year. */
const AmountEntry = z.strictObject({
  amount: DecimalText,
  unit: z.enum(periodUnits),
  year: z.int().min(1900).max(2200).optional(),
  ...shared,
})
export type AmountEntry = z.infer<typeof AmountEntry>

/** A period as an institution notified it. */
export const NotifiedEntry = z.union(
  [DatedEntry, AmountEntry],
  'expected a dated period (from, to, contributionMinor) or an amount (amount, unit, contributionMinor), each with its type if it is known',
)
export type NotifiedEntry = z.infer<typeof NotifiedEntry>

export const isAmount = (entry: NotifiedEntry): entry is AmountEntry => 'amount' in entry

/** What one institution notifies on one day, as the fields of a form. */
export const notification = {
  periods: z.array(NotifiedEntry).max(200),
  currency: z.string().regex(/^[A-Z]{3}$/),
  notifiedOn: PlainDate,
  /** On how many days a week the scheme is based: needed where amounts are in days. */
  daysPerWeek: DaysPerWeek.optional(),
} as const

type Notified = { periods?: NotifiedEntry[] | undefined; daysPerWeek?: 5 | 6 | 7 | undefined }

/** Regulation 987/2009, article 13(4): an institution that notifies days says of which scheme they are. */
export const saysItsScheme = ({ periods, daysPerWeek }: Notified): boolean =>
  daysPerWeek !== undefined || !(periods ?? []).some((entry) => isAmount(entry) && entry.unit === 'day')

export const schemeFault = {
  path: ['daysPerWeek'],
  message: 'expected on how many days a week the scheme is based (5, 6 or 7), because amounts are in days; got nothing',
}

/** Amounts come year by year, or as a whole: the two round differently, and a mixture says neither. */
export const saysOneMode = ({ periods }: Notified): boolean => {
  const dated = (periods ?? []).filter(isAmount).map(({ year }) => year !== undefined)
  return new Set(dated).size < 2
}

export const modeFault = {
  path: ['periods'],
  message: 'expected the year of each amount, or of none; got a mixture: ask the institution how it counted',
}

/** No dated period ends before it begins. */
export const isInOrder = ({ periods }: Notified): boolean =>
  (periods ?? []).every((entry) => isAmount(entry) || entry.from <= entry.to)
