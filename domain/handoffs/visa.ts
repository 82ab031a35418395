// Handoff: decide on the visa.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineHandoff } from '../handoff.js'

export const visa = defineHandoff({
  kind: 'visa',
  stage: 'deployment',
  party: 'visa-desk',
  title: 'Decide on the visa',
  carries: ['givenName', 'familyName', 'birthDate', 'sex', 'nationality', 'passportNumber', 'passportValidUntil'],
  past: ['decidedOn'],
  form: z.strictObject({
    outcome: z.enum(['issued', 'refused']),
    decidedOn: PlainDate,
    validUntil: PlainDate.nullable(),
    visaClass: z.string().regex(/^[A-Z]-\d{1,2}$/),
  }),
})
