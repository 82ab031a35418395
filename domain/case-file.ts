// What does a case remember between two moments? One plain JSON object: the workflow's state and its continue-as-new input.
import type { Actor, Role } from './actor.js'
import type { Instant } from './calendar.js'
import type { CaseEvent } from './case-events.js'
import type { Coverage } from './coverage.js'
import type { Fact, Facts } from './explained.js'
import type { PeriodsOfCase } from './insurance-periods.js'
import type { CalendarEntry, Outgoing, Reader } from './outgoing.js'
import type { AnyStage, Status } from './transitions.js'

/** The durable types that live on the kit. */
export type Procedure = 'migration-cycle' | 'portability' | 'agency' | 'job-order' | 'ban' | 'claim'

/** One step of a reminder ladder. */
export type Rung = { at: Instant; act: 'remind' | 'escalate' }

/** Who must answer: a role inside the service, or an organisation outside. */
export type Party = { role: Role } | { organisation: string }

/** Something the case waits for: a person's task or an organisation's handoff. Same shape, same reminders. */
export type Wait = {
  of: 'task' | 'handoff'
  kind: string
  to: Party
  openedAt: Instant
  dueAt: Instant
  /** Rungs still to come, earliest first. */
  ladder: Rung[]
  facts: Facts
  /** How often the request went out; a reminder to an organisation is the request sent again. */
  asked: number
  answer?: Facts
  /** Of a handoff that stays open for late answers and corrections. */
  standing?: StandingWait
}

/** A handoff that is asked again in turns and may be answered again: what came and was not taken yet, first one first. */
export type StandingWait = {
  turn: number
  /** More time was given so often, without asking again. */
  patience: number
  /** Whether this turn was answered, or its silence was told. */
  heard: boolean
  silent: boolean
  /** Whether it was ever answered. */
  answered: boolean
  answers: Facts[]
}

/** Why a case ended before its last stage, as a code with its rule; `completed` is the ordinary end. */
export type Exit = {
  kind: 'completed' | 'withdrawn' | 'refused' | 'unfit' | 'deceased'
  reason: string
  stage: AnyStage
}

/** An act to be undone if the case ends early, registered before the act itself. */
export type Owed = { key: string; undo: Outgoing }

/** A step that the world would not let us do: waiting for a caseworker's word. */
export type Parked = { item: Outgoing; code: string; at: Instant }

/** What keeps a case from going on: the agency or ban it was placed by, and what the rule of its stage says. */
export type Hold = {
  cause: 'ban' | 'agency'
  /** What was said with it: codes and dates. */
  data: Facts
  placedAt: Instant
  /** Undecided until the rule of the stage was applied; an undecided hold holds. A lifted ban stays on record. */
  rule: 'undecided' | 'wait' | 'continue' | 'transfer' | 'lifted'
  /** Where the case stood when the rule was applied; elsewhere it is applied anew. */
  phase?: string
}

/** The state of an agency, a job order or a ban: plain JSON with its status. */
export type Book = { status: string }

/** A fee entry that waits to be assessed. */
export type QueuedFee = { id: string; at: Instant; by: string; data: Facts }

/** The fee ledger as far as the case must hold it: what waits, what the worker paid in each category, what is owed back. */
export type FeesOfCase = {
  count: number
  queue: QueuedFee[]
  /** In minor units of the currency of the category's cap. */
  paid?: { [category: string]: number }
  /** Overcharges not yet settled, by entry. */
  owed?: { [entry: string]: Facts }
}

export type CaseClock = { mode: 'real' } | { mode: 'demo'; aheadMs: number }

export type CaseFile = {
  schemaVersion: 1
  procedure: Procedure
  /** The number of this durable thing; a case's, an agency's, a job order's, a ban's. */
  caseNumber: string
  /** Id of the rulebook: a corridor's, or a country's. */
  corridor: string
  /** SHA-256 of the pinned rulebook text. */
  rulebook: string
  clock: CaseClock
  stage: AnyStage
  status: Status
  /** Version of each stage's procedure, fixed when the stage was entered. */
  procedures: { [stage: string]: number }
  /** What later stages need to know: codes and civil dates, never personal data. */
  facts: Facts
  /** Results of finished steps by key; closing a section forgets its inner keys and keeps one line. */
  memory: { [key: string]: Fact | Facts }
  waits: { [key: string]: Wait }
  /** Dates waited for, by key. */
  dates: { [key: string]: Instant }
  outgoing: Outgoing[]
  parked: { [key: string]: Parked }
  owed: Owed[]
  /** Whether a caseworker must look: a step could not be carried out or a decision not be taken. */
  needsAttention: boolean
  /** How often answers were forgotten and asked again: tells a second request from a repeated one. */
  rewinds: number
  /** Events not yet written to the registry. */
  events: CaseEvent[]
  /** `id.digest` of the last commands, oldest first: the same command again is answered, not done again. */
  commands: string[]
  exit?: Exit
  /** What a durable thing beside the case remembers in its own words. */
  book?: Book
  /** What keeps the case from going on, by the number of the agency or ban. */
  holds?: { [ref: string]: Hold }
  /** Whether this run takes its local steps one at a time: every run but those that began before that was the rule. */
  inTurn?: boolean
  /** What was paid for this migration, as far as the case must hold it. */
  fees?: FeesOfCase
  /** The certificate of coverage, from the first answer on. */
  coverage?: Coverage
  /** Dates that stand in readers' calendars, by what they are about. */
  entries?: { [subject: string]: CalendarEntry & { to: Reader } }
  /** The insurance periods in force. */
  periods?: PeriodsOfCase
}

/** Everything a new case starts from. Codes and references only. */
export type CaseOpening = {
  procedure: Procedure
  caseNumber: string
  corridor: string
  rulebook: string
  clock: CaseClock
  facts: Facts
  /** The state an agency, a job order or a ban begins with. */
  book?: Book
}

/** How many command ids travel with a case. */
export const rememberedCommands = 200

/** Where each kind begins; a thing with a book stands where its book says. */
const beginnings: Record<Procedure, { stage: AnyStage; status: Status }> = {
  'migration-cycle': { stage: 'recruitment', status: 'in-recruitment' },
  portability: { stage: 'portability', status: 'rights-open' },
  agency: { stage: 'licensing', status: 'applied' },
  'job-order': { stage: 'preparation', status: 'lead' },
  ban: { stage: 'ban', status: 'declared' },
  claim: { stage: 'claim', status: 'collecting' },
}

/** A fresh file standing before its first stage. */
export function openCaseFile({ book, ...opening }: CaseOpening): CaseFile {
  const { stage, status } = beginnings[opening.procedure]
  return {
    schemaVersion: 1,
    ...opening,
    stage,
    status: book?.status ?? status,
    procedures: {},
    memory: {},
    waits: {},
    dates: {},
    outgoing: [],
    parked: {},
    owed: [],
    needsAttention: false,
    rewinds: 0,
    events: [],
    commands: [],
    ...(book ? { book } : {}),
  }
}

/** A command as it reaches a case: who, in which role, what, under which id. `digest` guards the id against reuse. */
export type Command<Data extends Facts = Facts> = {
  commandId: string
  digest: string
  actor: Actor
  /** Civil reason code or free note's reference; the note itself lies in the registry. */
  noteRef?: string
  data: Data
}
