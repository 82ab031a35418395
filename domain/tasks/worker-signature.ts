// Task: sign the standard contract as worker.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineTask } from '../task.js'

export const workerSignature = defineTask({
  kind: 'worker-signature',
  stage: 'recruitment',
  role: 'person',
  title: 'Sign the standard contract as worker',
  past: ['signedOn'],
  form: z.strictObject({
    signedOn: PlainDate,
  }),
})
