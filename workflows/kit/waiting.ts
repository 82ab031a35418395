// How does a case wait for someone? One record in the file, for a person's task and an organisation's handoff alike.
import type { PlannedWait, WaitToPlan } from '../../activities/contract.js'
import type { Wait } from '../../domain/case-file.js'
import { caseNow } from '../clock.js'
import { cancelEntry, settleEntry } from './calendars.js'
import { planWait } from './planner.js'
import { counted, type Runtime } from './runtime.js'
import { send } from './tray.js'

/** A request made again after its answer was forgotten counts on from here, so that nobody takes it for a repeated one. */
const askedPerRewind = 100

/** Opens a wait: plans it (which tells the registry), writes it into the file, and sends a handoff on its way. */
export async function openWait(rt: Runtime, wait: WaitToPlan): Promise<void> {
  if (rt.file.waits[wait.key]) return
  await counted(rt, async () => enter(rt, wait, await planWait(rt, wait)))
}

function enter(rt: Runtime, wait: WaitToPlan, plan: PlannedWait): void {
  const { file } = rt
  const at = caseNow(file)
  const { key, of, kind, facts } = wait
  const { to, dueAt, ladder } = plan
  file.waits[key] = { of, kind, to, openedAt: at, dueAt, ladder, facts, asked: 1 + file.rewinds * askedPerRewind }
  askOrganisation(rt, key)
}

/** Sends the request of a handoff, or sends it again as a reminder; nothing for a task or a handoff without a party. */
export function askOrganisation(rt: Runtime, key: string): void {
  const wait = rt.file.waits[key]
  if (!wait || wait.of !== 'handoff' || !('organisation' in wait.to)) return
  send(rt, {
    key: `${key}/ask-${wait.asked}`,
    at: caseNow(rt.file),
    act: 'hand-off',
    handoff: wait.kind,
    wait: key,
    organisation: wait.to.organisation,
    data: wait.facts,
    asked: wait.asked,
    dueAt: wait.dueAt,
  })
}

/** Forgets an open wait because nobody needs the answer any more; an organisation that was asked is told. */
export function withdrawWait(rt: Runtime, key: string): void {
  const wait = rt.file.waits[key]
  if (!wait) return
  const at = caseNow(rt.file)
  delete rt.file.waits[key]
  rt.file.outgoing = rt.file.outgoing.filter((item) => !item.key.startsWith(`${key}/`))
  if (wait.standing?.answered) return
  rt.file.events.push({ event: 'wait-closed', key, how: 'withdrawn', at })
  tellWithdrawn(rt, key, wait)
  cancelEntry(rt, key)
}

/** A wait was answered: a reminder of it that was kept back is not sent any more. */
export function endReminders(rt: Runtime, key: string): void {
  const { file } = rt
  file.outgoing = file.outgoing.filter((item) => item.held !== true || !item.key.startsWith(`${key}/`))
  settleEntry(rt, key)
}

function tellWithdrawn(rt: Runtime, key: string, wait: Wait): void {
  if (wait.of !== 'handoff' || !('organisation' in wait.to)) return
  const { organisation } = wait.to
  send(rt, {
    key: `${key}/withdrawn`,
    at: caseNow(rt.file),
    act: 'withdraw-handoff',
    handoff: wait.kind,
    wait: key,
    organisation,
  })
}
