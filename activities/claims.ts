// How does one benefit claim open another, such as the survivors' claim after a death?
import type { Instant } from '../domain/calendar.js'
import type { Book } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import type { CarryOut } from './outgoing.js'

/** Opens claims. The same key opens one claim, however often it is called; the answer is its number. */
export type OpenClaim = (claim: {
  /** `<number of the claim it follows from>/<key of the step>`. */
  key: string
  instrument: string
  rulebook: string
  demo: boolean
  at: Instant
  facts: Facts
  book: Book
}) => Promise<string>

export function createClaims({ openClaim }: { openClaim: OpenClaim }): { 'open-claim': CarryOut<'open-claim'> } {
  return {
    async 'open-claim'({ caseNumber, corridor, rulebook, demo }, { key, at, facts, book }) {
      const claim = { key: `${caseNumber}/${key}`, instrument: corridor, rulebook, demo, at, facts, book }
      return { facts: { number: await openClaim(claim) } }
    },
  }
}
