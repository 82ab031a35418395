// Task: what an institution owed until a death is settled.
import { z } from 'zod'
import { Reference } from '../agency/receipt-reference.js'
import { PlainDate } from '../calendar.js'
import { defineTask } from '../task.js'

export const claimArrears = defineTask({
  kind: 'claim-arrears',
  stage: 'portability',
  role: 'caseworker',
  title: 'See that what an institution owed until the death was paid to the family, or that nothing is owed',
  past: ['settledOn'],
  form: z
    .strictObject({ outcome: z.enum(['paid', 'nothing-owed']), settledOn: PlainDate, reference: Reference.optional() })
    .refine(({ outcome, reference }) => outcome !== 'paid' || reference !== undefined, {
      path: ['reference'],
      message: 'expected the reference of the payment, got nothing',
    }),
})
