// How does an agency go well: opened, licensed, asked? The answers of everybody, and the ways to a status.
import { randomInt } from 'node:crypto'
import { openAgencyBook, type AgencyBook } from '../../domain/agency/agency-book.js'
import type { Actor } from '../../domain/actor.js'
import type { CaseClock, CaseOpening } from '../../domain/case-file.js'
import type { Facts } from '../../domain/explained.js'
import { alphabetSize, drawnCharacters, numberFrom, prefixOf } from '../../domain/file-number.js'
import { ACase, today, until } from './a-case.js'
import { goodApplication } from './a-country.js'

export const organisation = 'himal-manpower'

/** The agency itself, and who decides in office. */
export const theAgency: Actor = { role: 'agency', id: organisation }
export const theSupervisor: Actor = { role: 'supervisor', id: 'desk-1' }

/** A good answer to every task of an agency. */
export const agencyAnswers: { [kind: string]: Facts } = {
  'agency-inspection': { inspectedOn: today, outcome: 'passed', findings: [] },
  'registration-fee': { receivedOn: today, amountMinor: 2_500_000, reference: 'R-1' },
  'deposit-payment': {
    tier: 'tier-1',
    receivedOn: today,
    cashMinor: 50_000_000,
    guaranteeMinor: 50_000_000,
    reference: 'R-2',
  },
  'licence-review': { decidedOn: today, granted: true, reason: 'record-good' },
  'renewal-application': { renews: true, plannedYearly: 200 },
  'renewal-review': { decidedOn: today, granted: true, reason: 'record-good' },
  'overcharge-refund': { refunded: true, refundedOn: today, proof: 'R-3' },
  'demerit-reply': { position: 'disputes', ground: 'not-our-agent', evidence: ['E-1'] },
  'demerit-decision': { decidedOn: today, upheld: true, reason: 'evidence-clear' },
  'demerit-appeal': { appeals: true, ground: 'not-our-agent' },
  'appeal-decision': { decidedOn: today, outcome: 'upheld', reason: 'evidence-clear' },
  'deposit-top-up': { paidOn: today, amountMinor: 1_000_000, reference: 'R-4' },
  'deposit-confirmation': { received: true, receivedOn: today, amountMinor: 1_000_000 },
}

export const aNumber = (prefix: string): string =>
  numberFrom(
    prefix,
    Array.from({ length: drawnCharacters }, () => randomInt(alphabetSize)),
  )

/** What an agency of the made-up country is opened with. */
export function anAgencyOpening(
  clock: CaseClock = { mode: 'demo', aheadMs: 0 },
  change: Facts = {},
): CaseOpening & { book: AgencyBook } {
  const application = { ...goodApplication, ...change }
  const start = { organisation, country: 'xta', currency: 'NPR', plannedYearly: application.plannedYearly }
  return {
    procedure: 'agency',
    caseNumber: aNumber(prefixOf('agency')),
    corridor: 'xta',
    rulebook: 'xta',
    clock,
    facts: { organisation, country: 'xta', ...application },
    book: openAgencyBook(start),
  }
}

/** An agency as tests speak to it. */
export class AnAgency extends ACase {
  async book(): Promise<AgencyBook> {
    return (await this.file()).book as AgencyBook
  }

  /** Waits until the book says so. */
  says(what: string, look: (book: AgencyBook) => boolean): Promise<AgencyBook> {
    return until(what, async () => {
      const book = await this.book()
      return look(book) ? book : undefined
    })
  }

  standsAs(status: AgencyBook['status']): Promise<AgencyBook> {
    return this.says(`status ${status}`, (book) => book.status === status)
  }

  /** Answers a task of the agency with the good answer of its kind, or with another one; `undefined` leaves a field out. */
  answered(task: string, change: { [name: string]: Facts[string] | undefined } = {}): Promise<unknown> {
    const kind = task.slice(task.lastIndexOf('/') + 1)
    const all = Object.entries({ ...agencyAnswers[kind], ...change })
    const asked = Object.fromEntries(all.filter(([, value]) => value !== undefined)) as Facts
    return this.open(task).then((wait) => {
      const role = 'role' in wait.to ? wait.to.role : 'caseworker'
      const as = role === 'agency' ? theAgency : { role, id: 'desk-1' }
      return this.completeNow(task, asked, { as })
    })
  }

  /** From the application to the provisional licence. */
  async licensed(): Promise<AgencyBook> {
    await this.answered('licensing/agency-inspection')
    await this.answered('licensing/fee/registration-fee')
    await this.answered('licensing/deposit/deposit-payment')
    return this.standsAs('provisional')
  }
}
