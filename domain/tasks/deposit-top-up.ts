// Task: top up the deposit.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Reference } from '../agency/receipt-reference.js'
import { defineTask } from '../task.js'

export const depositTopUp = defineTask({
  kind: 'deposit-top-up',
  stage: 'any',
  role: 'agency',
  title: 'Top up your deposit and show the proof of the payment',
  past: ['paidOn'],
  form: z.strictObject({
    paidOn: PlainDate,
    amountMinor: z
      .int()
      .positive('amount-positive: expected an amount above zero in minor units, got zero or less; give what was paid'),
    reference: Reference,
  }),
})
