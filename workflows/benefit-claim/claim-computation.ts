// How is a claim computed, and computed again when something else comes in? The person reads why, each step with its source.
import type { ClaimBook } from '../../domain/benefit-claim/claim-book.js'
import {
  factsOfTotalization,
  keepComputation,
  markStuck,
  nextComputation,
  statedShares,
} from '../../domain/benefit-claim/claim-computation.js'
import type { Facts } from '../../domain/explained.js'
import { originOfCase } from '../../domain/file-number.js'
import type { Desk } from '../kit/desk.js'
import { reader } from './claim-correspondence.js'

const bookOf = (desk: Desk): ClaimBook => desk.book<ClaimBook>()

/** Round after round: each computes what is on record when it begins, however many answers came since the last one. */
export async function computeAgain(desk: Desk): Promise<void> {
  await desk.rounds('round', async (round) => {
    await round.when(() => nextComputation(bookOf(round)) !== 'wait')
    if (nextComputation(bookOf(round)) === 'stuck') {
      round.once<ClaimBook>('stuck', markStuck)
      return 'again'
    }
    const result = await round.decide('totalization', factsOfTotalization(bookOf(round)))
    round.once<ClaimBook>('computed', (book, at) => keepComputation(book, result, at))
    if (result['outcome'] === 'computed') await tellResult(round, result)
    return 'again'
  })
}

/** From procedure 2 on the computation is a paper, with every step; the letter about it goes with it. */
async function tellResult(round: Desk, result: Facts): Promise<void> {
  const book = bookOf(round)
  const { instrument, branch, contingency } = book
  const without = book.computation?.without ?? []
  const said = { instrument, branch, contingency, without, ...result }
  if (round.procedure < 2) return round.tell('claim-computed', said, { to: reader(round) })
  const paper = { ...said, origin: originOfCase(book.case), states: statedShares(book) }
  await round.issue('totalization-calculation', paper, { notice: 'claim-computed', data: said, to: reader(round) })
}
