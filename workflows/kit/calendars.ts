// What stands in the readers' calendars because of this case, and how is it taken out when it no longer holds?
import type { Wait } from '../../domain/case-file.js'
import type { Facts } from '../../domain/explained.js'
import { entrySubjectOf, type EnteredDate, type Outgoing, type Reader } from '../../domain/outgoing.js'
import { caseNow, earlier, hasCome } from '../clock.js'
import type { Runtime } from './runtime.js'
import { send } from './tray.js'

/** What takes entries out: the notice it goes with, or a notice of its own. */
export type Cancelling = { to: Reader; cancels: EnteredDate[] }

/**
 * A notice put its date into a calendar. A reminder that was on its way when its task ended is taken back at once.
 * INVARIANT: known only from what was carried out, so that cases recorded before entries were known replay as they were.
 */
export function enterDate(rt: Runtime, item: Outgoing): void {
  if (item.act !== 'tell' || !item.calendar) return
  const subject = entrySubjectOf(item)
  rt.file.entries = { ...comingEntries(rt), [subject]: { ...item.calendar, to: item.to } }
  const isOver = subject === item.key ? rt.file.exit !== undefined : !isOpen(rt.file.waits[subject])
  if (isOver) cancelEntry(rt, subject)
}

/** The reader did what the entry is about: nothing is sent for it. */
export function settleEntry(rt: Runtime, subject: string): void {
  if (rt.file.entries?.[subject]) delete rt.file.entries[subject]
}

/** What the entry is about is no longer asked: whoever has a coming date of it in the calendar is told. */
export function cancelEntry(rt: Runtime, subject: string): void {
  const entry = comingEntries(rt)[subject]
  settleEntry(rt, subject)
  if (!entry) return
  const { to, ...date } = entry
  tellCancelled(rt, { to, cancels: [{ ...date, subject }] })
}

/** Takes every coming entry out of the file, by reader, for what is told of the end of the case. */
export function takeEntries(rt: Runtime, goesOn: (subject: string) => boolean): Cancelling[] {
  const taken = new Map<string, Cancelling>()
  for (const [subject, { to, ...date }] of Object.entries(comingEntries(rt))) {
    if (goesOn(subject)) continue
    settleEntry(rt, subject)
    const name = JSON.stringify(to)
    const known = taken.get(name) ?? { to, cancels: [] }
    known.cancels.push({ ...date, subject })
    taken.set(name, known)
  }
  return [...taken.values()]
}

/** A notice of its own about dates that have fallen away. */
export function tellCancelled(rt: Runtime, { to, cancels }: Cancelling): void {
  const at = caseNow(rt.file)
  const first = cancels.map((entry) => entry.at).reduce(earlier)
  const dates = cancels.map((entry): Facts => ({ kind: entry.label, at: entry.at }))
  const key = `calendars/${cancels[0]?.subject ?? ''}/cancelled-${Date.parse(at)}`
  send(rt, { key, at, act: 'tell', notice: 'date-cancelled', to, data: { first, dates }, cancels })
}

/** A date that has passed hurts nobody in a calendar. */
function comingEntries({ file }: Runtime): NonNullable<Runtime['file']['entries']> {
  return Object.fromEntries(Object.entries(file.entries ?? {}).filter(([, { at }]) => !hasCome(file, at)))
}

const isOpen = (wait: Wait | undefined): boolean => wait !== undefined && wait.answer === undefined
