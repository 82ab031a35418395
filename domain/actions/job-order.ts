// What must be said with an act on a job order, and with a fact told to it?
import { z } from 'zod'
import { Instant, PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import type { JobOrderAction } from '../job-order.js'
import { LineName } from '../job-order/job-order-proposal.js'
import {
  refusalReasons,
  replacementReasons,
  selectionReasons,
  withdrawalReasons,
} from '../job-order/job-order-reasons.js'
import { RankedCandidate, rankingCriteria } from '../job-order/matching.js'

const CaseNumber = z
  .string()
  .regex(/^[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/, 'expected a case number such as NP-7K3M-9Q2T-5')

/** How many candidates one act may name. */
const mostNamed = 250

/** Forms of the acts on a job order. */
export const jobOrderActionForms = {
  'reserve-slot': z.strictObject({ case: CaseNumber, line: LineName, returning: z.boolean().optional() }),
  'release-slot': z.strictObject({ case: CaseNumber }),
  shortlist: z.strictObject({ cases: z.array(CaseNumber).max(mostNamed) }),
  'rank-candidates': z.strictObject({
    criteria: z.array(z.enum(rankingCriteria)).min(1).max(rankingCriteria.length),
    candidates: z
      .array(RankedCandidate.extend({ case: CaseNumber }).strict())
      .min(1)
      .max(mostNamed),
  }),
  'offer-interviews': z.strictObject({ at: z.array(Instant).min(1).max(60) }),
  'take-interview': z.strictObject({ case: CaseNumber, at: Instant }),
  select: z.strictObject({ case: CaseNumber, reason: z.enum(selectionReasons) }),
  'refuse-candidate': z.strictObject({ case: CaseNumber, reason: z.enum(refusalReasons) }),
  'plan-training': z.strictObject({ modules: z.array(Code).min(1).max(20), hours: z.int().min(1).max(2000) }),
  'request-replacement': z.strictObject({ case: CaseNumber, reason: z.enum(replacementReasons), leftOn: PlainDate }),
  'withdraw-order': z.strictObject({ reason: z.enum(withdrawalReasons) }),
} as const satisfies Record<JobOrderAction, z.ZodType>

/** Forms of the facts told to a job order, besides holds. */
export const jobOrderNews = {
  'candidate-arrived': z.strictObject({ case: CaseNumber, arrivedOn: PlainDate }),
} as const
