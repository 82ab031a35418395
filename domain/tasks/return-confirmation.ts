// Task: confirm that the worker has returned.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineTask } from '../task.js'

export const returnConfirmation = defineTask({
  kind: 'return-confirmation',
  stage: 'return',
  role: 'caseworker',
  title: 'Confirm that the worker has returned',
  form: z.strictObject({
    leftOn: PlainDate,
    returnedOn: PlainDate,
  }),
})
