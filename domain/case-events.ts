// What does a case tell the registry about itself? Batches of these, written once per workflow task.
import type { Actor } from './actor.js'
import type { Instant } from './calendar.js'
import type { Party } from './case-file.js'
import type { Facts } from './explained.js'
import type { AnyStage, Status } from './transitions.js'

/** A command that reached the case, accepted or (signals only) refused: one row of the ledger. */
export type CommandEvent = {
  event: 'command'
  commandId: string
  digest: string
  action: string
  /** Key of the task or handoff it was about. */
  subject?: string
  actor: Actor
  at: Instant
  outcome: 'accepted' | 'refused'
  /** Refusal code, or the noteRef of an accepted command. */
  detail?: string
  /** The accepted data: codes and dates. */
  data?: Facts
}

/** Where the case stands now. */
export type StandingEvent = { event: 'standing'; stage: AnyStage; status: Status; exit?: string; at: Instant }

/** A task or handoff that is now open. */
export type OpenedWaitEvent = {
  event: 'wait-opened'
  key: string
  of: 'task' | 'handoff'
  kind: string
  to: Party
  at: Instant
  dueAt: Instant
  facts: Facts
}

/** A task or handoff that is no longer open. */
export type ClosedWaitEvent = { event: 'wait-closed'; key: string; how: 'answered' | 'withdrawn'; at: Instant }

/** A reminder or escalation that became due. */
export type RungEvent = { event: 'rung'; key: string; act: 'remind' | 'escalate'; at: Instant }

/** What a durable thing looks like now: flat codes, counts and dates for the lists. The last one of a batch counts. */
export type SummaryEvent = { event: 'summary'; at: Instant; data: Facts }

/** A cost that was entered: what was said of it, and who said it. */
export type FeeEvent = { event: 'fee'; entry: string; at: Instant; by: string; data: Facts }

/** What the rules say of a cost. */
export type AssessedFeeEvent = { event: 'fee-assessed'; entry: string; at: Instant; value: Facts }

/** What became of an overcharge. */
export type SettledFeeEvent = { event: 'fee-settled'; entry: string; at: Instant; how: string; paidMinor: number }

/** A version of the insurance periods of a case: what was notified, by whom, who brought it. */
export type PeriodsVersionEvent = {
  event: 'periods-version'
  version: number
  at: Instant
  by: string
  reason: string
  data: Facts
}

/** What was said of a version: confirmed, contested with a reason, left unsettled. */
export type PeriodsStandingEvent = {
  event: 'periods-standing'
  version: number
  at: Instant
  by: string
  standing: string
  reason?: string
}

/** What the rules made of a version. */
export type PeriodsCountedEvent = {
  event: 'periods-counted'
  version: number
  at: Instant
  months: number
  contributionsMinor: number
}

export type CaseEvent =
  | CommandEvent
  | SummaryEvent
  | StandingEvent
  | OpenedWaitEvent
  | ClosedWaitEvent
  | RungEvent
  | FeeEvent
  | AssessedFeeEvent
  | SettledFeeEvent
  | PeriodsVersionEvent
  | PeriodsStandingEvent
  | PeriodsCountedEvent
