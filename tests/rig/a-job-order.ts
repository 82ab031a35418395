// How does a test open a job order and bring it to where its candidates may come?
import type { Actor } from '../../domain/actor.js'
import type { CaseClock, CaseOpening } from '../../domain/case-file.js'
import type { Facts } from '../../domain/explained.js'
import { openJobOrderBook, type Demand, type JobOrderBook } from '../../domain/job-order/job-order-book.js'
import { aDemand } from '../domain/job-orders.js'
import { today, until, type ACase } from './a-case.js'
import { aNumber } from './an-agency.js'

export { aNumber } from './an-agency.js'

export const employer: Actor = { role: 'employer', id: 'hanbit-metal' }

/** What a job order of Nepal to Korea starts from, with so many slots. */
export function anOrderOpening(
  slots: number,
  change: Partial<Demand> = {},
  {
    clock = { mode: 'real' },
    facts = {},
    rulebook = 'test',
  }: { clock?: CaseClock; facts?: Facts; rulebook?: string } = {},
): CaseOpening {
  const number = aNumber('JOB')
  const { lines, ...demand } = aDemand(slots, { number, ...change })
  return {
    procedure: 'job-order',
    caseNumber: number,
    corridor: 'npl-kor-manufacturing',
    rulebook,
    clock,
    facts: { ...demand, accreditedUntil: null, ...facts },
    book: openJobOrderBook({ lines, ...demand }),
  }
}

/** The order's book as it is now. */
export const bookOf = async (order: ACase): Promise<JobOrderBook> => (await order.file()).book as JobOrderBook

/** Accredited, papers in, the lowest wage supplied, verified: open for candidates. */
export async function throughPreparation(order: ACase, { floor = 2_000_000 } = {}): Promise<void> {
  await order.complete('preparation/principal-accreditation', {
    accredited: true,
    how: 'visit',
    checkedOn: today,
    validUntil: '2099-12-31',
  })
  await handInPapers(order)
  await supplyWageFloor(order, floor)
  await order.complete('preparation/job-order-verification', { verified: true, verifiedOn: today })
  await isIn(order, 'open')
}

/** What the employer hands in where the state recruits. */
export const papers = { demandLetterOn: today, guaranteeLetterOn: today }

export async function handInPapers(order: ACase): Promise<void> {
  await order.complete('preparation/demand-papers', papers, { as: employer })
}

export async function supplyWageFloor(order: ACase, floor: number): Promise<void> {
  const task = 'preparation/decide-job-order-check/figure/minimum-monthly-wage'
  await order.complete(task, { value: floor, source: 'a letter of the ministry' })
}

/** Waits until the order stands in a status. */
export const isIn = (order: ACase, status: JobOrderBook['status']): Promise<true> =>
  until(`the order to be ${status}`, async () => ((await bookOf(order)).status === status ? true : undefined))
