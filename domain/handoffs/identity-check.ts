// Handoff: check identity and passport.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineHandoff } from '../handoff.js'

export const identityCheck = defineHandoff({
  kind: 'identity-check',
  stage: 'screening',
  party: 'identity-authority',
  title: 'Check identity and passport',
  carries: ['givenName', 'familyName', 'birthDate', 'sex', 'nationality', 'passportNumber', 'passportValidUntil'],
  past: ['checkedOn'],
  form: z.strictObject({
    outcome: z.enum(['confirmed', 'mismatch']),
    checkedOn: PlainDate,
    passportValidUntil: PlainDate,
  }),
})
