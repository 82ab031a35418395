// Task: verify the signed contract against the standard contract.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineTask } from '../task.js'

export const contractVerification = defineTask({
  kind: 'contract-verification',
  stage: 'recruitment',
  role: 'labour-attache',
  title: 'Verify the signed contract against the standard contract',
  past: ['verifiedOn'],
  form: z.strictObject({
    verifiedOn: PlainDate,
    verified: z.boolean(),
  }),
})
