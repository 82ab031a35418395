// Task: have the verified contract restored where a weaker one was put in its place.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineTask } from '../task.js'

export const contractSubstitution = defineTask({
  kind: 'contract-substitution',
  stage: 'deployment',
  role: 'labour-attache',
  title: 'The contract on arrival gives the worker less than the verified one: have the verified one restored',
  past: ['settledOn'],
  form: z.strictObject({
    settledOn: PlainDate,
    outcome: z.enum(['verified-contract-restored', 'worker-returns', 'complaint-filed']),
  }),
})
