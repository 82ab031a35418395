// Which requests stand with which institution, and what does each of them say? They follow from the book.
import type { Facts } from '../explained.js'
import { activeStates, isEstate, stateOf, type ClaimBook, type MatterName } from './claim-book.js'
import { shownComputation } from './claim-computation.js'

/** One request by its id `FR.fr-cnav`: a country and the institution that is asked there now. */
export type RequestId = string

/** The requests about a matter that stand now: asked once they are no longer idle, and open for a late word or a correction after that. */
export function standingRequests(book: ClaimBook, matter: MatterName): RequestId[] {
  if (book.ended) return []
  return activeStates(book).flatMap((state) =>
    state[matter].turn === 0 ? [] : [`${state.country}.${state[matter].institution}`],
  )
}

/** The country of a request. */
export const countryOf = (id: RequestId): string => id.slice(0, id.indexOf('.'))

/** The kind of handoff by which a matter is asked. */
export const handoffOf = { periods: 'claim-periods', decision: 'claim-decision' } as const

/** What a request says now: codes only. `turn` and `patience` say whether it must be sent again, or given more time. */
export function askedNow(
  book: ClaimBook,
  id: RequestId,
  matter: MatterName,
): { turn: number; patience: number; facts: Facts } {
  const country = countryOf(id)
  const { turn = 1, patience = 0, reply = [], institution = '' } = stateOf(book, country)?.[matter] ?? {}
  const { instrument, branch, contingency, commonUnit } = book
  const shown = matter === 'decision' ? shownComputation(book, country) : {}
  return {
    turn,
    patience,
    facts: {
      institution,
      country,
      instrument,
      branch,
      contingency,
      commonUnit,
      turn,
      ...(reply.length > 0 ? { reply } : {}),
      ...(book.diedOn === null ? {} : { diedOn: book.diedOn }),
      ...(isEstate(book) ? { until: 'death' } : {}),
      ...(book.follows === null ? {} : { follows: book.follows }),
      ...shown,
    },
  }
}
