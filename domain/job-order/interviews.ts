// Which moments does an employer offer for interviews, and who takes which?
import type { ActRule } from '../acts.js'
import { textOf, textsOf } from '../facts.js'
import { freeInterview, notShortlisted, type JobOrderBook } from './job-order-book.js'

/** How many moments for interviews an order keeps. */
export const mostInterviews = 120

/** `offer-interviews`: moments to come; those offered before stay. */
export const offerInterviews: ActRule<JobOrderBook> = {
  roles: ['employer', 'caseworker', 'supervisor'],
  refuse: (book, act) => {
    const moments = textsOf(act.data, 'at')
    const past = moments.find((at) => !isAfter(at, act.at))
    if (past !== undefined) {
      return { rule: 'interview-in-the-future', message: `expected moments after now, got ${past}; offer later ones` }
    }
    if (new Set([...Object.keys(book.interviews), ...moments]).size > mostInterviews) {
      return {
        rule: 'interviews-within-reason',
        message: `expected at most ${mostInterviews} moments for one job order, got more; offer fewer`,
      }
    }
    return undefined
  },
  apply: (book, { data }) => {
    for (const at of textsOf(data, 'at')) book.interviews[at] ??= ''
  },
}

/** `take-interview`: one a case; taking another gives the first one back. */
export const takeInterview: ActRule<JobOrderBook> = {
  roles: ['person', 'system', 'caseworker', 'supervisor'],
  refuse: (book, act) => {
    const [caseNumber, at] = [textOf(act.data, 'case'), textOf(act.data, 'at')]
    if (act.actor.role === 'system' && act.actor.id !== caseNumber.toLowerCase()) {
      return {
        rule: 'interview-of-its-own-case',
        message: `expected a case to speak for itself, got ${act.actor.id} speaking for another; let that case ask`,
      }
    }
    if (!book.shortlist.includes(caseNumber)) return notShortlisted(caseNumber)
    if (book.interviews[at] === caseNumber) return undefined
    const free = Object.keys(book.interviews).filter((one) => book.interviews[one] === '' && isAfter(one, act.at))
    if (free.includes(at)) return undefined
    return {
      rule: 'interview-offered-and-free',
      message: `expected a moment that is offered, free and still to come (${free.slice(0, 6).join(', ') || 'none'}), got ${at}; choose one of these`,
    }
  },
  apply: (book, { data }) => {
    const caseNumber = textOf(data, 'case')
    freeInterview(book, caseNumber)
    book.interviews[textOf(data, 'at')] = caseNumber
  },
}

/** Whether instant `a` comes after `b`, to the second: both are UTC in ISO 8601, so that they compare as text. */
const isAfter = (a: string, b: string): boolean => a.slice(0, 19) > b.slice(0, 19)
