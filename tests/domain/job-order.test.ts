// Does a job order keep its rules: who may do what, what follows from it, and what its candidates are told?
import { describe, expect, it } from 'vitest'
import { openCaseFile, type CaseFile } from '../../domain/case-file.js'
import { refuseAction } from '../../domain/commands.js'
import { jobOrderActions, jobOrderBookkeeping, type JobOrderAction } from '../../domain/job-order.js'
import { jobOrderStatuses } from '../../domain/job-order/job-order-book.js'
import { settleReplacement } from '../../domain/job-order/replacement.js'
import { endForTheUnselected } from '../../domain/job-order/selection.js'
import type { Facts } from '../../domain/explained.js'
import {
  act,
  aDemand,
  aLine,
  anOrder,
  candidate,
  caseworker,
  employer,
  itself,
  reserveFor,
  saidIn,
} from './job-orders.js'
import { openJobOrderBook } from '../../domain/job-order/job-order-book.js'

const news = (fact: string) => jobOrderBookkeeping.news[fact] ?? (() => undefined)
const now = '2026-11-24T09:00:00Z'

describe('an act in a status', () => {
  const forms: Record<JobOrderAction, Facts> = {
    'reserve-slot': { case: candidate(1), line: 'a' },
    'release-slot': { case: candidate(1) },
    shortlist: { cases: [candidate(1)] },
    'rank-candidates': {
      criteria: ['language-score'],
      candidates: [{ case: candidate(1), appliedOn: '2026-11-01', languageScore: 160 }],
    },
    'offer-interviews': { at: ['2026-12-01T09:00:00Z'] },
    'take-interview': { case: candidate(1), at: '2026-12-01T09:00:00Z' },
    'refuse-candidate': { case: candidate(1), reason: 'skill-below-requirement' },
    'plan-training': { modules: ['press-line'], hours: 40 },
    'request-replacement': { case: candidate(1), reason: 'did-not-arrive', leftOn: '2026-11-24' },
    'withdraw-order': { reason: 'need-has-ended' },
    select: { case: candidate(1), reason: 'ranked-first' },
  }
  const aFile = (status: string): CaseFile => {
    const book = anOrder()
    reserveFor(book, 1)
    act(book, 'shortlist', { data: { cases: [candidate(1)] } })
    book.interviews = { '2026-12-01T09:00:00Z': '' }
    if (status === 'filled' || status === 'expired') book.selected[candidate(1)] = '2026-11-20'
    book.status = status as typeof book.status
    const opening = { caseNumber: 'JOB-7K3M-9Q2T-A', corridor: 'npl-kor-manufacturing', rulebook: 'test' } as const
    return openCaseFile({ procedure: 'job-order', ...opening, clock: { mode: 'real' }, facts: {}, book })
  }
  const codeOf = (status: string, action: JobOrderAction) => {
    const command = { commandId: 'c', digest: 'd', actor: caseworker, data: forms[action] }
    return refuseAction(aFile(status), { action, at: now }, command)?.code
  }

  it(`is welcome exactly where the table says so, for ${jobOrderActions.length} acts in ${jobOrderStatuses.length} statuses`, () => {
    for (const status of jobOrderStatuses) {
      for (const action of jobOrderActions) {
        const allowed = jobOrderBookkeeping.allowed[status].includes(action)
        const code = codeOf(status, action)
        // What the table allows may still be against a rule: a selected worker is not refused, an unselected one not replaced.
        if (allowed) expect([undefined, 'against-a-rule'], `${action} in ${status}`).toContain(code)
        else expect(code, `${action} in ${status}`).toBe('not-allowed')
      }
    }
  })
  it('keeps every act but withdrawing from an order that is not yet verified', () => {
    for (const status of ['lead', 'accredited', 'in-verification'] as const)
      expect(jobOrderBookkeeping.allowed[status]).toEqual(['withdraw-order'])
  })
})

describe('reserving', () => {
  it('answers with the terms of the post: slot, order, employer, occupation, wage, currency, months, visa', () => {
    expect(reserveFor(anOrder(), 1).told).toEqual({
      granted: true,
      slot: 'a-1',
      jobOrder: 'JOB-7K3M-9Q2T-A',
      employer: 'hanbit-metal',
      agency: null,
      line: 'a',
      isco08: '8211',
      monthlyWageMinor: 2_100_000,
      currency: 'KRW',
      contractMonths: 36,
      visaClass: 'E-9',
    })
  })
  it('again gives the same answer and takes no second slot, whatever line is named', () => {
    const book = anOrder(2, { lines: [aLine('a', 2), aLine('b', 2)] })
    const first = reserveFor(book, 1).told
    expect(reserveFor(book, 1, { line: 'b' }).told).toEqual(first)
    expect(Object.keys(book.slots.held)).toEqual([candidate(1)])
  })
  it('of a full order answers with the position and who is before, and is not refused', () => {
    const book = anOrder(1)
    for (let n = 1; n <= 3; n += 1) reserveFor(book, n)
    expect(reserveFor(book, 4).told).toEqual({
      granted: false,
      jobOrder: 'JOB-7K3M-9Q2T-A',
      line: 'a',
      position: 3,
      before: [candidate(2), candidate(3)],
    })
  })
  it('for another case is refused with rule slot-of-its-own-case', () => {
    const given = { data: { case: candidate(1), line: 'a' }, actor: itself(candidate(2)) }
    expect(act(anOrder(), 'reserve-slot', given).refused?.rule).toBe('slot-of-its-own-case')
    expect(act(anOrder(), 'release-slot', given).refused?.rule).toBe('slot-of-its-own-case')
  })
  it('of a line that the order does not have is refused, and the sentence names those it has', () => {
    const { refused } = reserveFor(anOrder(), 1, { line: 'z' })
    expect(refused).toMatchObject({ rule: 'line-of-the-job-order' })
    expect(refused?.message).toContain('a (8211)')
  })
  it('is refused to a newcomer once the order has expired, but a selected worker still hears its terms', () => {
    const book = anOrder(2)
    reserveFor(book, 1)
    act(book, 'select', { data: { case: candidate(1), reason: 'ranked-first' }, actor: employer })
    endForTheUnselected(book, 'order-expired')
    book.status = 'expired'
    expect(reserveFor(book, 2).refused?.rule).toBe('job-order-open')
    expect(reserveFor(book, 1).told).toMatchObject({ granted: true, slot: 'a-1' })
  })
  it('releasing gives the slot to the first who waits and tells that case; releasing again changes nothing', () => {
    const book = anOrder(1)
    for (let n = 1; n <= 3; n += 1) reserveFor(book, n)
    const given = { data: { case: candidate(1) }, actor: itself(candidate(1)) }
    expect(act(book, 'release-slot', given).told).toEqual({ released: true })
    expect(act(book, 'release-slot', given).told).toEqual({ released: true })
    expect(saidIn(book)).toEqual([`granted ${candidate(2)}`])
    expect(reserveFor(book, 2).told).toMatchObject({ granted: true, slot: 'a-1' })
    expect(reserveFor(book, 3).told).toMatchObject({ granted: false, position: 1, before: [] })
  })
})

describe('a suspended agency', () => {
  const agency = 'AGY-7K3M-9Q2T-Q'
  const suspended = { ref: agency, cause: 'agency', how: 'suspended', exempt: [] }
  const anAgencysOrder = (slots: number) => anOrder(slots, { channel: 'agency', agency })

  it('gives no new slots at once, by rule agency-licence-suspended, and takes none away', () => {
    const book = anAgencysOrder(2)
    reserveFor(book, 1)
    news('hold-placed')(book, suspended, now)
    expect(reserveFor(book, 2).refused?.rule).toBe('agency-licence-suspended')
    expect(reserveFor(book, 1).told).toMatchObject({ granted: true, slot: 'a-1' })
  })
  it('keeps a released slot free, and once the hold is lifted the first who waits gets it', () => {
    const book = anAgencysOrder(1)
    for (let n = 1; n <= 3; n += 1) reserveFor(book, n)
    news('hold-placed')(book, suspended, now)
    act(book, 'release-slot', { data: { case: candidate(1) } })
    expect(saidIn(book)).toEqual([])
    news('hold-lifted')(book, { ref: agency }, now)
    expect(saidIn(book)).toEqual([`granted ${candidate(2)}`])
  })
})

describe('a ban', () => {
  const ban = { ref: 'BAN-7K3M-9Q2T-A', cause: 'ban', how: 'country', edition: 1, exempt: ['returning-workers'] }

  it('spares whom it exempts: a returning worker gets a slot, another one is refused by rule deployment-ban', () => {
    const book = anOrder(2)
    news('hold-placed')(book, ban, now)
    expect(reserveFor(book, 1).refused?.rule).toBe('deployment-ban')
    expect(reserveFor(book, 2, { returning: true }).told).toMatchObject({ granted: true })
  })
  it('spares an order from government to government where it says so', () => {
    const book = anOrder(2)
    news('hold-placed')(book, { ...ban, exempt: ['government-hired'] }, now)
    expect(reserveFor(book, 1).told).toMatchObject({ granted: true })
  })
  it('on occupation 72 leaves the line of assemblers open', () => {
    const book = anOrder(2, { lines: [aLine('a', 1), aLine('weld', 1, { isco08: '7212' })] })
    news('hold-placed')(book, { ...ban, how: 'occupation', isco08: '72', exempt: [] }, now)
    expect(reserveFor(book, 1, { line: 'weld' }).refused?.rule).toBe('deployment-ban')
    expect(reserveFor(book, 1).told).toMatchObject({ granted: true, line: 'a' })
  })
  it('that is over never comes back with a late word, and an older edition does not replace a newer one', () => {
    const book = anOrder(2)
    news('hold-placed')(book, { ...ban, edition: 2, exempt: [] }, now)
    news('hold-placed')(book, ban, now)
    expect(reserveFor(book, 1, { returning: true }).refused?.rule).toBe('deployment-ban')
    news('hold-lifted')(book, { ref: ban.ref }, now)
    news('hold-placed')(book, { ...ban, edition: 3 }, now)
    expect(reserveFor(book, 1).told).toMatchObject({ granted: true })
  })
})

describe('the employer', () => {
  it('shortlists candidates only, selects from the shortlist only, and only who holds a slot', () => {
    const book = anOrder(1)
    for (let n = 1; n <= 2; n += 1) reserveFor(book, n)
    const shortlisting = (...cases: string[]) => act(book, 'shortlist', { data: { cases }, actor: employer })
    const selecting = (n: number) =>
      act(book, 'select', { data: { case: candidate(n), reason: 'skill-fits' }, actor: employer })
    expect(shortlisting(candidate(1), candidate(9)).refused?.rule).toBe('candidate-of-this-order')
    expect(shortlisting(candidate(2)).refused).toBeUndefined()
    expect(selecting(1).refused?.rule).toBe('candidate-on-the-shortlist')
    expect(selecting(2).refused?.rule).toBe('selection-needs-a-slot')
    expect(selecting(9).refused?.rule).toBe('candidate-of-this-order')
    shortlisting(candidate(1))
    expect(selecting(1).refused).toBeUndefined()
    expect(book.status).toBe('filled')
    expect(saidIn(book)).toEqual([`selected ${candidate(1)} skill-fits`])
  })
  it('selecting twice tells the worker once', () => {
    const book = anOrder(2)
    reserveFor(book, 1)
    for (let n = 0; n < 2; n += 1)
      act(book, 'select', { data: { case: candidate(1), reason: 'skill-fits' }, actor: employer })
    expect(saidIn(book)).toHaveLength(1)
    expect(book.status).toBe('open')
  })
  it('refusing a candidate gives the slot to the next, and the refused case gets none here again', () => {
    const book = anOrder(1)
    for (let n = 1; n <= 2; n += 1) reserveFor(book, n)
    act(book, 'refuse-candidate', { data: { case: candidate(1), reason: 'skill-below-requirement' }, actor: employer })
    expect(saidIn(book)).toEqual([`not-selected ${candidate(1)} skill-below-requirement`, `granted ${candidate(2)}`])
    expect(reserveFor(book, 1).refused?.rule).toBe('candidate-refused-by-employer')
  })
  it('may not refuse a selected worker, by rule selection-binds', () => {
    const book = anOrder(1)
    reserveFor(book, 1)
    act(book, 'select', { data: { case: candidate(1), reason: 'skill-fits' }, actor: employer })
    const given = { data: { case: candidate(1), reason: 'skill-below-requirement' }, actor: employer }
    expect(act(book, 'refuse-candidate', given).refused?.rule).toBe('selection-binds')
  })
})

describe('interviews', () => {
  const [first, second] = ['2026-12-01T09:00:00Z', '2026-12-01T10:00:00Z']
  const withShortlist = () => {
    const book = anOrder(2)
    for (let n = 1; n <= 2; n += 1) reserveFor(book, n)
    act(book, 'shortlist', { data: { cases: [candidate(1), candidate(2)] } })
    act(book, 'offer-interviews', { data: { at: [first, second] }, actor: employer })
    return book
  }
  const taking = (book: ReturnType<typeof withShortlist>, n: number, at: string, when = now) =>
    act(book, 'take-interview', { data: { case: candidate(n), at }, actor: itself(candidate(n)), at: when })

  it('are offered for the future only, and 120 in all', () => {
    const book = anOrder()
    const offering = (at: string[]) => act(book, 'offer-interviews', { data: { at }, actor: employer }).refused?.rule
    expect(offering(['2026-11-24T08:59:59Z'])).toBe('interview-in-the-future')
    const many = Array.from(
      { length: 121 },
      (_, n) => `2027-01-01T09:${String(n % 60).padStart(2, '0')}:0${Math.floor(n / 60)}Z`,
    )
    expect(offering(many.slice(0, 120))).toBeUndefined()
    expect(offering(many.slice(120))).toBe('interviews-within-reason')
  })
  it('are taken once: the second case is told which moments are free', () => {
    const book = withShortlist()
    expect(taking(book, 1, first).refused).toBeUndefined()
    const { refused } = taking(book, 2, first)
    expect(refused?.rule).toBe('interview-offered-and-free')
    expect(refused?.message).toContain(second)
  })
  it('one a case: taking another gives the first one back', () => {
    const book = withShortlist()
    taking(book, 1, first)
    taking(book, 1, second)
    expect(book.interviews).toEqual({ [first]: '', [second]: candidate(1) })
  })
  it('that have passed are not taken, nor by a case that is not shortlisted or speaks for another', () => {
    const book = withShortlist()
    expect(taking(book, 1, first, '2026-12-01T09:30:00Z').refused?.rule).toBe('interview-offered-and-free')
    reserveFor(book, 3)
    expect(taking(book, 3, second).refused?.rule).toBe('candidate-on-the-shortlist')
    const forAnother = { data: { case: candidate(1), at: second }, actor: itself(candidate(2)) }
    expect(act(book, 'take-interview', forAnother).refused?.rule).toBe('interview-of-its-own-case')
  })
  it('of a case that leaves are free again', () => {
    const book = withShortlist()
    taking(book, 1, first)
    act(book, 'release-slot', { data: { case: candidate(1) } })
    expect(book.interviews[first]).toBe('')
    expect(book.shortlist).toEqual([candidate(2)])
  })
})

describe('a replacement', () => {
  const filled = () => {
    const book = anOrder(1)
    for (let n = 1; n <= 2; n += 1) reserveFor(book, n)
    act(book, 'select', { data: { case: candidate(1), reason: 'skill-fits' }, actor: employer })
    book.news = []
    return book
  }
  const asking = (book: ReturnType<typeof filled>, n: number, leftOn: string) =>
    act(book, 'request-replacement', {
      data: { case: candidate(n), reason: 'left-of-own-accord', leftOn },
      actor: employer,
      at: '2027-02-01T09:00:00Z',
    })

  it('is asked for a selected worker only, who left between the beginning and today', () => {
    const book = filled()
    expect(asking(book, 2, '2027-01-10').refused?.rule).toBe('replacement-of-a-selected-worker')
    expect(asking(book, 1, '2026-11-23').refused?.rule).toBe('left-between-beginning-and-today')
    expect(asking(book, 1, '2027-02-02').refused?.rule).toBe('left-between-beginning-and-today')
    expect(asking(book, 1, '2027-01-10').refused).toBeUndefined()
    expect(book.replacing).toEqual({ [candidate(1)]: { reason: 'left-of-own-accord', leftOn: '2027-01-10' } })
  })
  it('counts from the arrival once the case has told it', () => {
    const book = filled()
    news('candidate-arrived')(book, { case: candidate(1), arrivedOn: '2027-01-15' }, now)
    expect(asking(book, 1, '2027-01-10').refused?.rule).toBe('left-between-beginning-and-today')
  })
  it('granted opens the slot for the first who waits, once a slot', () => {
    const book = filled()
    asking(book, 1, '2027-01-10')
    settleReplacement(book, candidate(1), true)
    expect(book.status).toBe('open')
    expect(saidIn(book)).toEqual([`granted ${candidate(2)}`])
    act(book, 'select', {
      data: { case: candidate(2), reason: 'skill-fits' },
      actor: employer,
      at: '2027-02-01T09:00:00Z',
    })
    expect(asking(book, 2, '2027-02-01').refused?.rule).toBe('one-replacement-a-slot')
  })
  it('denied leaves the slot as it is; a slot given back meanwhile is then free', () => {
    const denied = filled()
    asking(denied, 1, '2027-01-10')
    settleReplacement(denied, candidate(1), false)
    expect(denied.slots.held).toEqual({ [candidate(1)]: 'a-1' })

    const givenBack = filled()
    asking(givenBack, 1, '2027-01-10')
    act(givenBack, 'release-slot', { data: { case: candidate(1) } })
    expect(givenBack.slots.held).toEqual({ [candidate(1)]: 'a-1' })
    settleReplacement(givenBack, candidate(1), false)
    expect(givenBack.slots.held).toEqual({ [candidate(2)]: 'a-1' })
  })
  it('after the expiry reopens that slot alone', () => {
    const book = anOrder(3)
    reserveFor(book, 1)
    act(book, 'select', { data: { case: candidate(1), reason: 'skill-fits' }, actor: employer })
    endForTheUnselected(book, 'order-expired')
    book.status = 'expired'
    asking(book, 1, '2027-01-10')
    settleReplacement(book, candidate(1), true)
    expect(book.status).toBe('open')
    expect(reserveFor(book, 2).told).toMatchObject({ granted: true, slot: 'a-1' })
    expect(reserveFor(book, 3).told).toMatchObject({ granted: false, position: 1 })
  })
})

describe('the end of an order', () => {
  it('tells every reserved and waiting case that it has ended, and no selected one', () => {
    const book = anOrder(2)
    for (let n = 1; n <= 4; n += 1) reserveFor(book, n)
    act(book, 'select', { data: { case: candidate(1), reason: 'skill-fits' }, actor: employer })
    book.news = []
    act(book, 'withdraw-order', { data: { reason: 'need-has-ended' }, actor: employer })
    expect(saidIn(book)).toEqual([2, 3, 4].map((n) => `ended ${candidate(n)} order-withdrawn`))
    expect(book).toMatchObject({ status: 'withdrawn', endReason: 'need-has-ended', ended: true })
    expect(book.slots.held).toEqual({ [candidate(1)]: 'a-1' })
  })
})

describe('the file', () => {
  it('of an order with 50 slots and 250 candidates, all shortlisted and 60 of them told something, is below 32 kB', () => {
    const book = openJobOrderBook(aDemand(50))
    book.status = 'open'
    for (let n = 1; n <= 250; n += 1) reserveFor(book, n, { returning: n % 2 === 0 })
    const all = Array.from({ length: 250 }, (_, n) => candidate(n + 1))
    act(book, 'shortlist', { data: { cases: all } })
    book.interviews = Object.fromEntries(all.slice(0, 120).map((one, n) => [`2026-12-01T09:00:${n}Z`, one]))
    for (let n = 1; n <= 50; n += 1) act(book, 'select', { data: { case: candidate(n), reason: 'skill-fits' } })
    book.ranked = { order: all, onList: 100, tied: 0 }
    const opening = { caseNumber: book.number, corridor: 'npl-kor-manufacturing', rulebook: 'a'.repeat(64) } as const
    const file = openCaseFile({ procedure: 'job-order', ...opening, clock: { mode: 'real' }, facts: {}, book })
    file.commands = Array.from({ length: 200 }, (_, n) => `${'x'.repeat(18)}${String(n).padStart(4, '0')}.12345678`)
    const bytes = Buffer.byteLength(JSON.stringify(file))
    expect(bytes).toBeLessThan(32 * 1024)
  })
})
