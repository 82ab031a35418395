// Handoff: extend the certificate of coverage, or agree on an exception beyond the longest posting.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineHandoff } from '../handoff.js'

export const coverageExtension = defineHandoff({
  kind: 'coverage-extension',
  stage: 'portability',
  party: 'social-security-office',
  title: 'Extend the certificate of coverage, or agree on an exception beyond the longest posting',
  carries: ['givenName', 'familyName', 'birthDate', 'nationality', 'passportNumber'],
  form: z
    .strictObject({ outcome: z.enum(['granted', 'refused']), until: PlainDate.nullable() })
    .refine(({ outcome, until }) => outcome === 'refused' || until !== null, {
      path: ['until'],
      message: 'expected the last day of the extension, got none; give until as YYYY-MM-DD',
    }),
})
