// Handoff: issue the police clearance.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineHandoff } from '../handoff.js'

export const policeClearance = defineHandoff({
  kind: 'police-clearance',
  stage: 'screening',
  party: 'police',
  title: 'Issue the police clearance',
  carries: ['givenName', 'familyName', 'birthDate', 'nationality', 'passportNumber'],
  past: ['issuedOn'],
  form: z.strictObject({
    outcome: z.enum(['clear', 'adverse']),
    issuedOn: PlainDate,
    validUntil: PlainDate.nullable(),
  }),
})
