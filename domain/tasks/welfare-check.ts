// Task: carry out the welfare check.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineTask } from '../task.js'

export const welfareCheck = defineTask({
  kind: 'welfare-check',
  stage: 'deployment',
  role: 'labour-attache',
  title: 'Carry out the welfare check',
  past: ['reachedOn'],
  form: z.strictObject({
    reachedOn: PlainDate,
    outcome: z.enum(['well', 'concern', 'not-reached']),
    wagesPaid: z.boolean(),
  }),
})
