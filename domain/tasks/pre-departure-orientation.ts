// Task: hold the pre-departure orientation.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineTask } from '../task.js'

export const preDepartureOrientation = defineTask({
  kind: 'pre-departure-orientation',
  stage: 'training',
  role: 'caseworker',
  title: 'Hold the pre-departure orientation',
  past: ['heldOn'],
  form: z.strictObject({
    heldOn: PlainDate,
    attended: z.boolean(),
  }),
})
