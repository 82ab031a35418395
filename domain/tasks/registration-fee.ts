// Task: record the registration fee of an agency.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { numberOf } from '../facts.js'
import { Reference } from '../agency/receipt-reference.js'
import { defineTask } from '../task.js'

export const registrationFee = defineTask({
  kind: 'registration-fee',
  stage: 'any',
  role: 'caseworker',
  title: 'Record the registration fee of the agency',
  past: ['receivedOn'],
  form: z.strictObject({
    receivedOn: PlainDate,
    amountMinor: z.int().nonnegative(),
    reference: Reference,
  }),
  fits: (data, known) =>
    known['feeMinor'] === undefined || numberOf(data, 'amountMinor') === numberOf(known, 'feeMinor')
      ? undefined
      : 'registration-fee: expected the fee that was decided, got another amount; give back what was paid too much, or wait for the rest',
})
