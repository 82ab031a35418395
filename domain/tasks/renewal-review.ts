// Task: decide on the renewal of a licence.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { defineTask } from '../task.js'

export const renewalReview = defineTask({
  kind: 'renewal-review',
  stage: 'any',
  role: 'caseworker',
  title: 'Decide whether the licence is renewed',
  past: ['decidedOn'],
  form: z.strictObject({ decidedOn: PlainDate, granted: z.boolean(), reason: Code }),
})
