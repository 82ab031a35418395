// What must be said with an act on an agency?
import { z } from 'zod'
import { FileNumber } from '../number-forms.js'
import type { AgencyAction } from '../agency.js'
import { incentiveNames, suspensionCauses } from '../agency/agency-book.js'
import { Code } from '../code.js'
import { demeritCategories, measures } from '../agency/demerits.js'

/** The id of an entry in the fee ledger of a case, or of a complaint. */
const Entry = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, 'expected the id of an entry')
const amount = z
  .int('amount-whole: expected whole minor units; correct the entry')
  .positive('amount-positive: expected an amount above zero in minor units, got zero or less; correct the entry')

/** `measure` absent: points. A suspension or a cancellation runs through the same reply, decision and appeal. */
const demerit = z.strictObject({
  category: z.enum(demeritCategories),
  measure: z.enum(measures).optional(),
  case: FileNumber.optional(),
  overcharge: z.string().max(80).optional(),
})

/** Forms of the acts on an agency; those it shares with a case are the case's. */
export const agencyForms = {
  'clear-case': z.strictObject({ case: FileNumber }),
  'open-order': z.strictObject({ jobOrder: FileNumber }),
  'record-overcharge': z.strictObject({
    case: FileNumber,
    entry: Entry,
    amountMinor: amount,
    currency: z.string().regex(/^[A-Z]{3}$/, 'expected a currency code such as NPR'),
    category: Code,
  }),
  'strike-overcharge': z.strictObject({ overcharge: z.string().max(80), reason: Code }),
  'record-complaint': z.strictObject({ case: FileNumber, complaint: Entry, category: Code }),
  'open-demerit': demerit,
  'suspend-preventively': z.strictObject({ reason: Code }),
  'lift-suspension': z.strictObject({ cause: z.enum(suspensionCauses), reason: Code }),
  'order-inspection': z.strictObject({ reason: z.enum(['risk-list', 'complaint', 'renewal', 'random']) }),
  'change-plan': z.strictObject({
    plannedYearly: z.int().min(1, 'planned-volume: expected at least one worker a year').max(1_000_000),
  }),
  'review-incentives': z.strictObject({}),
  'withdraw-incentive': z.strictObject({ incentive: z.enum(incentiveNames), reason: Code }),
  'give-up-licence': z.strictObject({ reason: Code }),
} as const satisfies Record<Exclude<AgencyAction, 'adopt-rulebook' | 'add-note'>, z.ZodType>
