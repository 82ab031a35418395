// What must be known before a returned worker is told what refund and keeping each mean?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { comparisonReasons } from '../refund-comparison.js'
import { Currency, Minor } from './fact-forms.js'
import { StatedStep } from './stated-step.js'

export const comparisonAdvices = ['keep', 'claim', 'compare', 'unknown'] as const
export const agreementCodes = ['totalization', 'contributions-only', 'none', 'unknown'] as const
export const comparisonQuestions = ['agreement-with-origin', 'terms-of-the-agreement', 'qualifying-period'] as const

const countOrUnknown = z.union([z.int().nonnegative(), z.literal('unknown')])

/** What decision `refund-comparison` found; `comparison` is its advice. */
export const RefundAdvice = z.object({
  eligible: z.boolean(),
  months: z.int().nonnegative(),
  leftOn: PlainDate.nullish(),
  claimKnownMinor: Minor,
  interest: z.union([Minor, z.literal('unknown')]),
  currency: Currency,
  monthsLost: z.int().nonnegative(),
  periodsCount: z.enum(agreementCodes),
  /** Whether the agreement was checked; where it is not said, the reasons tell. */
  periodsCountVerified: z.boolean().nullish(),
  monthsMissing: countOrUnknown,
  claimBy: PlainDate.nullish(),
  comparison: z.enum(comparisonAdvices),
  reasons: z.array(z.enum(comparisonReasons)).max(10),
  ask: z.array(z.enum(comparisonQuestions)).max(5).default([]),
  /** The organisation to ask. */
  askOf: Code.nullish(),
  steps: z.array(StatedStep).max(60).default([]),
})
export type RefundAdvice = z.infer<typeof RefundAdvice>
