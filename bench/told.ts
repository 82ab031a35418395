// What do the bench and its worker processes tell each other?
import type { Party } from '../domain/case-file.js'

/** Something a case now waits for, from the outside. */
export type OpenWait = { key: string; of: 'task' | 'handoff'; kind: string; to: Party }

/** Waits that opened in one moment. */
export type WaitGroup = readonly OpenWait[]

export type WorkerMessage =
  | { told: 'ready' }
  | { told: 'waits'; caseNumber: string; waits: WaitGroup }
  | { told: 'settled' }
  | { told: 'replayed'; cpuMs: number; events: number; histories: number }

/** `settle` collects garbage, so that memory can be read; `stop` drains and ends the process. */
export type WorkerOrder = 'settle' | 'stop'

/** What a worker process is started with; travels as JSON in its environment, so that it shows in no process list. */
export type WorkerSettings = {
  contender: 'sojourn' | 'bare' | 'issuing'
  address: string
  taskQueue: string
  codePath: string
  maxCachedWorkflows: number
  databaseUrl: string
  /** 64 hex characters each. */
  masterKey: string
  caseKey: string
  /** What a variant leaves out, to see what it costs. */
  without: readonly ('codec' | 'registry')[]
  /** What leaves a case is carried out as in production: papers are drawn, signed and kept. */
  draws?: boolean
  /** What the bare workflow waits for, group by group. */
  script: readonly WaitGroup[]
}

export const settingsVariable = 'SOJOURN_BENCH_WORKER'

/** What the replaying process is started with; without `caseKey` payloads are read as they are. */
export type ReplaySettings = { address: string; codePath: string; caseKey?: string; workflowIds: readonly string[] }

export const replayVariable = 'SOJOURN_BENCH_REPLAY'

/** Sends to the parent; a bench that is gone is nobody to tell. */
export function tell(message: WorkerMessage): void {
  if (process.connected) process.send?.(message)
}
