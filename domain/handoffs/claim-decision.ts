// Handoff: decide on a benefit claim, with our computation attached.
import { z } from 'zod'
import { byOutcome, evasions, evasiveFields } from '../benefit-claim/claim-answer-form.js'
import { DecimalText } from '../totalization/vocabulary.js'
import { PlainDate } from '../calendar.js'
import { defineHandoff } from '../handoff.js'

/** Two years: longer than any limit for a review that we know of. */
const longestReviewDays = 730

/**
 * Regulation 987/2009, article 48: each institution decides, and names the remedies with their time limit. `amount`: a
 * month, in `currency`; `reviewDays`: counted from the receipt of the summary.
 */
export const claimDecision = defineHandoff({
  kind: 'claim-decision',
  stage: 'portability',
  party: 'social-security-institution',
  title: 'Decide on a benefit claim: our computation is attached, the decision is yours',
  carries: ['givenName', 'familyName', 'birthDate', 'nationality', 'passportNumber'],
  again: true,
  explains: ['totalization'],
  past: ['decidedOn'],
  form: z
    .strictObject({
      outcome: z.enum(['awarded', 'refused', ...evasions]),
      amount: DecimalText.optional(),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional(),
      from: PlainDate.optional(),
      decidedOn: PlainDate.optional(),
      reviewDays: z.int().min(1).max(longestReviewDays).optional(),
      ...evasiveFields,
    })
    .superRefine(
      byOutcome({
        awarded: { needs: ['amount', 'currency', 'from', 'decidedOn'], may: ['reviewDays'] },
        refused: { needs: ['reason', 'decidedOn'], may: ['reviewDays'] },
      }),
    ),
})
