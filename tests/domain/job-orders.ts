// A job order as the tests know it, and the acts on it as its people do them.
import type { Act, RuleRefusal } from '../../domain/acts.js'
import type { Actor } from '../../domain/actor.js'
import type { Facts } from '../../domain/explained.js'
import { jobOrderBookkeeping, type JobOrderAction } from '../../domain/job-order.js'
import { openJobOrderBook, type Demand, type JobOrderBook } from '../../domain/job-order/job-order-book.js'
import type { Line } from '../../domain/job-order/slots.js'

export const employer: Actor = { role: 'employer', id: 'hanbit-metal' }
export const caseworker: Actor = { role: 'caseworker', id: 'desk-1' }

/** The number of the n-th candidate. */
export const candidate = (n: number): string => `NP-0000-${String(n).padStart(4, '0')}-X`

/** A case as it speaks for itself. */
export const itself = (caseNumber: string): Actor => ({ role: 'system', id: caseNumber.toLowerCase() })

export const aLine = (line: string, slots: number, change: Partial<Line> = {}): Line => ({
  line,
  isco08: '8211',
  slots,
  monthlyWageMinor: 2_100_000,
  currency: 'KRW',
  contractMonths: 36,
  visaClass: 'E-9',
  ...change,
})

export const aDemand = (slots = 2, change: Partial<Demand> = {}): Demand => ({
  number: 'JOB-7K3M-9Q2T-A',
  channel: 'government',
  employer: 'hanbit-metal',
  agency: null,
  origin: 'NP',
  destination: 'KR',
  expiresOn: '2099-05-31',
  lines: [aLine('a', slots)],
  ...change,
})

/** An open order with so many slots. */
export function anOrder(slots = 2, change: Partial<Demand> = {}): JobOrderBook {
  const book = openJobOrderBook(aDemand(slots, change))
  book.status = 'open'
  return book
}

/** Does an act unless its rule refuses it; the refusal, or what the actor is told. */
export function act(
  book: JobOrderBook,
  action: JobOrderAction,
  { data, actor = caseworker, at = '2026-11-24T09:00:00Z' }: { data: Facts; actor?: Actor; at?: string },
): { refused?: RuleRefusal; told?: Facts } {
  const rule = jobOrderBookkeeping.acts[action]
  const done: Act = { action, actor, at, commandId: `c${book.count}-${at}`, data }
  const refused = rule.refuse?.(book, done)
  if (refused) return { refused }
  rule.apply(book, done)
  return { told: rule.answer?.(book, done) ?? {} }
}

/** Reserves for the n-th candidate, as that case. */
export const reserveFor = (book: JobOrderBook, n: number, more: Facts = {}) =>
  act(book, 'reserve-slot', { data: { case: candidate(n), line: 'a', ...more }, actor: itself(candidate(n)) })

/** What is still to be said: `granted NP-0000-0003-X`. */
export const saidIn = ({ news }: JobOrderBook): string[] => news.map((line) => line.split('.').slice(1).join(' '))
