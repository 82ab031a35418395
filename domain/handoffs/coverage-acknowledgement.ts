// Handoff: acknowledge, at the place of work, the certificate of coverage of another state.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineHandoff } from '../handoff.js'

export const coverageAcknowledgement = defineHandoff({
  kind: 'coverage-acknowledgement',
  stage: 'portability',
  party: 'social-security-office',
  title: 'Acknowledge the certificate of coverage of another state: no contributions are due at the place of work',
  carries: ['givenName', 'familyName', 'birthDate', 'nationality', 'passportNumber'],
  past: ['acknowledgedOn'],
  form: z.strictObject({ outcome: z.enum(['acknowledged', 'disputed']), acknowledgedOn: PlainDate }),
})
