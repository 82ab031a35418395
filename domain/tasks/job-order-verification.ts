// Task: verify a job order at the representation abroad.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { textOf } from '../facts.js'
import { verificationReasons } from '../job-order/job-order-reasons.js'
import { defineTask } from '../task.js'

export const jobOrderVerification = defineTask({
  kind: 'job-order-verification',
  stage: 'any',
  role: 'labour-attache',
  title: 'Verify that the demand is real and its terms are those of the papers',
  past: ['verifiedOn'],
  form: z.strictObject({
    verified: z.boolean(),
    verifiedOn: PlainDate,
    reason: z.enum(verificationReasons).optional(),
  }),
  fits: (data) =>
    data['verified'] === false && textOf(data, 'reason') === ''
      ? `expected a reason for not verifying (${verificationReasons.join(', ')}), got none; name one`
      : undefined,
})
