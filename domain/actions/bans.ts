// What must be said when a ban is declared, amended or lifted?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { exemptions } from '../holds.js'
import { occupationTitle } from '../job-order/isco-08.js'

const Country = z.string().regex(/^[A-Z]{2}$/, 'expected two capital letters such as KR')

/** A group of any level: one to four digits. */
const Occupations = z
  .string()
  .regex(/^\d{1,4}$/, 'expected one to four digits of ISCO-08')
  .refine((code) => occupationTitle(code) !== undefined, 'expected a group of ISCO-08 that exists')

const exempt = z.array(z.enum(exemptions)).max(exemptions.length)

/**
 * `declare-ban` opens a ban, the others act on one. What it is about must hold as a whole; the country that declares it is
 * the origin. `source` is the law or order it rests on.
 */
export const banForms = {
  'declare-ban': z
    .strictObject({
      origin: Country.optional(),
      destination: Country.optional(),
      isco08: Occupations.optional(),
      employer: Code.optional(),
      reason: Code,
      source: z.string().trim().min(3).max(200),
      exempt: exempt.optional(),
      endsOn: PlainDate.optional(),
    })
    .refine(({ origin, destination, isco08, employer }) => origin ?? destination ?? isco08 ?? employer, {
      message: 'expected at least one of origin, destination, isco08, employer: what nobody may leave for',
    }),
  'lift-ban': z.strictObject({ reason: Code }),
  'amend-exemptions': z.strictObject({ exempt }),
} as const
