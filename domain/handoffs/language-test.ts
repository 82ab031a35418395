// Handoff: report the language test score.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineHandoff } from '../handoff.js'

export const languageTest = defineHandoff({
  kind: 'language-test',
  stage: 'screening',
  party: 'language-test-body',
  title: 'Report the language test score',
  carries: ['givenName', 'familyName', 'birthDate', 'passportNumber'],
  past: ['takenOn'],
  form: z.strictObject({
    score: z.int().min(0).max(1000),
    takenOn: PlainDate,
  }),
})
