// Incentives of an agency: its record is looked at once a year, and whenever somebody asks; what it has earned is granted.
import { incentiveNames, type AgencyBook, type Grant, type IncentiveName } from '../../domain/agency/agency-book.js'
import { groundsOfIncentive } from '../../domain/agency/agency-grounds.js'
import { beginReview, expireIncentive, grantIncentive, type Earned } from '../../domain/agency/agency-turns.js'
import type { Facts } from '../../domain/explained.js'
import { numberOf, pick, recordsOf, textOf } from '../../domain/facts.js'
import { issueDepositReceipt } from './agency-deposit.js'
import { bookOf, hasLeft, toAgency } from './agency-desk.js'
import type { Desk } from '../kit/desk.js'

/** Incentives that come with a paper. */
const papers: { readonly [name in IncentiveName]?: string } = {
  label: 'label-certificate',
  'tax-benefit': 'tax-benefit-certificate',
}

/** Until the agency leaves. */
export async function reviewIncentives(desk: Desk): Promise<void> {
  await desk.rounds('reviews', async (round) => {
    const dayCame = await untilReview(round)
    if (hasLeft(round)) return {}
    round.once<AgencyBook>('begun', (book) => beginReview(book, dayCame))
    if (bookOf(round).reviewing === true) await look(round)
    return hasLeft(round) ? {} : 'again'
  })
}

/** Whether the yearly day has come, rather than somebody asking or the day moving. */
async function untilReview(desk: Desk): Promise<boolean> {
  const next = () => bookOf(desk).licence?.reviewsAt[0]
  const day = next()
  const disturbed = () => hasLeft(desk) || bookOf(desk).reviewAsked === true || next() !== day
  if (day !== undefined) return (await desk.until('day', day, { when: disturbed })) === 'date'
  await desk.when(disturbed)
  return false
}

/** Every incentive by its own decision, one after the other: a longer licence may decide on the next. */
async function look(desk: Desk): Promise<void> {
  for (const name of incentiveNames) {
    await desk.section(name, async (part) => {
      const decided = await part.decide(`incentive-${name}`, groundsOfIncentive(bookOf(part), name))
      if (hasLeft(part)) return {}
      if (decided['granted'] === true) await give(part, name, decided)
      else
        part.once<AgencyBook>('expired', (book, at) => expireIncentive(book, name, { on: textOf(decided, 'from'), at }))
      return pick(decided, 'granted')
    })
  }
}

async function give(desk: Desk, name: IncentiveName, decided: Facts): Promise<void> {
  desk.once<AgencyBook>('granted', (book, at) => grantIncentive(book, name, earned(decided, at)))
  const { organisation, deposit } = bookOf(desk)
  const paper = papers[name]
  if (paper) await desk.issue(paper, { organisation, ...pick(decided, 'rule', 'from', 'until') })
  desk.tell('incentive-granted', { incentive: name, ...pick(decided, 'rule', 'until') }, toAgency(desk))
  if (name !== 'deposit-return') return
  await issueDepositReceipt(desk)
  const told = { ...pick(decided, 'amountMinor', 'rule'), currency: deposit.currency }
  desk.tell('deposit-returned', told, toAgency(desk))
}

function earned(decided: Facts, at: string): Earned {
  const { from, until, rule } = decided as Omit<Grant, 'ref'>
  const term = recordsOf(decided, 'term') as Earned['term'][number][]
  return { from, until, rule, at, amountMinor: numberOf(decided, 'amountMinor'), term }
}
