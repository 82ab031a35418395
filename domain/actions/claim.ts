// What must be said with an act on a benefit claim? Withdrawal, death and notes have the forms of a case.
import { z } from 'zod'
import type { ClaimAction } from '../benefit-claim.js'
import { Code } from '../code.js'

const Country = z.string().regex(/^[A-Z]{2}$/, 'expected a country of the claim in two letters, such as FR')

/** Why a claim is reopened: new periods and a late answer ask for periods again, a review for the decision. */
const reopenings = ['new-periods', 'review-asked', 'late-answer'] as const

/** Forms of the acts on a claim. */
export const claimForms = {
  reopen: z.strictObject({ reason: z.enum(reopenings), country: Country.optional() }),
  'confirm-contact': z.strictObject({}),
  forward: z.strictObject({ country: Country, to: Code }),
  'go-on-without': z.strictObject({ country: Country, reason: Code }),
  'drop-state': z.strictObject({ country: Country, reason: Code }),
} as const satisfies Partial<Record<ClaimAction, z.ZodType>>
