// How does a durable thing live? Handlers first, then its body in one scope; drained and continued as new when its history grows.
import { allHandlersFinished, CancellationScope, condition, isCancellation, patched } from '@temporalio/workflow'
import type { CaseFile, Exit } from '../../domain/case-file.js'
import { Desk } from './desk.js'
import { wrapUp } from './ending.js'
import { answerMessages } from './handlers.js'
import { keepHeld } from './holding.js'
import { keepParked } from './parking.js'
import { keepPlanning } from './planner.js'
import { keepRecording } from './recorder.js'
import { isFull, isQuiet, newRuntime, type Runtime } from './runtime.js'
import { keepSending } from './sender.js'
import { standAt } from './standing.js'
import { keepTime } from './timekeeper.js'

/** What a body answers: the exit of the case. */
export type Body = (desk: Desk) => Promise<Exit>

/** What must be seen to its end even when the case has ended: its name below which its steps lie, and whether it is open. */
export type Beyond = { name: string; isOpen: (file: CaseFile) => boolean; part: (desk: Desk) => Promise<void> }

/** A life: its body, and what outlasts it. */
type Life = { body: Body; beyond?: Beyond }

/** How a case ended, as codes. */
export type Outcome = { caseNumber: string; exit: string; reason: string }

/**
 * Lives one file to its end. `goOn` continues as new with the file; it never returns.
 * Called synchronously by the workflow function: every handler stands before the first await.
 */
export async function live(
  file: CaseFile,
  life: Body | Life,
  goOn: (file: CaseFile) => Promise<never>,
): Promise<Outcome> {
  const { body, beyond }: Life = typeof life === 'function' ? { body: life } : life
  file.inTurn ??= patched('local-steps-in-turn')
  const rt = newRuntime(file)
  rt.together = patched('papers-with-notices')
  answerMessages(rt)
  const keepers = new CancellationScope()
  const kept = keepers.run(() => keep(rt))
  kept.catch((error: unknown) => {
    if (!isCancellation(error)) rt.failure = error
  })
  const full = !(await liveBody(rt, body)) || !(await ended(rt, beyond))
  keepers.cancel()
  await kept.catch(rethrowUnlessCancelled)
  await condition(allHandlersFinished)
  if (full) return goOn({ ...file, inTurn: true })
  return { caseNumber: file.caseNumber, exit: file.exit?.kind ?? 'completed', reason: file.exit?.reason ?? 'completed' }
}

async function keep(rt: Runtime): Promise<void> {
  await Promise.all([keepPlanning(rt), keepRecording(rt), keepSending(rt), keepParked(rt), keepTime(rt), keepHeld(rt)])
}

/** Runs the body until it exits or a command ends the case; false when the run must be continued as new. */
async function liveBody(rt: Runtime, body: Body): Promise<boolean> {
  while (!rt.file.exit) {
    rt.rewind = false
    rt.draining = false
    await runScope(rt, body)
    if (!rt.rewind) break
  }
  return rt.file.exit !== undefined
}

/** One pass through the body in a scope of its own, ended quietly: every step in flight is finished and remembered. */
async function runScope(rt: Runtime, body: Body): Promise<void> {
  const { file } = rt
  const scope = new CancellationScope()
  let finished = false
  const work = scope.run(async () => {
    const exit = await body(new Desk(rt, ''))
    file.exit ??= exit
    finished = true
  })
  work.catch((error: unknown) => {
    if (!isCancellation(error)) rt.failure = error
  })
  await unlessBroken(rt, () => finished || rt.rewind || file.exit !== undefined || isFull(rt))
  rt.draining = true
  await unlessBroken(rt, () => isQuiet(rt))
  scope.cancel()
  await work.catch(rethrowUnlessCancelled)
}

/** Closes what is open and undoes what is owed; false when the run must be continued as new first. */
async function ended(rt: Runtime, beyond: Beyond | undefined): Promise<boolean> {
  rt.draining = false
  rt.rewind = false
  wrapUp(rt, beyond?.name)
  const rest = seeToItsEnd(rt, beyond)
  const told = () => rest.isOver() && isQuiet(rt) && rt.file.outgoing.length === 0 && nothingParked(rt)
  await unlessBroken(rt, () => told() || rt.rewind || isFull(rt))
  if (told()) {
    if (rt.file.status !== 'closed') standAt(rt, 'closed')
    await unlessBroken(rt, () => isQuiet(rt) && rt.file.events.length === 0)
    return true
  }
  rt.draining = true
  await unlessBroken(rt, () => isQuiet(rt))
  await rest.stop()
  return false
}

/** Goes on with what outlasts the case, in a scope of its own; nothing where nothing is open. */
function seeToItsEnd(rt: Runtime, beyond: Beyond | undefined): { isOver: () => boolean; stop: () => Promise<void> } {
  if (!beyond?.isOpen(rt.file)) return { isOver: () => true, stop: () => Promise.resolve() }
  const scope = new CancellationScope()
  const work = scope.run(() => beyond.part(new Desk(rt, beyond.name, true)))
  work.catch((error: unknown) => {
    if (!isCancellation(error)) rt.failure = error
  })
  return {
    isOver: () => !beyond.isOpen(rt.file),
    stop: () => {
      scope.cancel()
      return work.catch(rethrowUnlessCancelled)
    },
  }
}

/** HAZARD: a broken keeper or stage must break the workflow task (it is retried after a fix), never leave the case asleep. */
async function unlessBroken(rt: Runtime, reached: () => boolean): Promise<void> {
  await condition(() => reached() || rt.failure !== undefined)
  if (rt.failure !== undefined) throw rt.failure instanceof Error ? rt.failure : new Error('a stage or keeper broke')
}

const nothingParked = (rt: Runtime) => Object.keys(rt.file.parked).length === 0

function rethrowUnlessCancelled(error: unknown): void {
  if (!isCancellation(error)) throw error
}
