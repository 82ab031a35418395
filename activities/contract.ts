// What does a case ask of the world, with what, for what? The contract of every activity; names are never changed.
import type { CaseEvent } from '../domain/case-events.js'
import type { Book, Party, Procedure, Rung } from '../domain/case-file.js'
import type { Instant } from '../domain/calendar.js'
import type { Decision, Facts } from '../domain/explained.js'
import type { CarriedOut, Outgoing } from '../domain/outgoing.js'
import type { AnyStage } from '../domain/transitions.js'

export type WaitToPlan = { key: string; of: 'task' | 'handoff'; kind: string; facts: Facts }
export type PlannedWait = { key: string; to: Party; dueAt: Instant; ladder: Rung[] }

/** Waits to open, and what else happened in the case meanwhile: planned and written down in one step. */
export type OpenWaits = {
  caseNumber: string
  procedure: Procedure
  rulebook: string
  at: Instant
  waits: WaitToPlan[]
  events: CaseEvent[]
  /** As the book of an agency, a job order or a ban is now. */
  book?: Book
}
export type Decide = {
  caseNumber: string
  rulebook: string
  /** The step's key in the case: the decision is kept under it for the papers and the auditor. */
  key: string
  decision: string
  at: Instant
  facts: Facts
  supplied: Facts
}
/** `book`: as the book of an agency, a job order or a ban is now, for whoever reads it without asking the workflow. */
export type RecordEvents = { caseNumber: string; procedure: Procedure; events: CaseEvent[]; book?: Book }
/** A batch of outgoing items of one case. */
export type Batch = {
  caseNumber: string
  corridor: string
  rulebook: string
  demo: boolean
  /** The case's time as the batch leaves; a case of before this was said keeps nothing back for the reader's sake. */
  at?: Instant
  items: Outgoing[]
}

/** A decision with its name and its key in the case, so that the history alone says what was decided. */
export type NamedDecision = Decision<Facts> & { decision: string; key: string }

/** At-least-once each, idempotent by key. All but `carryOut` run as local activities. */
export type CaseActivities = {
  /**
   * To whom each wait goes, when it is due and who is reminded when, by the pinned rulebook and civil hours.
   * Writes the open waits into the registry, after the events that came before them.
   */
  openWaits(input: OpenWaits): Promise<PlannedWait[]>
  /** A rule of `domain/decisions.ts` under the pinned rulebook. */
  decide(input: Decide): Promise<NamedDecision>
  /** The version of a stage's procedure that a case entering it now will keep. */
  enterStage(input: { stage: AnyStage }): Promise<{ version: number }>
  /** Writes what happened into the registry: ledger, standing, waits. */
  record(input: RecordEvents): Promise<void>
  /** Issues, tells, hands off; one result per item. */
  carryOut(input: Batch): Promise<CarriedOut[]>
}
