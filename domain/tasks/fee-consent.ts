// Task: read what you pay and what others pay, and say whether you agree.
import { z } from 'zod'
import { defineTask } from '../task.js'

export const feeConsent = defineTask({
  kind: 'fee-consent',
  stage: 'recruitment',
  role: 'person',
  title: 'Read what you pay and what others pay, and say whether you agree',
  form: z.strictObject({
    understood: z.boolean(),
    agrees: z.boolean(),
  }),
})
