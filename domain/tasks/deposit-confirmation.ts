// Task: confirm a top-up.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineTask } from '../task.js'

export const depositConfirmation = defineTask({
  kind: 'deposit-confirmation',
  stage: 'any',
  role: 'caseworker',
  title: 'Confirm that the top-up of the deposit has come in',
  past: ['receivedOn'],
  form: z
    .strictObject({ received: z.boolean(), receivedOn: PlainDate.optional(), amountMinor: z.int().nonnegative() })
    .refine(
      ({ received, amountMinor }) => received === amountMinor > 0,
      'amount-received: expected what came in when something came in, and zero otherwise',
    ),
})
