// What may be done with a job order in which status, and what does it tell the registry?
import type { ActRule, Bookkeeping } from './acts.js'
import type { Facts } from './explained.js'
import { textOf } from './facts.js'
import { offerInterviews, takeInterview } from './job-order/interviews.js'
import type { JobOrderBook, JobOrderStatus } from './job-order/job-order-book.js'
import { requestReplacement } from './job-order/replacement.js'
import { giveFreeSlots, releaseSlot, reserveSlot } from './job-order/reservation.js'
import {
  endForTheUnselected,
  planTraining,
  rankCandidates,
  refuseCandidate,
  select,
  shortlist,
} from './job-order/selection.js'
import { liftSlotHold, placeSlotHold, shownSlotHolds } from './job-order/slot-holds.js'
import { slotsInAll } from './job-order/slots.js'

/** What people and cases do to a job order besides completing its tasks. Unique over all durable things. */
export const jobOrderActions = [
  'reserve-slot',
  'release-slot',
  'shortlist',
  'rank-candidates',
  'offer-interviews',
  'take-interview',
  'refuse-candidate',
  'plan-training',
  'request-replacement',
  'withdraw-order',
  'select',
] as const
export type JobOrderAction = (typeof jobOrderActions)[number]

const whileMatching = jobOrderActions.filter((action) => action !== 'select')

/** Ends the order early; who is selected stays selected. */
const withdrawOrder: ActRule<JobOrderBook> = {
  roles: ['employer', 'labour-attache', 'caseworker', 'supervisor'],
  apply: (book, { data }) => {
    book.endReason = textOf(data, 'reason')
    endForTheUnselected(book, 'order-withdrawn')
    book.status = 'withdrawn'
    book.ended = true
  },
}

export const jobOrderBookkeeping: Bookkeeping<JobOrderBook, JobOrderStatus, JobOrderAction> = {
  allowed: {
    lead: ['withdraw-order'],
    accredited: ['withdraw-order'],
    'in-verification': ['withdraw-order'],
    open: jobOrderActions,
    filled: whileMatching,
    expired: ['reserve-slot', 'release-slot', 'plan-training', 'request-replacement'],
    withdrawn: ['reserve-slot', 'release-slot'],
    refused: [],
  },
  acts: {
    'reserve-slot': reserveSlot,
    'release-slot': releaseSlot,
    shortlist,
    'rank-candidates': rankCandidates,
    'offer-interviews': offerInterviews,
    'take-interview': takeInterview,
    select,
    'refuse-candidate': refuseCandidate,
    'plan-training': planTraining,
    'request-replacement': requestReplacement,
    'withdraw-order': withdrawOrder,
  },
  news: {
    'hold-placed': placeSlotHold,
    'hold-lifted': (book, data) => {
      liftSlotHold(book, data)
      giveFreeSlots(book)
    },
    'candidate-arrived': (book, data) => {
      const caseNumber = textOf(data, 'case')
      if (book.selected[caseNumber] !== undefined) book.arrived[caseNumber] ??= textOf(data, 'arrivedOn')
    },
  },
  summary: summariseJobOrder,
}

/** Codes, counts and dates for lists, and for whatever reaches orders by agency, employer, country or occupation. */
export function summariseJobOrder(book: JobOrderBook): Facts {
  const { slots } = book
  return {
    employer: book.employer,
    agency: book.agency,
    jobOrder: book.number,
    channel: book.channel,
    origin: book.origin,
    destination: book.destination,
    isco08: [...new Set(slots.lines.map((line) => line.isco08))].join(' '),
    expiresOn: book.expiresOn,
    accreditedUntil: book.accreditedUntil,
    outcome: book.status,
    slots: slotsInAll(slots),
    placed: Object.keys(slots.held).length,
    waiting: slots.waiting.length,
    selected: Object.keys(book.selected).length,
    held: shownSlotHolds(book),
  }
}
