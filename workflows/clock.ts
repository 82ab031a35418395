// What time is it in a case? Every date of a case comes from here: real time, or a demo case's calendar moved ahead.
import type { CaseFile } from '../domain/case-file.js'
import type { Instant } from '../domain/calendar.js'

/** How long a demo case waits, in real milliseconds, for someone to answer before its calendar moves on. */
const demoPatienceMs = 20_000

/** The case's present instant. */
export function caseNow(file: CaseFile): Instant {
  return new Date(Date.now() + aheadMs(file)).toISOString()
}

/** Whether `at` has come by the case's clock. HAZARD: instants are compared as instants; as text `…00Z` sorts after `…00.000Z`. */
export function hasCome(file: CaseFile, at: Instant): boolean {
  return Date.parse(at) <= Date.now() + aheadMs(file)
}

/** The earlier of two instants. */
export function earlier(a: Instant, b: Instant): Instant {
  return Date.parse(a) <= Date.parse(b) ? a : b
}

/** Real milliseconds until `at` by the case's clock; a demo case that waits for a date alone does not wait at all. */
export function millisecondsUntil(file: CaseFile, at: Instant, waitsForSomeone: boolean): number {
  const left = Math.max(0, Date.parse(at) - Date.now() - aheadMs(file))
  if (file.clock.mode === 'real') return left
  return waitsForSomeone ? Math.min(left, demoPatienceMs) : 0
}

/** Moves a demo case's calendar forward to `at`; real time moves by itself. */
export function advanceTo(file: CaseFile, at: Instant): void {
  if (file.clock.mode === 'demo') file.clock.aheadMs = Math.max(file.clock.aheadMs, Date.parse(at) - Date.now())
}

function aheadMs(file: CaseFile): number {
  return file.clock.mode === 'demo' ? file.clock.aheadMs : 0
}
