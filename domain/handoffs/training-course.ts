// Handoff: train the worker and report the result.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { defineHandoff } from '../handoff.js'

export const trainingCourse = defineHandoff({
  kind: 'training-course',
  stage: 'training',
  party: 'training-provider',
  title: 'Train the worker and report the result',
  carries: ['givenName', 'familyName', 'phone', 'language'],
  past: ['completedOn'],
  form: z.strictObject({
    provider: Code,
    outcome: z.enum(['completed', 'failed', 'absent']),
    completedOn: PlainDate,
    hours: z.int().min(0).max(5000),
    attendedPercent: z.int().min(0).max(100).optional(),
  }),
})
