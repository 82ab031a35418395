// Task: record the first deposit of an agency.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import type { Facts } from '../explained.js'
import { numberOf, textOf } from '../facts.js'
import { Reference } from '../agency/receipt-reference.js'
import { defineTask } from '../task.js'

export const depositPayment = defineTask({
  kind: 'deposit-payment',
  stage: 'any',
  role: 'caseworker',
  title: 'Record the deposit of the agency: cash and bank guarantee',
  past: ['receivedOn'],
  form: z.strictObject({
    tier: Code,
    receivedOn: PlainDate,
    cashMinor: z.int().nonnegative(),
    guaranteeMinor: z.int().nonnegative(),
    reference: Reference,
  }),
  fits: fitsTier,
})

/** The tier that was decided, and at least its cash and its guarantee. */
function fitsTier(data: Facts, known: Facts): string | undefined {
  const tier = textOf(known, 'tier')
  if (tier === '') return undefined
  if (textOf(data, 'tier') !== tier)
    return `deposit-tier: expected the tier that was decided (${tier}), got another one; a change of the planned volume changes the tier`
  const short = (['cashMinor', 'guaranteeMinor'] as const).filter(
    (name) => numberOf(data, name) < numberOf(known, name),
  )
  if (short.length === 0) return undefined
  return `deposit-covers-tier: expected at least what ${tier} asks for, got less (${short.join(', ')}); wait for the rest`
}
