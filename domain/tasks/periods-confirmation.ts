// Task: look at the insurance periods that were notified, and confirm or contest them.
import { z } from 'zod'
import { contestReasons } from '../insurance-periods.js'
import { defineTask } from '../task.js'

export const periodsConfirmation = defineTask({
  kind: 'periods-confirmation',
  stage: 'portability',
  role: 'person',
  title: 'Look at the insurance periods that were notified, and confirm or contest them',
  form: z
    .strictObject({ answer: z.enum(['confirm', 'contest']), reason: z.enum(contestReasons).optional() })
    .refine(({ answer, reason }) => (answer === 'contest') === (reason !== undefined), {
      path: ['reason'],
      message: `expected why they are contested (${contestReasons.join(', ')}), and nothing where they are confirmed`,
    }),
})
