// Task: confirm the arrival with the worker and the employer.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { notBefore } from '../order-of-dates.js'
import { defineTask } from '../task.js'

export const arrival = defineTask({
  kind: 'arrival',
  stage: 'deployment',
  role: 'labour-attache',
  title: 'Confirm the arrival with the worker and the employer',
  fits: (data, known) => notBefore([data, 'arrivedOn'], [known, 'departedOn']),
  past: ['arrivedOn'],
  form: z.strictObject({
    arrivedOn: PlainDate,
    contractAsSigned: z.boolean(),
  }),
})
