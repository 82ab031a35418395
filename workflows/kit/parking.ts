// What happens with a step the world would not let us do? It waits, with a task, for a caseworker's word; the case lives on.
import { condition } from '@temporalio/workflow'
import type { Wait } from '../../domain/case-file.js'
import type { Runtime } from './runtime.js'
import { markAttention } from './standing.js'
import { queued } from './tray.js'
import { openWait } from './waiting.js'

/** Key of the task about a parked item. */
export const parkedKey = (key: string): string => `${key}/parked`

/** Opens a task for every parked step and does what the caseworker says, until its scope is cancelled. */
export async function keepParked(rt: Runtime): Promise<void> {
  for (;;) {
    await condition(() => !rt.draining && (unasked(rt) !== undefined || answered(rt) !== undefined))
    const key = unasked(rt)
    if (key !== undefined) await askAbout(rt, key)
    const done = answered(rt)
    if (done) act(rt, done.key, done.wait)
    markAttention(rt)
  }
}

const unasked = (rt: Runtime) => Object.keys(rt.file.parked).find((key) => !rt.file.waits[parkedKey(key)])

function answered(rt: Runtime): { key: string; wait: Wait } | undefined {
  for (const key of Object.keys(rt.file.parked)) {
    const wait = rt.file.waits[parkedKey(key)]
    if (wait?.answer) return { key, wait }
  }
  return undefined
}

async function askAbout(rt: Runtime, key: string): Promise<void> {
  const parked = rt.file.parked[key]
  if (!parked) return
  await openWait(rt, { key: parkedKey(key), of: 'task', kind: 'parked-step', facts: { step: key, code: parked.code } })
}

function act(rt: Runtime, key: string, wait: Wait): void {
  const { file } = rt
  const parked = file.parked[key]
  delete file.waits[parkedKey(key)]
  delete file.parked[key]
  if (!parked) return
  if (wait.answer?.['choice'] !== 'skip') file.outgoing.push({ ...parked.item, again: (parked.item.again ?? 0) + 1 })
  else if (file.memory[key] === queued) file.memory[key] = 'skipped'
}
