// How does a case get a slot of a job order, and how does it give it back?
import type { Act, ActRule, RuleRefusal } from '../acts.js'
import type { Facts } from '../explained.js'
import { textOf } from '../facts.js'
import { forgetCandidate, say, settle, type JobOrderBook } from './job-order-book.js'
import { mayPass, refuseHeld } from './slot-holds.js'
import { promote, release, reserve, standingOf, type Waiting } from './slots.js'

/** A case reserves for itself; an officer may do it for a case. */
const roles = ['system', 'caseworker', 'supervisor'] as const

/** `reserve-slot`: at most one slot a case; asked again, it answers the same; when none is free the case waits. */
export const reserveSlot: ActRule<JobOrderBook> = {
  roles,
  refuse: (book, act) => ofAnotherCase(act) ?? (isOn(book, act) ? undefined : refuseNewcomer(book, act)),
  apply: (book, act) => {
    const wish = wishOf(act)
    const granted = reserve(book.slots, wish, (one) => mayPass(book, one))
    sayGranted(
      book,
      granted.filter((one) => one !== wish.caseNumber),
    )
    settle(book)
  },
  answer: (book, { data }) => standingAnswer(book, textOf(data, 'case')),
}

/** `release-slot`: the first who waits gets it. A case that is not on the order has nothing to give back. */
export const releaseSlot: ActRule<JobOrderBook> = {
  roles,
  refuse: (_, act) => ofAnotherCase(act),
  apply: (book, { data }) => giveBack(book, textOf(data, 'case')),
  answer: () => ({ released: true }),
}

/** Takes a case off the order and gives its slot on. A slot about which a replacement is asked waits for that answer. */
export function giveBack(book: JobOrderBook, caseNumber: string): void {
  const replacing = book.replacing[caseNumber]
  if (replacing) {
    replacing.released = true
    return
  }
  forgetCandidate(book, caseNumber)
  sayGranted(
    book,
    release(book.slots, caseNumber, (one) => mayPass(book, one)),
  )
  settle(book)
}

/** Gives free slots to those who wait, once what kept them has gone. */
export function giveFreeSlots(book: JobOrderBook): void {
  if (book.status !== 'open' && book.status !== 'filled') return
  sayGranted(
    book,
    promote(book.slots, (one) => mayPass(book, one)),
  )
  settle(book)
}

/** What a case is told of its place: with the terms of the post when it has a slot. */
export function standingAnswer(book: JobOrderBook, caseNumber: string): Facts {
  const standing = standingOf(book.slots, caseNumber)
  if (!standing) return { granted: false }
  if (!standing.granted) return { ...standing, jobOrder: book.number }
  const terms = book.slots.lines.find(({ line }) => line === standing.line)
  if (!terms) return { granted: false }
  const { slots: _, ...post } = terms
  const { number, employer, agency } = book
  return { granted: true, slot: standing.slot, jobOrder: number, employer, agency, ...post }
}

function refuseNewcomer(book: JobOrderBook, act: Act): RuleRefusal | undefined {
  const wish = wishOf(act)
  if (book.status !== 'open' && book.status !== 'filled') {
    return {
      rule: 'job-order-open',
      message: `expected an open job order, got one that is ${book.status}; choose another job order`,
    }
  }
  if (book.refused.includes(wish.caseNumber)) {
    return {
      rule: 'candidate-refused-by-employer',
      message: 'expected a case that this employer has not refused, got one it has; choose another job order for it',
    }
  }
  if (!book.slots.lines.some(({ line }) => line === wish.line)) {
    const lines = book.slots.lines.map(({ line, isco08 }) => `${line} (${isco08})`).join(', ')
    return {
      rule: 'line-of-the-job-order',
      message: `expected a line of this job order, one of ${lines}, got another; name one of these`,
    }
  }
  return mayPass(book, wish) ? undefined : refuseHeld(book, wish)
}

function ofAnotherCase({ actor, data }: Act): RuleRefusal | undefined {
  if (actor.role !== 'system' || actor.id === textOf(data, 'case').toLowerCase()) return undefined
  return {
    rule: 'slot-of-its-own-case',
    message: `expected a case to speak for itself, got ${actor.id} speaking for another; let that case ask`,
  }
}

const isOn = (book: JobOrderBook, { data }: Act): boolean => standingOf(book.slots, textOf(data, 'case')) !== undefined

const wishOf = ({ data }: Act): Waiting => ({
  caseNumber: textOf(data, 'case'),
  line: textOf(data, 'line'),
  returning: data['returning'] === true,
})

function sayGranted(book: JobOrderBook, granted: readonly string[]): void {
  for (const caseNumber of granted) say(book, 'granted', { caseNumber })
}
