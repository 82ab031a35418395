// Task: decide on the regular licence.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { defineTask } from '../task.js'

export const licenceReview = defineTask({
  kind: 'licence-review',
  stage: 'any',
  role: 'caseworker',
  title: 'Decide whether the provisional licence becomes a regular one',
  past: ['decidedOn'],
  form: z.strictObject({ decidedOn: PlainDate, granted: z.boolean(), reason: Code }),
})
