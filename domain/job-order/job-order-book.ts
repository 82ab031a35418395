// What does a job order remember, and what follows from it at once?
import type { RuleRefusal } from '../acts.js'
import type { Facts } from '../explained.js'
import type { SlotHold } from './slot-holds.js'
import { freeInAll, newSlots, slotsInAll, type Line, type Slots } from './slots.js'

export const jobOrderStatuses = [
  'lead',
  'accredited',
  'in-verification',
  'open',
  'filled',
  'expired',
  'withdrawn',
  'refused',
] as const
export type JobOrderStatus = (typeof jobOrderStatuses)[number]

/** How workers reach the employer: through a licensed agency, or from government to government. */
export type Channel = 'agency' | 'government'

/** An open request to replace a selected worker who left. `released`: the case has given the slot back meanwhile. */
export type Replacing = { reason: string; leftOn: string; released?: true }

/** Everything a job order knows; plain JSON that fits several hundred candidates. */
export type JobOrderBook = {
  status: JobOrderStatus
  /** Its own number, as its candidates are told it. */
  number: string
  channel: Channel
  /** Id of the employer in the directory of organisations. */
  employer: string
  /** Number of the agency, where the channel has one. */
  agency: string | null
  origin: string
  destination: string
  expiresOn: string
  /** Last day of the employer's accreditation, once known. */
  accreditedUntil: string | null
  slots: Slots
  /** Selected cases with the day of their selection. */
  selected: { [caseNumber: string]: string }
  /** Selected cases that have arrived at the place of work, with the day. */
  arrived: { [caseNumber: string]: string }
  /** Cases the employer wants to see, in its order. */
  shortlist: string[]
  /** Cases the employer has refused: they get no slot here again. */
  refused: string[]
  /** Offered moments with the case that took each, or nobody. */
  interviews: { [at: string]: string }
  training: { modules: string[]; hours: number } | null
  replacing: { [caseNumber: string]: Replacing }
  /** Slots whose worker has been replaced once. */
  replaced: string[]
  /** Candidates that are to be ranked, by the id of the command that asked for it. */
  toRank: { [commandId: string]: Facts }
  /** The last ranking of candidates, best first, and how many of them go on. */
  ranked: Facts | null
  holds: { [ref: string]: SlotHold }
  /** Nothing is given or judged any more; `endReason` says why it was withdrawn. */
  ended: boolean
  endReason: string | null
  /** How much has been said so far, and what is still to be said: `12.granted.NP-7K3M-9Q2T-5`. */
  count: number
  news: string[]
}

/** What a job order is opened from. */
export type Demand = Pick<
  JobOrderBook,
  'number' | 'channel' | 'employer' | 'agency' | 'origin' | 'destination' | 'expiresOn'
> & { lines: readonly Line[] }

/** What an employer may be told of a case, and a case of an order. */
export type Said = 'granted' | 'selected' | 'not-selected' | 'ended'

/** The book of an order nobody has looked at yet. */
export function openJobOrderBook({ lines, ...demand }: Demand): JobOrderBook {
  return {
    status: 'lead',
    ...demand,
    accreditedUntil: null,
    slots: newSlots(lines),
    selected: {},
    arrived: {},
    shortlist: [],
    refused: [],
    interviews: {},
    training: null,
    replacing: {},
    replaced: [],
    toRank: {},
    ranked: null,
    holds: {},
    ended: false,
    endReason: null,
    count: 0,
    news: [],
  }
}

/** Notes that a case is to be told something; whoever lives the order sends it. */
export function say(book: JobOrderBook, said: Said, about: { caseNumber: string; reason?: string }): void {
  book.count += 1
  const { caseNumber, reason } = about
  book.news.push([book.count, said, caseNumber, ...(reason ? [reason] : [])].join('.'))
}

/** One piece of news, read back. */
export function newsOf(line: string): { said: Said; caseNumber: string; reason: string | undefined } {
  const [, said = 'ended', caseNumber = '', reason] = line.split('.')
  return { said: said as Said, caseNumber, reason }
}

/**
 * Brings the status of a verified order in line with its slots: filled when each is taken by a selected worker. After its
 * expiry an order is open again only for slots that were reopened.
 */
export function settle(book: JobOrderBook): void {
  if (!['open', 'filled', 'expired'].includes(book.status)) return
  const { slots } = book
  const chosen = Object.keys(book.selected).length
  const unfinished = freeInAll(slots) + Object.keys(slots.held).filter((one) => !book.selected[one]).length
  if (unfinished > 0) book.status = 'open'
  else book.status = slots.lapsed && chosen < slotsInAll(slots) ? 'expired' : 'filled'
}

/** Forgets a case everywhere but on the slots. */
export function forgetCandidate(book: JobOrderBook, caseNumber: string): void {
  delete book.selected[caseNumber]
  delete book.arrived[caseNumber]
  delete book.replacing[caseNumber]
  book.shortlist = book.shortlist.filter((one) => one !== caseNumber)
  freeInterview(book, caseNumber)
}

/** Gives back the interview that a case has taken. */
export function freeInterview({ interviews }: JobOrderBook, caseNumber: string): void {
  for (const [at, taker] of Object.entries(interviews)) if (taker === caseNumber) interviews[at] = ''
}

/** Somebody is named who neither holds a slot nor waits for one. */
export const noCandidate = (caseNumber: string): RuleRefusal => ({
  rule: 'candidate-of-this-order',
  message: `expected candidates of this job order, got ${caseNumber}, which neither holds a slot nor waits; see: npx sojourn job-order candidates`,
})

/** Somebody is named who is not on the shortlist. */
export const notShortlisted = (caseNumber: string): RuleRefusal => ({
  rule: 'candidate-on-the-shortlist',
  message: `expected a case on the shortlist, got ${caseNumber}; the employer shortlists it first`,
})
