// Task: check the application papers and register the applicant.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineTask } from '../task.js'

export const registration = defineTask({
  kind: 'registration',
  stage: 'recruitment',
  role: 'caseworker',
  title: 'Check the application papers and register the applicant',
  past: ['registeredOn'],
  form: z.strictObject({
    registeredOn: PlainDate,
    papersComplete: z.boolean(),
  }),
})
