// How does a test open a job order and bring it to where its candidates may come?
import { randomInt } from 'node:crypto'
import type { Actor } from '../../domain/actor.js'
import type { CaseClock, CaseOpening } from '../../domain/case-file.js'
import type { Facts } from '../../domain/explained.js'
import { alphabetSize, drawnCharacters, numberFrom } from '../../domain/file-number.js'
import { openJobOrderBook, type Demand, type JobOrderBook } from '../../domain/job-order-book.js'
import { aDemand } from '../domain/job-orders.js'
import { until, type ACase } from './a-case.js'

export const employer: Actor = { role: 'employer', id: 'hanbit-metal' }

/** A number nobody else has: `JOB-…` for an order, `NP-…` for a case. */
export const aNumber = (prefix: string): string =>
  numberFrom(
    prefix,
    Array.from({ length: drawnCharacters }, () => randomInt(alphabetSize)),
  )

/** What a job order of Nepal to Korea starts from, with so many slots. */
export function anOrderOpening(
  slots: number,
  change: Partial<Demand> = {},
  { clock = { mode: 'real' }, facts = {} }: { clock?: CaseClock; facts?: Facts } = {},
): CaseOpening {
  const number = aNumber('JOB')
  const { lines, ...demand } = aDemand(slots, { number, ...change })
  return {
    procedure: 'job-order',
    caseNumber: number,
    corridor: 'npl-kor-manufacturing',
    rulebook: 'test',
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
    checkedOn: '2026-11-25',
    validUntil: '2028-11-24',
  })
  await handInPapers(order)
  await supplyWageFloor(order, floor)
  await order.complete('preparation/job-order-verification', { verified: true, verifiedOn: '2026-11-27' })
  await isIn(order, 'open')
}

export async function handInPapers(order: ACase): Promise<void> {
  const papers = { demandLetterOn: '2026-11-26', guaranteeLetterOn: '2026-11-26' }
  await order.complete('preparation/demand-papers', papers, { as: employer })
}

export async function supplyWageFloor(order: ACase, floor: number): Promise<void> {
  const task = 'preparation/decide-job-order-check/figure/minimum-monthly-wage'
  await order.complete(task, { value: floor, source: 'a letter of the ministry' })
}

/** Waits until the order stands in a status. */
export const isIn = (order: ACase, status: JobOrderBook['status']): Promise<true> =>
  until(`the order to be ${status}`, async () => ((await bookOf(order)).status === status ? true : undefined))
