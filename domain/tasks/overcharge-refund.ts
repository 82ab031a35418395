// Task: refund what a worker was overcharged.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Reference } from '../agency/receipt-reference.js'
import { defineTask } from '../task.js'

export const overchargeRefund = defineTask({
  kind: 'overcharge-refund',
  stage: 'any',
  role: 'agency',
  title: 'Refund the worker and show the proof',
  past: ['refundedOn'],
  form: z
    .strictObject({ refunded: z.boolean(), refundedOn: PlainDate.optional(), proof: Reference.optional() })
    .refine(
      ({ refunded, refundedOn, proof }) => !refunded || (refundedOn !== undefined && proof !== undefined),
      'refund-proven: expected the day and the proof of the refund; give refundedOn and proof',
    ),
})
