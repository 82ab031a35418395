// What changes in an agency's book while a demerit is heard: decided, appealed, in effect, struck?
import { leave, suspend, type AgencyBook } from './agency-book.js'
import { count, stain, writeLine } from './agency-record.js'
import type { Instant } from '../calendar.js'
import { appeal, decideDemerit, dismiss, isOpen, lapse, strike, takeEffect, type Demerit } from './demerits.js'

/** The decision after the reply; without effect until the window to appeal has closed. */
export function decideHearing(book: AgencyBook, id: string, decision: { points: number; appealUntil: Instant }): void {
  const demerit = book.demerits[id]
  if (!demerit) return
  decideDemerit(demerit, decision)
  line(book, demerit, { at: demerit.notifiedAt, outcome: demerit.status, counts: 0 })
}

/** The agency appeals. */
export function appealHearing(book: AgencyBook, id: string): void {
  const demerit = book.demerits[id]
  if (demerit) appeal(demerit)
}

/** What a hearing ends in: `upheld` lets the demerit take effect, `points` are what is left of them after an appeal. */
export type Verdict = { at: Instant; outcome: 'upheld' | 'dismissed' | 'struck' | 'lapsed'; points: number }

/** Ends a hearing. A verdict that cannot take effect, because the agency left before, lets the demerit lapse. */
export function concludeHearing(book: AgencyBook, id: string, { at, outcome, points }: Verdict): void {
  const demerit = book.demerits[id]
  if (!demerit || !isOpen(demerit)) return
  if (outcome === 'dismissed') dismiss(demerit)
  if (outcome === 'struck') strike(demerit)
  if (outcome === 'upheld' && !book.left && takeEffect(demerit, { at, points })) applyMeasure(book, demerit, at)
  if (isOpen(demerit)) lapse(demerit)
  line(book, demerit, { at, outcome: demerit.status, counts: demerit.status === 'effective' ? demerit.points : 0 })
}

/** Puts a concluded demerit away; its line stays on the record. */
export function putAwayDemerit(book: AgencyBook, id: string): void {
  const { [id]: demerit, ...others } = book.demerits
  if (demerit && !isOpen(demerit)) book.demerits = others
}

/** Points go on the record; a suspension or a cancellation holds at once. */
function applyMeasure(book: AgencyBook, demerit: Demerit, at: Instant): void {
  count(book.record, at, { points: demerit.points })
  stain(book.record, at)
  if (demerit.measure === 'suspension') suspend(book, { cause: 'measure', at })
  if (demerit.measure === 'cancellation') leave(book, { how: 'cancelled', reason: demerit.category, at })
}

function line(book: AgencyBook, demerit: Demerit, said: { at: Instant; outcome: string; counts: number }): void {
  const from = demerit.case === undefined ? {} : { case: demerit.case }
  writeLine(book.record, { ref: demerit.id, kind: 'demerit', ...said, ...from })
}
