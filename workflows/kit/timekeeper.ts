// Which date comes next, and what falls due on it? One timer per case, set to the earliest date in the file.
import { condition } from '@temporalio/workflow'
import type { Instant } from '../../domain/calendar.js'
import type { CaseFile, Wait } from '../../domain/case-file.js'
import type { Reader } from '../../domain/outgoing.js'
import { advanceTo, caseNow, earlier, hasCome, millisecondsUntil } from '../clock.js'
import { atRest, isQuiet, noticeFull, type Runtime } from './runtime.js'
import { readyToGo, send } from './tray.js'
import { askOrganisation } from './waiting.js'

/** Wakes the case on its earliest date, again and again, until its scope is cancelled. */
export async function keepTime(rt: Runtime): Promise<void> {
  const { file } = rt
  for (;;) {
    await condition(() => !rt.draining && earliest(file) !== undefined)
    const next = earliest(file)
    if (next === undefined) continue
    const moved = await changedBefore(rt, next)
    if (moved || rt.draining) continue
    noticeFull(rt)
    if (rt.turn !== undefined) await atRest(rt)
    advanceTo(file, next)
    fallDue(rt)
  }
}

/** The earliest date anything in the file waits for. */
export function earliest(file: CaseFile): Instant | undefined {
  const dates = Object.values(file.dates)
  for (const wait of Object.values(file.waits)) {
    if (wait.answer === undefined && wait.ladder[0]) dates.push(wait.ladder[0].at)
  }
  for (const item of file.outgoing) if (item.notBefore) dates.push(item.notBefore)
  return dates.length === 0 ? undefined : dates.reduce(earlier)
}

/**
 * Waits until `next` by the case's clock; true when the earliest date changed meanwhile.
 * A demo case moves its calendar only when nothing is under way, so that papers bear the date they were written on.
 */
async function changedBefore(rt: Runtime, next: Instant): Promise<boolean> {
  const { file } = rt
  const changed = () => rt.draining || earliest(file) !== next
  if (file.clock.mode === 'demo') await condition(() => changed() || (isQuiet(rt) && isIdle(rt)))
  if (changed()) return true
  const waitsForSomeone = isActedOn(file) || Object.values(file.waits).some(isAwaited)
  const ms = millisecondsUntil(file, next, waitsForSomeone)
  return ms > 0 && (await condition(changed, ms, { summary: `next date of the case: ${next}` }))
}

/** Candidates and employer may act on a job order at any moment: even a demo calendar does not run ahead of them. */
const isActedOn = ({ procedure }: CaseFile) => procedure === 'job-order'

/** A standing request that was answered, or whose silence is told, is open for a late word only: nobody is expected to give it. */
const isAwaited = ({ answer, standing, ladder }: Wait): boolean =>
  answer === undefined && (standing === undefined || ladder.length > 0)

const isIdle = (rt: Runtime) => rt.file.events.length === 0 && readyToGo(rt).length === 0

/** Takes every date that has come: dates of the stages, items that waited, rungs of the ladders. */
export function fallDue(rt: Runtime): void {
  const { file } = rt
  for (const [key, at] of Object.entries(file.dates)) {
    if (!hasCome(file, at)) continue
    delete file.dates[key]
    file.memory[key] = 'date'
  }
  for (const item of file.outgoing) if (item.notBefore && hasCome(file, item.notBefore)) delete item.notBefore
  for (const key of Object.keys(file.waits)) climb(rt, key)
}

/** Takes the due rungs of one wait's ladder; several missed at once count as the last of them. */
function climb(rt: Runtime, key: string): void {
  const now = caseNow(rt.file)
  const wait = rt.file.waits[key]
  if (!wait || wait.answer !== undefined) return
  const due = wait.ladder.filter((rung) => hasCome(rt.file, rung.at))
  const rung = due.at(-1)
  if (!rung) return
  wait.ladder = wait.ladder.filter((other) => !due.includes(other))
  wait.asked += 1
  rt.file.events.push({ event: 'rung', key, act: rung.act, at: now })
  if (rung.act === 'remind' && wait.of === 'handoff') return askOrganisation(rt, key)
  const reader = rung.act === 'escalate' || !('role' in wait.to) ? { role: 'supervisor' as const } : wait.to
  send(rt, {
    key: `${key}/${rung.act}-${wait.asked}`,
    at: now,
    act: 'tell',
    notice: rung.act === 'remind' ? 'task-reminder' : `${wait.of}-escalated`,
    to: readerOf(rt.file, reader),
    data: { kind: wait.kind, dueAt: wait.dueAt, wait: key },
    ...(rung.act === 'remind' ? { calendar: { at: wait.dueAt, label: wait.kind } } : {}),
  })
}

/** An agency or an employer with a file of its own is written to under its own address, not in the mailbox of its role. */
function readerOf({ book, facts }: CaseFile, to: Reader): Reader {
  if (!('role' in to)) return to
  if (to.role === 'person') return { person: true }
  const own = book && (to.role === 'agency' ? facts['organisation'] : to.role === 'employer' && facts['employer'])
  return typeof own === 'string' ? { organisation: own } : to
}
