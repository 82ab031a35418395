// What does the dossier of a case hold for an auditor? Who, what, when, under which rule, in codes and dates; no free text, no names.
import { z } from 'zod'
import { Instant, PlainDate } from '../calendar.js'
import { Code } from '../code.js'

/** How many of each a dossier holds; what is beyond is counted in its `…Omitted`. */
export const dossierHolds = { acts: 2000, documents: 500, decisions: 500, deadlines: 1000, steps: 60 } as const

/** `role:id`; ids are opaque. */
const Who = z.string().regex(/^[a-z-]+:[a-z0-9][a-z0-9-]{0,62}$/, 'expected an actor such as caseworker:desk-1')
/** The key of a step, a number, or nothing. */
const Subject = z.string().regex(/^[A-Za-z0-9/:_-]{0,120}$/, 'expected a key or a number')

const Hash = z.string().regex(/^[0-9a-f]{64}$/)

/** A code, a number, a day: no capital before a small letter, as in names, and no letter before five digits, as in passports. */
const Plain = z.union([
  Hash,
  z
    .string()
    .max(80)
    .regex(/^(?!.*[A-Z][a-z])(?!.*[A-Za-z]\d{5})[A-Za-z0-9+.:/-]*( [A-Za-z0-9+.:/-]+){0,2}$/),
  z.number(),
  z.boolean(),
  z.null(),
])
/** A result of a rule: one of these, or a list of them. */
const Result = z.union([Plain, z.array(Plain).max(60)])

const Act = z.strictObject({
  at: Instant,
  who: Who,
  what: Code,
  subject: Subject.default(''),
  outcome: z.enum(['accepted', 'refused']),
  rule: Code.nullish(),
})

const DocumentNumber = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z]+)+-\d{4}-\d{6}$/, 'expected a document number such as NP-OFFER-2026-000012')

/** `draft`: it proves nothing; `supersededBy`: another stands in its place. */
const IssuedDocument = z.strictObject({
  number: DocumentNumber,
  kind: Code,
  issuedOn: PlainDate,
  revoked: Code.nullish(),
  draft: z.boolean().default(false),
  supersededBy: DocumentNumber.nullish(),
})

const DecisionStep = z.strictObject({
  rule: Code,
  source: z.string().max(400),
  verified: z.boolean(),
  result: Result,
})

/** `rulebook`: where it was taken under another than the one the case is under by now. */
const TakenDecision = z.strictObject({
  decision: Code,
  at: Instant,
  rulebook: Hash.nullish(),
  steps: z.array(DecisionStep).max(dossierHolds.steps),
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

/** How many are left out of a list. */
const omitted = z.int().nonnegative().default(0)

/** INVARIANT: strict throughout, so that nothing said in words can slip in beside the codes. */
export const CaseDossier = z.strictObject({
  /** Until when the record was read. */
  asOf: Instant,
  openedOn: PlainDate,
  corridor: Code,
  rulebook: Hash,
  stage: Code,
  status: Code,
  exit: Code.nullish(),
  exitReason: Code.nullish(),
  acts: z.array(Act).max(dossierHolds.acts),
  /** Accepted acts that no history shows. */
  missing: z.int().nonnegative(),
  documents: z.array(IssuedDocument).max(dossierHolds.documents),
  decisions: z.array(TakenDecision).max(dossierHolds.decisions),
  deadlines: z.array(Deadline).max(dossierHolds.deadlines),
  actsOmitted: omitted,
  documentsOmitted: omitted,
  decisionsOmitted: omitted,
  deadlinesOmitted: omitted,
  /** Steps beyond the first of a decision, over all of them. */
  stepsOmitted: omitted,
  /** Values of the record that are no codes: they are not told here. */
  withheld: omitted,
})
export type CaseDossier = z.infer<typeof CaseDossier>
