// What does the dossier of a case hold for an auditor? Who, what, when, under which rule, in codes and dates; no free text, no names.
import { z } from 'zod'
import { Instant, PlainDate } from '../calendar.js'
import { Code } from '../code.js'

/** `role:id`; ids are opaque. */
const Who = z.string().regex(/^[a-z-]+:[a-z0-9][a-z0-9-]{0,62}$/, 'expected an actor such as caseworker:desk-1')
/** The key of a step, a number, or nothing. */
const Subject = z.string().regex(/^[A-Za-z0-9/:_-]{0,120}$/, 'expected a key or a number')

/** A result of a rule: a code, a number, a day. */
const Result = z.union([
  z
    .string()
    .max(80)
    .regex(/^[a-z0-9+.:/-]*( [a-z0-9+.:/-]+){0,2}$/i),
  z.number(),
  z.boolean(),
  z.null(),
])

const Act = z.strictObject({
  at: Instant,
  who: Who,
  what: Code,
  subject: Subject.default(''),
  outcome: z.enum(['accepted', 'refused']),
  rule: Code.nullish(),
})

const IssuedDocument = z.strictObject({
  number: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z]+)+-\d{4}-\d{6}$/, 'expected a document number such as NP-OFFER-2026-000012'),
  kind: Code,
  issuedOn: PlainDate,
  revoked: Code.nullish(),
})

const DecisionStep = z.strictObject({
  rule: Code,
  source: z.string().max(400),
  verified: z.boolean(),
  result: Result,
})

const TakenDecision = z.strictObject({
  decision: Code,
  at: Instant,
  steps: z.array(DecisionStep).max(60),
})

/** `doneAt` null: not done; `released`: let go because it was no longer needed. */
const Deadline = z.strictObject({
  what: Code,
  who: z.string().regex(/^[a-z-]+(:[a-z0-9-]+)?$/),
  dueAt: Instant,
  doneAt: Instant.nullable(),
  released: z.boolean().default(false),
})
export type Deadline = z.infer<typeof Deadline>

/** INVARIANT: strict throughout, so that nothing said in words can slip in beside the codes. */
export const CaseDossier = z.strictObject({
  /** Until when the record was read. */
  asOf: Instant,
  openedOn: PlainDate,
  corridor: Code,
  rulebook: z.string().regex(/^[0-9a-f]{64}$/),
  stage: Code,
  status: Code,
  exit: Code.nullish(),
  exitReason: Code.nullish(),
  acts: z.array(Act).max(2000),
  /** Accepted acts that no history shows. */
  missing: z.int().nonnegative(),
  documents: z.array(IssuedDocument).max(500),
  decisions: z.array(TakenDecision).max(500),
  deadlines: z.array(Deadline).max(1000),
})
export type CaseDossier = z.infer<typeof CaseDossier>
