// Demerits of an agency, one hearing each: notice, reply, decision, a window to appeal, and only then the effect.
import { suspend, type AgencyBook } from '../../domain/agency/agency-book.js'
import { yearsOf } from '../../domain/agency/agency-record.js'
import type { Demerit } from '../../domain/agency/demerits.js'
import type { Facts } from '../../domain/explained.js'
import { numberOf, pick, textOf } from '../../domain/facts.js'
import {
  appealHearing,
  concludeHearing,
  decideHearing,
  putAwayDemerit,
  type Verdict,
} from '../../domain/agency/hearings.js'
import { bookOf, hasLeft, toAgency } from './agency-desk.js'
import type { Desk } from '../kit/desk.js'

/** Until the agency leaves; what is under way then lapses. */
export function hearDemerits(desk: Desk): Promise<void> {
  const open = () => Object.keys(bookOf(desk).demerits)
  return desk.each('open', { open, part: hear, done: () => hasLeft(desk) })
}

async function hear(desk: Desk, id: string): Promise<void> {
  const demerit = bookOf(desk).demerits[id]
  if (!demerit) return
  const about = factsOf(demerit)
  const decision = await desk.section('decision', (part) => decideOn(part, about))
  const upheld = decision['upheld'] === true
  const verdict = upheld ? await desk.section('appeal', (part) => hearAppeal(part, id, about)) : decision
  desk.once<AgencyBook>('concluded', (book, at) => conclude(book, id, { at, verdict, upheld }))
  const { status, points } = bookOf(desk).demerits[id] ?? demerit
  const effective = status === 'effective'
  desk.tell('demerit-closed', { ...about, outcome: status, points: effective ? points : 0 }, toAgency(desk))
  if (effective) await suspendAtThreshold(desk)
  desk.once<AgencyBook>('put-away', (book) => putAwayDemerit(book, id))
}

function factsOf({ id, category, measure, case: number }: Demerit): Facts {
  return { demerit: id, category, measure, ...(number === undefined ? {} : { case: number }) }
}

function conclude(
  book: AgencyBook,
  id: string,
  { at, verdict, upheld }: { at: string; verdict: Facts; upheld: boolean },
): void {
  const outcome = upheld ? textOf(verdict, 'outcome') : verdict['upheld'] === false ? 'dismissed' : 'lapsed'
  concludeHearing(book, id, { at, outcome: outcome as Verdict['outcome'], points: numberOf(verdict, 'points') })
}

/** The agency may reply first; a caseworker decides on the reply, or without one. */
async function decideOn(desk: Desk, about: Facts): Promise<Facts> {
  const when = () => hasLeft(desk)
  const window = await desk.decide('agency-window', { kind: 'demerit-reply' })
  const told = { ...about, ...pick(window, 'dueOn') }
  desk.tell('demerit-notice', told, toAgency(desk))
  const closesAt = textOf(window, 'closesAt')
  const reply = await desk.askUntil('demerit-reply', { closesAt, when, facts: told })
  const heard = { ...about, position: reply?.['position'] ?? 'silent', ground: reply?.['ground'] ?? null }
  return (await desk.askUntil('demerit-decision', { when, facts: heard })) ?? {}
}

/** The decision with its points, and the window in which it may be appealed against: no effect before it has closed. */
async function hearAppeal(desk: Desk, id: string, about: Facts): Promise<Facts> {
  const when = () => hasLeft(desk)
  const { points } = await desk.decide('demerit-points', pick(about, 'category', 'measure'))
  const window = await desk.decide('agency-window', { kind: 'demerit-appeal' })
  const appealUntil = textOf(window, 'closesAt')
  const decided = { points: Number(points ?? 0), appealUntil }
  desk.once<AgencyBook>('decided', (book) => decideHearing(book, id, decided))
  const told = { ...about, points: decided.points, ...pick(window, 'dueOn') }
  desk.tell('demerit-decided', told, toAgency(desk))
  const appeal = await desk.askUntil('demerit-appeal', { closesAt: appealUntil, when, facts: told })
  if (appeal?.['appeals'] === true) return decideAppeal(desk, id, { ...told, ground: appeal['ground'] ?? null })
  await desk.until('effect', appealUntil, { when })
  return { outcome: 'upheld', points: decided.points }
}

/** By a supervisor, who did not take the decision. */
async function decideAppeal(desk: Desk, id: string, told: Facts): Promise<Facts> {
  desk.once<AgencyBook>('appealed', (book) => appealHearing(book, id))
  const decision = await desk.askUntil('appeal-decision', { when: () => hasLeft(desk), facts: told })
  const points = decision?.['points'] ?? told['points'] ?? 0
  return { outcome: decision?.['outcome'] === 'struck' ? 'struck' : 'upheld', points }
}

/** Points that reach the country's threshold suspend the licence, at once: their window to appeal has passed. */
async function suspendAtThreshold(desk: Desk): Promise<void> {
  if (hasLeft(desk)) return
  const threshold = await desk.decide('demerit-threshold', { years: yearsOf(bookOf(desk).record) })
  if (threshold['reached'] !== true) return
  desk.once<AgencyBook>('suspended', (book, at) => suspend(book, { cause: 'demerit-points', at }))
}
