// Which notices does an agency get, and what must be known before one may be written?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'

export const agencyNoticeKinds = [
  'agency-application-received',
  'agency-refused',
  'licence-conditions',
  'licence-granted',
  'licence-renewal-due',
  'licence-ended',
  'agency-suspended',
  'agency-suspension-lifted',
  'refund-demanded',
  'overcharge-struck',
  'deposit-drawn',
  'deposit-top-up-due',
  'deposit-changed',
  'deposit-returned',
  'demerit-notice',
  'demerit-decided',
  'demerit-closed',
  'inspection-announced',
  'incentive-granted',
] as const
export type AgencyNoticeKind = (typeof agencyNoticeKinds)[number]

const Currency = z.string().regex(/^[A-Z]{3}$/)
const minor = z.int().nonnegative()
const caseNumber = z.string().max(20)
const demerit = { demerit: Code, category: Code, measure: Code, case: caseNumber.nullish() }

export const agencyNoticeFacts = {
  'agency-application-received': z.object({}),
  'agency-refused': z.object({ reason: Code, failed: z.array(Code).max(20).default([]) }),
  'licence-conditions': z.object({
    tier: Code,
    cashMinor: minor,
    guaranteeMinor: minor,
    feeMinor: minor,
    currency: Currency,
  }),
  'licence-granted': z.object({ kind: Code, from: PlainDate, until: PlainDate }),
  'licence-renewal-due': z.object({ until: PlainDate, waived: z.boolean().default(false) }),
  'licence-ended': z.object({ how: Code, reason: Code }),
  'agency-suspended': z.object({ causes: z.array(Code).max(10), agency: caseNumber.nullish() }),
  'agency-suspension-lifted': z.object({ agency: caseNumber.nullish() }),
  'refund-demanded': z.object({
    case: caseNumber,
    category: Code,
    amountMinor: z.int().positive(),
    currency: Currency,
    dueOn: PlainDate,
  }),
  'overcharge-struck': z.object({ case: caseNumber }),
  'deposit-drawn': z.object({ case: caseNumber, paidMinor: minor, owedMinor: minor, currency: Currency }),
  'deposit-top-up-due': z.object({ shortMinor: minor, currency: Currency, dueOn: PlainDate.nullish() }),
  'deposit-changed': z.object({ tier: Code, requiredMinor: minor, currency: Currency }),
  'deposit-returned': z.object({ amountMinor: minor, currency: Currency, rule: Code }),
  'demerit-notice': z.object({ ...demerit, dueOn: PlainDate }),
  'demerit-decided': z.object({ ...demerit, points: z.int().nonnegative(), dueOn: PlainDate }),
  'demerit-closed': z.object({ ...demerit, outcome: Code, points: z.int().nonnegative() }),
  'inspection-announced': z.object({ reason: Code }),
  'incentive-granted': z.object({ incentive: Code, rule: Code, until: PlainDate.nullable() }),
} as const satisfies Record<AgencyNoticeKind, z.ZodType>
