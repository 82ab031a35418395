// Handoff: certify which social-security law applies during the work abroad.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineHandoff } from '../handoff.js'

export const coverageCertificate = defineHandoff({
  kind: 'coverage-certificate',
  stage: 'portability',
  party: 'social-security-office',
  title: 'Certify which social-security law applies during the work abroad',
  carries: ['givenName', 'familyName', 'birthDate', 'nationality', 'passportNumber'],
  form: z.strictObject({
    outcome: z.enum(['issued', 'not-applicable', 'refused']),
    from: PlainDate,
    until: PlainDate.nullable(),
  }),
})
