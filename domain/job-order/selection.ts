// How does the employer choose: shortlist, ranking, selection or refusal with reasons, training at the place of work?
import type { ActRule } from '../acts.js'
import type { Role } from '../actor.js'
import { recordsOf, textOf, textsOf } from '../facts.js'
import {
  forgetCandidate,
  freeInterview,
  noCandidate,
  notShortlisted,
  say,
  settle,
  type JobOrderBook,
} from './job-order-book.js'
import { giveBack } from './reservation.js'
import { standingOf } from './slots.js'

/** The employer acts in person; an officer may record what came on paper. */
const employers: readonly Role[] = ['employer', 'caseworker', 'supervisor']

/** `shortlist`: the cases the employer wants to see, in its order; a new list replaces the old one. */
export const shortlist: ActRule<JobOrderBook> = {
  roles: employers,
  refuse: (book, act) => refuseStrangers(book, textsOf(act.data, 'cases')),
  apply: (book, { data }) => {
    book.shortlist = [...new Set(textsOf(data, 'cases'))]
    for (const taker of Object.values(book.interviews)) {
      if (taker !== '' && !book.shortlist.includes(taker)) freeInterview(book, taker)
    }
  },
}

/** `rank-candidates`: keeps what is to be ranked until the rule has been applied; the last ranking asked for stays. */
export const rankCandidates: ActRule<JobOrderBook> = {
  roles: employers,
  refuse: (book, act) => {
    const named = recordsOf(act.data, 'candidates').map((one) => textOf(one, 'case'))
    return refuseStrangers(book, named)
  },
  apply: (book, { data, commandId }) => {
    book.toRank = { [commandId]: data }
  },
}

/** `select`: binding; only who holds a slot, and where there is a shortlist only who is on it. */
export const select: ActRule<JobOrderBook> = {
  roles: employers,
  refuse: (book, act) => {
    const caseNumber = textOf(act.data, 'case')
    const standing = standingOf(book.slots, caseNumber)
    if (!standing) return noCandidate(caseNumber)
    if (!standing.granted) {
      return {
        rule: 'selection-needs-a-slot',
        message: `expected a case that holds a slot, got ${caseNumber}, which waits at position ${standing.position}; refuse a candidate first, so that a slot comes free`,
      }
    }
    if (book.shortlist.length > 0 && !book.shortlist.includes(caseNumber)) return notShortlisted(caseNumber)
    return undefined
  },
  apply: (book, { data, at }) => {
    const caseNumber = textOf(data, 'case')
    if (book.selected[caseNumber] !== undefined) return
    book.selected[caseNumber] = at.slice(0, 10)
    say(book, 'selected', { caseNumber, reason: textOf(data, 'reason') })
    settle(book)
  },
}

/** `refuse-candidate`: with a lawful reason; the slot goes to the next who waits. A selected worker is not refused. */
export const refuseCandidate: ActRule<JobOrderBook> = {
  roles: employers,
  refuse: (book, act) => {
    const caseNumber = textOf(act.data, 'case')
    const selectedOn = book.selected[caseNumber]
    if (selectedOn !== undefined) {
      return {
        rule: 'selection-binds',
        message: `expected a candidate who is not selected, got ${caseNumber}, selected on ${selectedOn}; a selected worker who leaves may be replaced (request-replacement)`,
      }
    }
    const again = book.refused.includes(caseNumber)
    return again ? undefined : refuseStrangers(book, [caseNumber])
  },
  apply: (book, { data }) => {
    const caseNumber = textOf(data, 'case')
    if (book.refused.includes(caseNumber)) return
    book.refused.push(caseNumber)
    say(book, 'not-selected', { caseNumber, reason: textOf(data, 'reason') })
    giveBack(book, caseNumber)
  },
}

/** `plan-training`: what the employer teaches at the place of work; a new plan replaces the old one. */
export const planTraining: ActRule<JobOrderBook> = {
  roles: employers,
  apply: (book, { data }) => {
    book.training = { modules: textsOf(data, 'modules'), hours: Number(data['hours']) }
  },
}

/** Takes off everybody who is not selected, and says so to them: the order has ended. */
export function endForTheUnselected(book: JobOrderBook, reason: string): void {
  const { slots } = book
  const waiting = slots.waiting.map((entry) => entry.slice(0, entry.indexOf(' ')))
  const unselected = [...Object.keys(slots.held).filter((one) => book.selected[one] === undefined), ...waiting]
  slots.waiting = []
  slots.lapsed = true
  slots.reopened = []
  for (const caseNumber of unselected) {
    delete slots.held[caseNumber]
    forgetCandidate(book, caseNumber)
    say(book, 'ended', { caseNumber, reason })
  }
}

function refuseStrangers(book: JobOrderBook, cases: readonly string[]) {
  const stranger = cases.find((one) => standingOf(book.slots, one) === undefined)
  return stranger === undefined ? undefined : noCandidate(stranger)
}
