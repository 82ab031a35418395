// What does the summary of all decisions say, from what is the closing counted, and does it still hold?
import type { Facts } from '../explained.js'
import { activeStates, isAllDecided, type ClaimBook } from './claim-book.js'

/** What letters about the end of a claim say: each institution's word in one line. */
export function decidedStates(book: ClaimBook): Facts[] {
  return activeStates(book).map(({ country, institution, decision }) => {
    const answer = decision.answer ?? {}
    const { outcome = null, amount = null, currency = null, from = null } = answer
    return { country, institution, outcome, amount, currency, from, goneOnWithout: decision.stand === 'set-aside' }
  })
}

/** The countries of the claim whose decision is not waited for: none came, or none after the last computation. */
export const goneOnWithout = (book: ClaimBook): string[] =>
  activeStates(book).flatMap(({ country, decision }) => (decision.stand === 'set-aside' ? [country] : []))

/** What the closing of a claim is counted from. */
export function closingFacts(book: ClaimBook): { decidedOn: string | null; reviewDays: number[] } {
  const answers = activeStates(book).flatMap(({ decision }) => (decision.answer ? [decision.answer] : []))
  const days = answers.flatMap(({ decidedOn }) => (typeof decidedOn === 'string' ? [decidedOn] : []))
  return {
    decidedOn: days.sort().at(-1) ?? null,
    reviewDays: answers.flatMap(({ reviewDays }) => (typeof reviewDays === 'number' ? [reviewDays] : [])),
  }
}

/** Whether the summary that was told still says what institutions decided. */
export const isSummaryValid = (book: ClaimBook): boolean =>
  book.ended === null && isAllDecided(book) && book.summary?.decisions === book.decisions
