// Task: file a claim for the worker.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Reference } from '../agency/receipt-reference.js'
import { defineTask } from '../task.js'

export const refundClaim = defineTask({
  kind: 'refund-claim',
  stage: 'portability',
  role: 'caseworker',
  title: 'File the claim for the worker, and keep its reference; say so when it need not be filed',
  past: ['filedOn'],
  form: z
    .strictObject({ filed: z.boolean(), filedOn: PlainDate.optional(), reference: Reference.optional() })
    .refine(
      ({ filed, filedOn, reference }) => !filed || (filedOn !== undefined && reference !== undefined),
      'claim-filed: expected the day and the reference of a claim that was filed; give filedOn and reference',
    ),
})
