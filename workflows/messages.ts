// Which messages do the workflows answer? Names and shapes, without any workflow code: the client imports this file.
import type { Instant } from '../domain/calendar.js'
import type { Command } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'

/** Workflow types. Never renamed. */
export const workflowTypes = {
  cycle: 'migrationCycle',
  portability: 'portability',
  agency: 'agency',
  'job-order': 'jobOrder',
  ban: 'ban',
  claim: 'benefitClaim',
  dossier: 'dossier',
  probe: 'probe',
} as const

/** Message names. Never renamed. Updates may refuse; signals are past facts and never do. */
export const messageNames = {
  completeTask: 'completeTask',
  act: 'act',
  handoffAnswered: 'handoffAnswered',
  factReported: 'factReported',
  caseFile: 'caseFile',
} as const

/** Update `completeTask`: a person's answer to an open task. */
export type CompleteTask = Command & { task: string }

/** Update `act`: an allowed action that is not a task. */
export type Act = Command & { action: string }

/** Signal `handoffAnswered`: an organisation's answer to an open handoff. */
export type HandoffAnswered = Command & { handoff: string }

/** Signal `factReported`: something that happened outside, such as `left-site` for portability; `at` by the reporter's case clock. */
export type FactReported = Command & { fact: string; data: Facts; at?: Instant }

/** Input of the workflow `dossier`: which case, until when its record is read, and what only the door knows of it. */
export type DossierOrder = {
  caseNumber: string
  corridor: string
  rulebook: string
  demo: boolean
  at: Instant
  /** Accepted acts of the ledger that no history shows. */
  missing: number
  /** Business key of the paper within the case: the same key is the same paper. */
  key: string
}

/** Answer of the workflow `dossier`: the number of the paper, and until when and with what it was written. */
export type WrittenDossier = { document: string; at: Instant; missing: number }

/** Answer of both updates: what changed; `facts` is what the act itself has to say, such as the slot it reserved. */
export type CommandAnswer = { commandId: string; done: string; status: string; repeated: boolean; facts?: Facts }
