// What must be said of a cost when it enters the fee ledger of a case?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { feeEvidence, feePayers } from '../fees/fee-categories.js'

/**
 * Who paid what, to whom, when, and what proves it. Sign, category and date are judged by rules with an id, not by the
 * form. `reference` is the number on the paper that proves it, never a name.
 */
export const feeActions = {
  'add-fee': z.strictObject({
    category: Code,
    payer: z.enum(feePayers),
    amountMinor: z.int(),
    currency: z.string().regex(/^[A-Z]{3}$/, 'expected a currency code such as NPR'),
    paidOn: PlainDate,
    evidence: z.enum(feeEvidence),
    reference: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9./-]{0,39}$/, 'expected the number of the paper: letters, digits, ".", "/", "-"')
      .optional(),
    /** The organisation that asked for it, or `unknown`. */
    chargedBy: Code.optional(),
  }),
} as const
