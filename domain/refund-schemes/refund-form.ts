// What must be said of contributions to compute the refund of a scheme, and what is wrong with a form that does not say it?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { isCountry } from '../totalization/iso-codes.js'
import { DecimalText } from '../totalization/vocabulary.js'

const month = 'expected a month from 1900-01 to 2199-12 as YYYY-MM, such as "2024-03"'
const months = 'expected a whole number of months from 0 to 1200'
const day = 'expected a calendar date from 1900-01-01 to 2199-12-31 as YYYY-MM-DD'

const Month = z.string(month).regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/, month)
const Months = z.int(months).min(0, months).max(1200, months)
const Day = PlainDate.refine((date) => /^(19|20|21)/.test(date), day)

const japanese = { months: Months, leftOn: Day.optional() }

const EmployeesPension = z.strictObject({
  scheme: z.literal('JP-EPI'),
  averageStandardRemuneration: DecimalText,
  ...japanese,
  lastMonth: Month,
})

const NationalPension = z.strictObject({
  scheme: z.literal('JP-NP'),
  monthlyContribution: DecimalText,
  ...japanese,
  lastMonth: Month.optional(),
})

const visaClass = 'expected a visa class, such as "E-9"'
const country = 'expected a country of ISO 3166 in two letters, such as NP'

const KoreanPension = z.strictObject({
  scheme: z.literal('KR-NPS'),
  contributions: DecimalText,
  interest: DecimalText.optional(),
  currency: z.literal('KRW', 'expected KRW, in which the scheme pays'),
  months: Months.optional(),
  lastMonth: Month.optional(),
  leftOn: Day.optional(),
  visaClass: z
    .string(visaClass)
    .regex(/^[A-Z]-\d{1,2}$/, visaClass)
    .optional(),
  nationality: z.string(country).refine(isCountry, country).optional(),
})

/** The refund that is asked about, as a file or another tool gives it. Strict: what is not named here is refused. */
export const RefundForm = z.discriminatedUnion('scheme', [EmployeesPension, NationalPension, KoreanPension], {
  error: 'expected an object with a scheme of JP-EPI, JP-NP or KR-NPS',
})
export type RefundForm = z.infer<typeof RefundForm>

/** The id of the instrument that pays under a scheme. */
export const instrumentOfScheme = ({ scheme }: RefundForm): string => scheme.toLowerCase()

/** The amount that a refund is computed from, as it was given. */
export function baseAmount(form: RefundForm): string {
  switch (form.scheme) {
    case 'JP-EPI':
      return form.averageStandardRemuneration
    case 'JP-NP':
      return form.monthlyContribution
    case 'KR-NPS':
      return form.contributions
  }
}
