// Which notices does Sojourn send, and what must be known before one may be written?
import { z } from 'zod'
import { agencyNoticeFacts, agencyNoticeKinds } from './agency/agency-notices.js'
import { claimNoticeFacts, claimNoticeKinds } from './benefit-claim/claim-notices.js'
import { Instant, PlainDate } from './calendar.js'
import { Code } from './code.js'
import { FeeLine, WorkerAtMost } from './documents.js'
import { holdPhases } from './holds.js'

export const noticeKinds = [
  'case-opened',
  'fee-disclosure',
  'contract-substituted',
  'contract-substitution-found',
  'overcharge-found',
  'refund-settled',
  'offer-ready',
  'slot-reserved',
  'on-waiting-list',
  'not-selected',
  'contract-signed',
  'medical-held',
  'refused',
  'unfit',
  'training-invitation',
  'departure-cleared',
  'clearance-ended',
  'portability-opened',
  'coverage-law',
  'statement-ready',
  'refund-reminder',
  'claim-filed',
  'skills-passport-ready',
  'case-held',
  'case-resumed',
  'case-withdrawn',
  'case-closed',
  'task-assigned',
  'task-reminder',
  'task-escalated',
  'handoff-escalated',
  'follow-up',
  'date-cancelled',
  'condolence',
  'job-order-open',
  'job-order-refused',
  'job-order-ended',
  'replacement-answered',
  'reply-answered',
  ...agencyNoticeKinds,
  ...claimNoticeKinds,
] as const
export const NoticeKind = z.enum(noticeKinds)
export type NoticeKind = z.infer<typeof NoticeKind>

/** What a person is told who sent us a word. */
export const replyAnswers = [
  'answered-yes',
  'answered-no',
  'nothing-to-answer',
  'more-than-one',
  'more-than-a-word',
  'please-confirm',
  'not-understood',
  'stopped',
  'started',
  'help',
] as const
export type ReplyAnswer = (typeof replyAnswers)[number]

const Currency = z.string().regex(/^[A-Z]{3}$/)
const date = PlainDate.nullish()
const moment = Instant.nullish()
const nothing = z.object({})
/** The number of the document that the notice speaks of. */
const document = z.string().max(60).nullish()

/** What can be claimed, in minor units, and until when; a right that nobody stated is null. */
const statedRights = z.object({
  eligible: z.boolean().nullish(),
  contributionsMinor: z.int().nullish(),
  departureGuaranteeMinor: z.int().nullish(),
  currency: Currency.nullish(),
  claimBy: date,
  dormantOn: date,
  advice: Code.nullish(),
  /** A caseworker files what needs no choice; the reader need not. */
  weFile: z.boolean().nullish(),
})

/** A rule that a job order does not keep; `message` stands where a language has no words for the rule. */
const jobOrderFault = z.object({
  rule: Code,
  message: z.string().max(600),
  line: z.string().nullish(),
  expected: z.union([z.string(), z.number()]).nullish(),
  got: z.union([z.string(), z.number()]).nullish(),
  currency: Currency.nullish(),
  near: z.array(z.string()).nullish(),
})

/** A task or handoff that a reminder speaks of: its kind, its key in the case, when it is due. */
const waiting = z.object({ kind: Code, wait: z.string().max(200).nullish(), dueAt: moment })

/** The facts that each kind needs. A notice ignores facts that it does not mention. */
export const noticeFacts = {
  'case-opened': nothing,
  'fee-disclosure': z.object({
    workerPays: z.boolean(),
    lines: z.array(FeeLine).max(40),
    workerAtMost: z.array(WorkerAtMost).max(10).default([]),
  }),
  'contract-substituted': z.object({ clauses: z.array(Code).max(60) }),
  'contract-substitution-found': z.object({ clauses: z.array(Code).max(60) }),
  'overcharge-found': z.object({
    category: Code,
    amountMinor: z.int().positive(),
    currency: Currency,
    rule: Code,
    capMinor: z.number().nullish(),
  }),
  'refund-settled': z.object({
    category: Code.nullish(),
    how: Code,
    paidMinor: z.int().nonnegative(),
    currency: Currency.nullish(),
  }),
  'offer-ready': z.object({ document, answerBy: date }),
  'slot-reserved': z.object({ jobOrder: z.string().max(40).nullish() }),
  'on-waiting-list': z.object({ jobOrder: z.string().max(40).nullish(), position: z.int().positive().nullish() }),
  'not-selected': z.object({ jobOrder: z.string().max(40).nullish(), reason: Code.nullish() }),
  'contract-signed': z.object({ document }),
  'skills-passport-ready': z.object({ document }),
  /** `outcome`: what the centre said; a fit one is examined again where that fitness has ended. */
  'medical-held': z.object({ againAt: moment, outcome: z.enum(['fit', 'held']).nullish() }),
  refused: z.object({ reason: Code.nullish(), failed: z.array(Code).max(20).default([]) }),
  unfit: nothing,
  'training-invitation': z.object({
    provider: Code.nullish(),
    modules: z.array(Code).max(40).default([]),
    dueAt: moment,
  }),
  'departure-cleared': z.object({ document, departureOn: date }),
  'clearance-ended': z.object({ lastDay: date }),
  'portability-opened': z.object({ coverage: Code.nullish() }),
  /** Whose law applies from which day, and until when that is known. */
  'coverage-law': z.object({ law: z.enum(['origin', 'destination']), from: PlainDate, until: date, reason: Code }),
  'statement-ready': statedRights.extend({
    document,
    /** It replaces one that rested on other periods. */
    corrected: z.boolean().nullish(),
    /** The worker is asked to confirm or contest the periods in it. */
    toConfirm: z.boolean().nullish(),
    /** Days on which nobody was known to pay for health care. */
    gapDays: z.int().nonnegative().nullish(),
  }),
  'refund-reminder': statedRights.extend({ claimBy: PlainDate }),
  'claim-filed': z.object({ right: Code, filedOn: PlainDate, reference: z.string().max(40) }),
  'case-held': z.object({
    cause: z.enum(['ban', 'agency']),
    how: Code.nullish(),
    reason: Code.nullish(),
    rule: z.enum(['wait', 'transfer']),
    phase: z.enum(holdPhases),
    /** Number of the ban or agency; for officers only. */
    ref: z.string().max(20).nullish(),
  }),
  'case-resumed': z.object({ phase: z.enum(holdPhases) }),
  'case-withdrawn': z.object({ reason: Code.nullish() }),
  'case-closed': z.object({ reason: Code.nullish() }),
  'task-assigned': waiting,
  'task-reminder': waiting,
  'task-escalated': waiting,
  'handoff-escalated': waiting.extend({ organisation: Code.nullish() }),
  'follow-up': z.object({ on: date }),
  /** Dates that stand in the reader's calendar and have fallen away; `first` is the earliest of them. */
  'date-cancelled': z.object({ first: moment, dates: z.array(z.object({ kind: Code, at: Instant })).max(20) }),
  condolence: nothing,
  'job-order-open': z.object({ expiresOn: PlainDate }),
  'job-order-refused': z.object({
    reason: Code,
    faults: z.array(jobOrderFault).max(100).default([]),
    /** What orders that were refused before faults were told bear instead. */
    sentences: z.array(z.string().max(600)).max(100).default([]),
  }),
  'job-order-ended': z.object({ how: Code, slots: z.int().nonnegative(), selected: z.int().nonnegative() }),
  'replacement-answered': z.object({ case: z.string().max(20), granted: z.boolean(), lastDay: date }),
  /** `call`: the number of the service, where the operator has set one. */
  'reply-answered': z.object({ answer: z.enum(replyAnswers), call: z.string().max(30).nullish() }),
  ...agencyNoticeFacts,
  ...claimNoticeFacts,
} as const satisfies Record<NoticeKind, z.ZodType>

/** Notice kind → its facts. */
export type NoticeFacts = { [Kind in NoticeKind]: z.infer<(typeof noticeFacts)[Kind]> }
