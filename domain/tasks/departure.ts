// Task: record the departure.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineTask } from '../task.js'

export const departure = defineTask({
  kind: 'departure',
  stage: 'deployment',
  role: 'caseworker',
  title: 'Record the departure',
  past: ['departedOn'],
  form: z.strictObject({
    departedOn: PlainDate,
  }),
})
