// What does a running case hold besides its file? Only what may be lost at any moment.
import { condition, workflowInfo } from '@temporalio/workflow'
import type { PlannedWait, WaitToPlan } from '../../activities/contract.js'
import type { CaseFile } from '../../domain/case-file.js'
import { isHeld } from '../../domain/holds.js'

export type Runtime = {
  file: CaseFile
  /** True once the run is to be continued as new or the case ends early: nothing new is started. */
  draining: boolean
  /** Local steps in flight: decisions, plans, stage entries. */
  localSteps: number
  /** True while a batch is being carried out in the world. */
  sending: boolean
  recording: boolean
  /** Whether a document and the notice about it leave in one batch; runs begun before this was so write the one, then send the other. */
  together: boolean
  /** True when answers were forgotten and the body must run again from its top. */
  rewind: boolean
  /** A bug in a stage or a keeper: breaks the workflow task until it is mended. */
  failure: unknown
  toPlan: { wait: WaitToPlan; planned: (plan: PlannedWait) => void }[]
  /** True once the server has suggested to continue as new, as seen when something came from outside. */
  full: boolean
  /** Whose turn it is to run a local step: undefined when nobody runs one, else who waits for it. */
  turn: (() => void)[] | undefined
}

/** A flood of refused signals is written in several steps: each stays far below the size of a payload. */
export const largestRecord = 200

export function newRuntime(file: CaseFile): Runtime {
  return {
    file,
    draining: false,
    localSteps: 0,
    sending: false,
    recording: false,
    together: false,
    rewind: false,
    failure: undefined,
    toPlan: [],
    full: false,
    turn: undefined,
  }
}

/** True when no step is in flight, so that the run may end without losing a step. */
export function isQuiet(rt: Runtime): boolean {
  return rt.localSteps === 0 && !rt.sending && !rt.recording && rt.toPlan.length === 0
}

/**
 * INVARIANT: every step that is not remembered passes here first, so that a draining run starts nothing new and a held
 * case goes no further. What the kit itself must ask (`evenIfHeld`) is asked all the same.
 */
export async function mayStart(
  rt: Runtime,
  { evenIfHeld = false }: { readonly evenIfHeld?: boolean } = {},
): Promise<void> {
  if (!evenIfHeld && isHeld(rt.file)) await condition(() => rt.draining || !isHeld(rt.file))
  if (rt.draining) await condition(() => false)
}

/** Runs a local step counted as in flight. */
export async function counted<T>(rt: Runtime, step: () => Promise<T>): Promise<T> {
  rt.localSteps += 1
  try {
    return await step()
  } finally {
    rt.localSteps -= 1
  }
}

/**
 * Runs a local step when no other one runs, in the order they were asked for. HAZARD: the history keeps markers in the
 * order in which local steps were started, not in which they ended. Two at a time would end in another order when they
 * are replayed, and what follows from them would no longer fit the history. Runs that began before this was known go on
 * as they began, to their next continue-as-new.
 */
export function inTurn<T>(rt: Runtime, step: () => Promise<T>): Promise<T> {
  const { turn } = rt
  if (rt.file.inTurn !== true) return step()
  if (turn) return new Promise<void>((go) => turn.push(go)).then(() => takeTurn(rt, turn, step))
  rt.turn = []
  return takeTurn(rt, rt.turn, step)
}

function takeTurn<T>(rt: Runtime, turn: (() => void)[], step: () => Promise<T>): Promise<T> {
  const over = () => {
    const next = turn.shift()
    if (next) next()
    else rt.turn = undefined
  }
  const result = step()
  result.then(over, over)
  return result
}

/**
 * Waits until no local step runs. HAZARD: the history does not keep which came first within one workflow task, the end of
 * a local step or what came from outside. Replayed it may be the other way round, and what follows from it would no
 * longer fit. So a message, a timer, the outcome of an activity change nothing while a local step runs.
 */
export async function atRest(rt: Runtime): Promise<void> {
  while (rt.turn !== undefined) await condition(() => rt.turn === undefined)
}

/**
 * Looks whether the server suggests to continue as new. HAZARD: the suggestion belongs to one workflow task. A task that
 * only refuses an update leaves no trace in the history, so it may be looked at only where an event of the history is
 * being taken: an accepted message, a timer, the outcome of an activity.
 */
export function noticeFull(rt: Runtime): void {
  if (workflowInfo().continueAsNewSuggested) rt.full = true
}

/** Whether the run is to be continued as new, at a moment that is the same when it is replayed. */
export function isFull(rt: Runtime): boolean {
  if (rt.file.inTurn !== true) return workflowInfo().continueAsNewSuggested
  return rt.full && rt.turn === undefined
}
