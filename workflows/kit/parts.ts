// How is a stage put together from parts: once and forgotten, again until done, one for each open matter?
import { condition, isCancellation } from '@temporalio/workflow'
import type { Fact, Facts } from '../../domain/explained.js'
import type { Desk } from './desk.js'
import { mayStart, type Runtime } from './runtime.js'

/** Where a part runs: the runtime, its key, and a desk for a path below it. */
export type Place = { rt: Runtime; key: string; at: (path: string) => Desk }

/** A part whose inner steps are forgotten when it ends; its result stays as one line. */
export async function runSection({ rt, key, at }: Place, body: (desk: Desk) => Promise<Facts>): Promise<Facts> {
  const { memory } = rt.file
  const before = memory[key]
  if (before !== undefined) return asFacts(before)
  const result = await body(at(key))
  forget(rt, key)
  memory[key] = result
  return result
}

/** Repeats a part until it answers with a result instead of `again`; each round's steps are forgotten when it ends. */
export async function runRounds(
  { rt, key, at }: Place,
  body: (desk: Desk, round: number) => Promise<Facts | 'again'>,
): Promise<Facts> {
  const { memory } = rt.file
  const before = memory[key]
  if (before !== undefined) return asFacts(before)
  for (;;) {
    const round = Number(memory[`${key}/round`] ?? 1)
    const result = await body(at(`${key}/${round}`), round)
    forget(rt, `${key}/${round}`)
    if (result === 'again') memory[`${key}/round`] = round + 1
    else {
      forget(rt, key)
      memory[key] = result
      return result
    }
  }
}

/** A part beside the body: it ends with the scope of the body, and a bug in it breaks the workflow task. */
export function runBeside({ rt, key, at }: Place, part: (desk: Desk) => Promise<void>): void {
  part(at(key)).catch((error: unknown) => {
    if (!isCancellation(error)) rt.failure = error
  })
}

/** Matters that open and close while the body runs, each with a part of its own. */
export type Matters = {
  /** The ids of what is open now. */
  open: () => readonly string[]
  part: (desk: Desk, id: string) => Promise<void>
  /** True once no new matter is to be taken up; the verb ends when all parts have ended. */
  done: () => boolean
}

/**
 * Runs one part for each open matter, side by side. INVARIANT: a part closes its matter (through `once`) before it ends;
 * its steps are then forgotten. A part that leaves its matter open is a bug and breaks the workflow task.
 */
export async function runEach({ rt, key, at }: Place, { open, part, done }: Matters): Promise<void> {
  const running = new Set<string>()
  const fresh = () => open().filter((id) => !running.has(id))
  for (;;) {
    await condition(() => fresh().length > 0 || (done() && running.size === 0))
    const ids = fresh()
    if (ids.length === 0) return
    await mayStart(rt, { evenIfHeld: true })
    for (const id of ids) {
      running.add(id)
      void settle(id)
    }
  }

  async function settle(id: string): Promise<void> {
    try {
      await part(at(`${key}/${id}`), id)
      if (open().includes(id)) throw new Error(`expected matter ${key}/${id} to be closed by its part`)
      forget(rt, `${key}/${id}`)
      running.delete(id)
    } catch (error) {
      if (!isCancellation(error)) rt.failure = error
    }
  }
}

/** Closing a part forgets its inner keys: the file stays small for decades. */
export function forget(rt: Runtime, path: string): void {
  for (const key of Object.keys(rt.file.memory)) if (key.startsWith(`${path}/`)) delete rt.file.memory[key]
}

/** What is remembered, as facts; empty for a mark that holds none. */
export function asFacts(remembered: Fact | Facts | undefined): Facts {
  return typeof remembered === 'object' && remembered !== null ? remembered : {}
}
