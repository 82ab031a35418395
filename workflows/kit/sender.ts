// How do documents, notices and handoffs leave the case? All that is ready in one moment goes in one batch.
import { condition } from '@temporalio/workflow'
import type { CarriedOut, Outgoing } from '../../domain/outgoing.js'
import { caseNow } from '../clock.js'
import { enterDate } from './calendars.js'
import { atRest, noticeFull, type Runtime } from './runtime.js'
import { steps } from './steps.js'
import { park, queued, readyToGo, waitsFor } from './tray.js'

/** Hours between tries after an activity's own minutes of tries: dates in the file, so that a try costs no waiting. */
const hoursBetweenTries = [1, 4, 24, 48] as const

/** Sends batch after batch until its scope is cancelled. */
export async function keepSending(rt: Runtime): Promise<void> {
  for (;;) {
    await condition(() => !rt.draining && rt.localSteps === 0 && rt.toPlan.length === 0 && readyToGo(rt).length > 0)
    await sendBatch(rt)
  }
}

async function sendBatch(rt: Runtime): Promise<void> {
  const { file } = rt
  const items = readyToGo(rt)
  rt.sending = true
  try {
    const { caseNumber, corridor, rulebook } = file
    const batch = { caseNumber, corridor, rulebook, demo: file.clock.mode === 'demo', at: caseNow(file), items }
    const results = await steps.carryOut(batch, items.map(saidBriefly).join(', '))
    noticeFull(rt)
    if (rt.turn !== undefined) await atRest(rt)
    for (const item of items)
      settle(
        rt,
        item,
        results.find((r) => r.key === item.key),
      )
  } catch {
    noticeFull(rt)
    if (rt.turn !== undefined) await atRest(rt)
    for (const item of items) settle(rt, item, undefined)
  } finally {
    rt.sending = false
  }
}

/** An item as an operator reads it in the history: codes only. */
function saidBriefly(item: Outgoing): string {
  switch (item.act) {
    case 'issue':
      return `issue ${item.document}`
    case 'issue-dossier':
      return 'issue case-dossier'
    case 'tell':
      return `tell ${item.notice}`
    case 'hand-off':
      return `hand off ${item.handoff}`
    case 'withdraw-handoff':
      return `withdraw ${item.handoff}`
    case 'revoke-document':
      return `revoke ${item.document}`
    case 'reissue-document':
    case 'revoke-number':
      return `${item.act.split('-')[0] ?? ''} ${item.number}`
    case 'order':
      return `order ${item.action}`
    case 'inform':
    case 'inform-all':
      return `tell ${item.fact}`
    case 'open-claim':
    case 'start-portability':
    case 'inform-portability':
      return item.act.replace('-', ' ')
  }
}

/** What became of one item of a batch: done, kept back, tried again later, or set aside. */
export function settle(rt: Runtime, item: Outgoing, result: CarriedOut | undefined): void {
  const { file } = rt
  file.outgoing = file.outgoing.filter((other) => other.key !== item.key)
  if (result?.done) {
    if (result.dated) enterDate(rt, item)
    if (file.memory[item.key] === queued) file.memory[item.key] = result.facts ?? result.reference ?? 'done'
    return
  }
  if (waitsFor(rt, item.after)) {
    file.outgoing.push(item)
    return
  }
  const keptUntil = result?.notBefore
  if ((item.held ?? keptUntil !== undefined) && isTooLate(rt, item)) return
  if (keptUntil !== undefined) return void file.outgoing.push({ ...item, held: true, notBefore: keptUntil })
  const tries = (item.tries ?? 0) + 1
  const hours = hoursBetweenTries[tries - 1]
  const transient = result ? result.transient : true
  if (!transient || hours === undefined)
    return park(rt, { ...item, tries: 0 }, result ? result.code : 'not-carried-out')
  const notBefore = new Date(Date.parse(caseNow(file)) + hours * 3_600_000).toISOString()
  file.outgoing.push({ ...item, tries, notBefore })
}

/**
 * Whether a notice that was kept back reminds of what is done by now. INVARIANT: only what was kept back is let go here, so
 * that cases recorded before that was done replay as they were; the activity turns every other late reminder away.
 */
function isTooLate({ file }: Runtime, item: Outgoing): boolean {
  const wait = item.act === 'tell' ? item.data['wait'] : undefined
  if (typeof wait !== 'string') return false
  const asked = file.waits[wait]
  return !asked || asked.answer !== undefined
}
