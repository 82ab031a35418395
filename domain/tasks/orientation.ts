// Task: hold the pre-employment orientation.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineTask } from '../task.js'

export const preEmploymentOrientation = defineTask({
  kind: 'orientation',
  stage: 'recruitment',
  role: 'caseworker',
  title: 'Hold the pre-employment orientation',
  past: ['heldOn'],
  form: z.strictObject({
    heldOn: PlainDate,
    attended: z.boolean(),
    language: z.string().regex(/^[a-z]{2,3}$/),
  }),
})
