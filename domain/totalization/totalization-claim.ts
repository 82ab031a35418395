// What must a claim say to be totalized, and what is wrong with one that does not?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { isCountry, minorDigitsOf } from './iso-codes.js'
import { DaysPerWeek, DecimalText, periodKinds, periodUnits, roundings } from './vocabulary.js'

/** The instruments by which periods are totalized. */
export const totalizingInstruments = ['eu-883-2004', 'cets-78', 'bilateral-pro-rata'] as const

const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, `expected one of ${values.join(', ')}`)

const PeriodUnit = oneOf(periodUnits)

const limits = { states: 100, entries: 10_000 } as const

const list = <Item extends z.ZodType>(item: Item, most: number, what: string) =>
  z.array(z.unknown(), `expected a list of ${what}`).max(most, `expected at most ${most} ${what}`).pipe(z.array(item))

const Amount = z.strictObject({ amount: DecimalText, unit: PeriodUnit }, 'expected an amount and its unit')

const kind = oneOf(periodKinds)
const AmountPeriod = Amount.extend({ kind })
const DatedPeriod = z
  .strictObject({ kind, from: PlainDate, to: PlainDate })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'expected a day from `from` on, got one before it' })

/** A period is dated when it names a day. */
const Period = z
  .unknown()
  .transform((period, context): z.output<typeof AmountPeriod> | z.output<typeof DatedPeriod> => {
    const dated = typeof period === 'object' && period !== null && ('from' in period || 'to' in period)
    const parsed = dated ? DatedPeriod.safeParse(period) : AmountPeriod.safeParse(period)
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) context.issues.push({ ...issue, input: period } as never)
    return z.NEVER
  })

const Country = z
  .string('expected a country of ISO 3166 in two letters, such as FR')
  .refine(isCountry, 'expected a country of ISO 3166 in two letters, such as FR')
const Currency = z
  .string('expected a currency of ISO 4217, such as EUR')
  .refine((code) => minorDigitsOf(code) !== undefined, 'expected a currency of ISO 4217, such as EUR')

const State = z.strictObject({
  country: Country,
  currency: Currency,
  scheme: z.strictObject({ daysPerWeek: DaysPerWeek.optional() }, 'expected the days a week of the scheme').default({}),
  periods: list(Period, limits.entries, 'periods of a state'),
  qualifying: Amount,
  maximum: Amount.refine(({ amount }) => /[1-9]/.test(amount), {
    path: ['amount'],
    message: 'expected more than nothing as the longest duration',
  }).optional(),
  theoretical: DecimalText,
  theoreticalWithout: DecimalText.optional(),
  independent: DecimalText.nullable(),
  rounding: oneOf(roundings).optional(),
})

/** A claim as another tool, a file or a claim between institutions gives it. Strict: what is not named here is refused. */
export const TotalizationClaim = z
  .strictObject(
    {
      instrument: oneOf(totalizingInstruments),
      contingency: PlainDate,
      commonUnit: PeriodUnit,
      commonDaysPerWeek: DaysPerWeek.optional(),
      states: list(State, limits.states, 'states').refine((states) => states.length > 0, 'expected at least one state'),
    },
    'expected an object with the fields of this input',
  )
  .refine(({ commonUnit, commonDaysPerWeek }) => commonUnit !== 'day' || commonDaysPerWeek !== undefined, {
    path: ['commonDaysPerWeek'],
    message: 'expected 5, 6 or 7 days a week for days as the common unit, got nothing',
  })
  .superRefine(({ states }, context) => {
    const seen = new Set<string>()
    states.forEach(({ country }, place) => {
      if (seen.has(country)) {
        const message = `expected each country once, got ${country} twice; put its periods together`
        context.addIssue({ code: 'custom', path: ['states', place, 'country'], message })
      }
      seen.add(country)
    })
  })
  .superRefine(({ states, commonUnit }, context) => {
    const place = states.findIndex((state) => state.scheme.daysPerWeek === undefined && countsDays(state, commonUnit))
    if (place < 0) return
    const path = ['states', place, 'scheme', 'daysPerWeek']
    const message = 'expected 5, 6 or 7 days a week for a scheme that counts in days, got nothing'
    context.addIssue({ code: 'custom', path, message })
  })
export type TotalizationClaim = z.infer<typeof TotalizationClaim>
export type ClaimState = TotalizationClaim['states'][number]
export type ClaimPeriod = ClaimState['periods'][number]

/** Whether some amount of a state is, or becomes on its way to the common unit, a number of days of its own scheme. */
function countsDays(
  { periods, qualifying, maximum }: ClaimState,
  commonUnit: ClaimState['qualifying']['unit'],
): boolean {
  const amounts = [...periods.filter((period) => 'amount' in period), qualifying, ...(maximum ? [maximum] : [])]
  return amounts.some(({ amount, unit }) => {
    const fraction = /\.0*[1-9]/.test(amount)
    const throughWeeks = unit === 'week' || (unit === 'month' && fraction)
    return unit === 'day' || (unit === 'week' && fraction) || (throughWeeks && commonUnit === 'day')
  })
}
