// What lies ready to leave the case, and what was set aside?
import type { Outgoing } from '../../domain/outgoing.js'
import { caseNow } from '../clock.js'
import type { Runtime } from './runtime.js'

/** The mark in memory of an item on its way; replaced by its reference once it arrived. */
export const queued = 'queued'

/** Puts an item into the tray unless it lies there or was set aside. */
export function send(rt: Runtime, item: Outgoing): void {
  const { outgoing, parked } = rt.file
  if (!parked[item.key] && !outgoing.some((other) => other.key === item.key)) outgoing.push(item)
}

/**
 * What may go out now: everything without a later date. HAZARD: only the timekeeper reads the clock and takes a date
 * away; a condition that asked the clock itself could come true while a query is answered, where nothing may start.
 * INVARIANT: whoever tells all in reach lies in the registry first as it stands now. What comes into reach later asks the
 * registry, and must not find a ban that is lifted, or miss one that is in force (docs/decisions/0010).
 */
export function readyToGo(rt: Runtime): Outgoing[] {
  const { outgoing, events } = rt.file
  const ready = outgoing.filter(
    ({ act, notBefore }) => notBefore === undefined && (act !== 'inform-all' || events.length === 0),
  )
  return ready.filter(({ after }) => !waitsFor(rt, after) || ready.some(({ key }) => key === after))
}

/** Whether this document is asked for and not written yet; a case's notice about it goes with it or after it. */
export function waitsFor(rt: Runtime, document: string | undefined): boolean {
  return document !== undefined && rt.file.memory[document] === queued
}

/** Sets an item aside for a caseworker's word; the parking keeper opens the task. */
export function park(rt: Runtime, item: Outgoing, code: string): void {
  rt.file.parked[item.key] = { item, code, at: caseNow(rt.file) }
}
