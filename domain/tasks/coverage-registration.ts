// Task: see that the worker is insured at the place of work from the day its law applies.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineTask } from '../task.js'

export const coverageRegistration = defineTask({
  kind: 'coverage-registration',
  stage: 'portability',
  role: 'caseworker',
  title: 'See that the worker is insured at the place of work from the day its law applies',
  past: ['settledOn'],
  form: z.strictObject({
    outcome: z.enum(['registered', 'employer-told', 'worker-has-left', 'not-possible']),
    settledOn: PlainDate,
  }),
})
