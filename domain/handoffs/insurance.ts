// Handoff: insure the worker for the journey and the stay.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { defineHandoff } from '../handoff.js'

export const insurance = defineHandoff({
  kind: 'insurance',
  stage: 'deployment',
  party: 'insurer',
  title: 'Insure the worker for the journey and the stay',
  carries: ['givenName', 'familyName', 'birthDate', 'passportNumber'],
  form: z.strictObject({
    outcome: z.enum(['insured', 'declined']),
    policy: Code,
    from: PlainDate,
    /** The last day; without one the policy lasts for the journey and the stay. */
    until: PlainDate.optional(),
  }),
})
