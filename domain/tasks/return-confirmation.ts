// Task: confirm that the worker has returned.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { notBefore } from '../order-of-dates.js'
import { defineTask } from '../task.js'

export const returnConfirmation = defineTask({
  kind: 'return-confirmation',
  stage: 'return',
  role: 'caseworker',
  title: 'Confirm that the worker has returned',
  fits: (data, known) =>
    notBefore([data, 'leftOn'], [known, 'arrivedOn']) ?? notBefore([data, 'returnedOn'], [data, 'leftOn']),
  past: ['leftOn', 'returnedOn'],
  form: z.strictObject({
    leftOn: PlainDate,
    returnedOn: PlainDate,
  }),
})
