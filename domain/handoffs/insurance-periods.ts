// Handoff: notify the insurance periods completed abroad.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineHandoff } from '../handoff.js'

export const insurancePeriods = defineHandoff({
  kind: 'insurance-periods',
  stage: 'portability',
  party: 'social-security-office',
  title: 'Notify the insurance periods completed abroad',
  carries: ['givenName', 'familyName', 'birthDate', 'nationality', 'passportNumber'],
  past: ['periods', 'notifiedOn'],
  form: z.strictObject({
    periods: z
      .array(z.strictObject({ from: PlainDate, to: PlainDate, contributionMinor: z.int().nonnegative() }))
      .max(200),
    currency: z.string().regex(/^[A-Z]{3}$/),
    notifiedOn: PlainDate,
  }),
})
