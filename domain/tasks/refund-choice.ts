// Task: choose: claim the lump-sum refund, or keep the insurance periods.
import { z } from 'zod'
import { defineTask } from '../task.js'

export const refundChoice = defineTask({
  kind: 'refund-choice',
  stage: 'portability',
  role: 'person',
  title: 'Choose: claim the lump-sum refund, or keep the insurance periods',
  form: z.strictObject({
    choice: z.enum(['claim-refund', 'keep-periods', 'decide-later']),
  }),
})
