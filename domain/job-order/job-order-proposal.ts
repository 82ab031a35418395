// What must be said when a job order is proposed?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { AgencyNumber } from '../number-forms.js'

/** The name of a line within its order. */
export const LineName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected the name of a line, such as a')
  .max(20)

/** One line of a proposed order. */
const ProposedLine = z.strictObject({
  line: LineName,
  isco08: z.string().max(12),
  slots: z.int().min(1, 'expected at least 1 slot').max(500, 'expected at most 500 slots'),
  monthlyWageMinor: z.int().min(1, 'expected a wage in minor units above 0'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'expected a currency such as KRW'),
  contractMonths: z.int().min(1).max(120),
  visaClass: z.string().regex(/^[A-Z0-9]([A-Z0-9-]{0,11})$/, 'expected a class of visa such as E-9'),
})

/** A job order as it is proposed, by a labour attaché's or an agency's lead. */
export const ProposedOrder = z.strictObject({
  /** Id of the employer in the directory of organisations. */
  employer: Code,
  agency: AgencyNumber.nullable().default(null),
  expiresOn: PlainDate,
  lines: z
    .array(ProposedLine)
    .min(1, 'expected at least one line')
    .max(20)
    .refine((lines) => new Set(lines.map(({ line }) => line)).size === lines.length, 'expected each line name once'),
})
export type ProposedOrder = z.infer<typeof ProposedOrder>
