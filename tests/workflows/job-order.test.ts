// How does a job order come about, how are its slots given, and how does it end?
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../domain/case-file.js'
import type { Facts } from '../../domain/explained.js'
import { as, today, until, type ACase } from '../rig/a-case.js'
import {
  anOrderOpening,
  bookOf,
  employer,
  handInPapers,
  isIn,
  papers,
  supplyWageFloor,
  throughPreparation,
} from '../rig/a-job-order.js'
import { withWorker } from '../rig/with-worker.js'
import type { World } from '../rig/world.js'
import { candidate, itself } from '../domain/job-orders.js'

/** What cases were told: `granted NP-…`. */
const toldCases = (world: World): string[] =>
  world.carriedOut.flatMap((item) =>
    item.act === 'inform'
      ? [`${String(item.data['said'])} ${item.to}${item.data['reason'] ? ` ${String(item.data['reason'])}` : ''}`]
      : [],
  )
/** Where the order stood, one after the other; entering a stage says the same again. */
const statusesOf = (world: World): string[] =>
  world.events
    .flatMap((event) => (event.event === 'standing' ? [event.status] : []))
    .filter((status, n, all) => status !== all[n - 1])
const summaryOf = (world: World): Facts =>
  world.events.flatMap((event) => (event.event === 'summary' ? [event.data] : [])).at(-1) ?? {}
const reserve = async (order: ACase, n: number, more: Facts = {}): Promise<Facts> =>
  (await order.act('reserve-slot', { case: candidate(n), line: 'a', ...more }, itself(candidate(n)))).facts ?? {}
const refusalOf = (doing: Promise<unknown>): Promise<string> =>
  doing.then(
    () => 'not refused',
    (error: unknown) => String((error as { cause?: unknown }).cause),
  )
/** Selects nobody else and lets the order end: it is withdrawn. */
const withdraw = async (order: ACase): Promise<unknown> => {
  await order.act('withdraw-order', { reason: 'need-has-ended' }, employer)
  return order.handle.result()
}

describe('the preparation', () => {
  test('goes from the lead over accreditation, papers, terms and verification to an open order', () =>
    withWorker(async ({ world, startCase }) => {
      const order = await startCase(anOrderOpening(2))
      await throughPreparation(order)
      await until('the employer told', async () => (world.told().includes('job-order-open') ? true : undefined))
      expect(statusesOf(world)).toEqual(['lead', 'accredited', 'in-verification', 'open'])
      expect(summaryOf(world)).toMatchObject({
        employer: 'hanbit-metal',
        destination: 'KR',
        isco08: '8211',
        accreditedUntil: '2099-12-31',
        outcome: 'open',
        slots: 2,
        placed: 0,
        held: [],
      })
      expect(world.decided).toEqual([
        'accreditation-in-force',
        'accreditation-term',
        'job-order-check',
        'job-order-check',
        'job-order-expiry',
      ])
      await withdraw(order)
    }))

  test('uses an accreditation in force again: nobody is asked for one', () =>
    withWorker(async ({ world, startCase }) => {
      const order = await startCase(anOrderOpening(2, {}, { facts: { accreditedUntil: '2099-12-31' } }))
      await order.open('preparation/demand-papers')
      expect((await bookOf(order)).accreditedUntil).toBe('2099-12-31')
      expect(world.decided).toEqual(['accreditation-in-force'])
      await withdraw(order)
    }))

  test('ends where the attaché accredits nobody, and the employer is told why', () =>
    withWorker(async ({ world, startCase }) => {
      const order = await startCase(anOrderOpening(2))
      const checked = { accredited: false, how: 'visit', checkedOn: today }
      await order.complete('preparation/principal-accreditation', checked)
      expect(await order.handle.result()).toMatchObject({ exit: 'refused', reason: 'principal-not-accredited' })
      expect(world.told()).toEqual(['job-order-refused'])
    }))

  test('refuses a wage below the floor that a caseworker supplied, by its rule, before the attaché is asked', () =>
    withWorker(async ({ world, startCase }) => {
      const order = await startCase(anOrderOpening(2, {}, { facts: { accreditedUntil: '2099-12-31' } }))
      await handInPapers(order)
      await supplyWageFloor(order, 2_500_000)
      expect(await order.handle.result()).toMatchObject({ exit: 'refused', reason: 'wage-not-below-minimum' })
      const told = world.carriedOut.find((item) => item.act === 'tell' && item.notice === 'job-order-refused')
      expect(told).toMatchObject({ to: { organisation: 'hanbit-metal' }, data: { reason: 'wage-not-below-minimum' } })
      expect(JSON.stringify(told)).toContain('at least 2500000')
    }))

  test('refuses an order whose verification names papers that are not genuine', () =>
    withWorker(async ({ startCase }) => {
      const order = await startCase(anOrderOpening(2, {}, { facts: { accreditedUntil: '2099-12-31' } }))
      await handInPapers(order)
      await supplyWageFloor(order, 2_000_000)
      const verification = { verified: false, verifiedOn: today, reason: 'papers-not-genuine' }
      await order.complete('preparation/job-order-verification', verification)
      expect(await order.handle.result()).toMatchObject({ exit: 'refused', reason: 'papers-not-genuine' })
    }))

  test('takes papers from its own employer only, and no power of attorney where the state recruits', () =>
    withWorker(async ({ startCase }) => {
      const order = await startCase(anOrderOpening(2, {}, { facts: { accreditedUntil: '2099-12-31' } }))
      await order.open('preparation/demand-papers')
      const other = { as: { role: 'employer', id: 'other-metal' } } as const
      expect(await refusalOf(order.completeNow('preparation/demand-papers', papers, other))).toMatch(/to answer/)
      const withPower = { ...papers, powerOfAttorneyOn: today }
      const refused = await refusalOf(order.completeNow('preparation/demand-papers', withPower, { as: employer }))
      expect(refused).toMatch(/expected no power of attorney/)
      await withdraw(order)
    }))

  test('is over at once when the order is withdrawn while the attaché is asked', () =>
    withWorker(async ({ world, startCase }) => {
      const order = await startCase(anOrderOpening(2))
      await order.open('preparation/principal-accreditation')
      expect(await withdraw(order)).toMatchObject({ exit: 'withdrawn', reason: 'need-has-ended' })
      expect(statusesOf(world)).toEqual(['lead', 'withdrawn', 'ending', 'closed'])
    }))

  test('of an order through an agency that has no file ends with agency-licence-not-active', () =>
    withWorker(async ({ world, startCase }) => {
      const agency = 'AGY-7K3M-9Q2T-Q'
      Object.assign(world, { corridor: { ...world.corridor, channel: 'agency' } })
      const order = await startCase(
        anOrderOpening(2, { channel: 'agency', agency }, { facts: { accreditedUntil: '2099-12-31' } }),
      )
      const withPower = { ...papers, powerOfAttorneyOn: today }
      await order.complete('preparation/demand-papers', withPower, { as: employer })
      await supplyWageFloor(order, 2_000_000)
      expect(await order.handle.result()).toMatchObject({ exit: 'refused', reason: 'agency-licence-not-active' })
    }))
})

describe('matching', () => {
  test('2 slots and 4 cases: two are placed, two wait and are told who is before them; a release moves the first up', () =>
    withWorker(async ({ world, startCase }) => {
      const order = await startCase(anOrderOpening(2))
      await throughPreparation(order)
      for (let n = 1; n <= 4; n += 1) await reserve(order, n)
      expect(await reserve(order, 4)).toMatchObject({ granted: false, position: 2, before: [candidate(3)] })
      await order.act('release-slot', { case: candidate(1) }, itself(candidate(1)))
      await until('the third told', async () => (toldCases(world).length > 0 ? true : undefined))
      expect(toldCases(world)).toEqual([`granted ${candidate(3)}`])
      expect(await reserve(order, 3)).toMatchObject({ granted: true, slot: 'a-1' })
      expect(summaryOf(world)).toMatchObject({ placed: 2, waiting: 1, selected: 0 })
      await withdraw(order)
      expect(toldCases(world).slice(1)).toEqual([2, 3, 4].map((n) => `ended ${candidate(n)} order-withdrawn`))
    }))

  test('the employer shortlists, offers interviews, selects with a reason and refuses with one: the order is filled', () =>
    withWorker(async ({ world, startCase }) => {
      const order = await startCase(anOrderOpening(1))
      await throughPreparation(order)
      await order.open('matching/selection/1/candidate-selection')
      for (let n = 1; n <= 3; n += 1) await reserve(order, n)
      await order.act('shortlist', { cases: [candidate(1), candidate(2)] }, employer)
      await order.act('offer-interviews', { at: ['2099-12-01T09:00:00Z'] }, employer)
      await order.act('take-interview', { case: candidate(2), at: '2099-12-01T09:00:00Z' }, as('person'))
      await order.act('refuse-candidate', { case: candidate(1), reason: 'skill-below-requirement' }, employer)
      await order.act('select', { case: candidate(2), reason: 'interview-convinced' }, employer)
      await order.act('plan-training', { modules: ['press-line'], hours: 40 }, employer)
      await isIn(order, 'filled')
      await until('all told', async () => (toldCases(world).length === 3 ? true : undefined))
      expect(toldCases(world)).toEqual([
        `not-selected ${candidate(1)} skill-below-requirement`,
        `granted ${candidate(2)}`,
        `selected ${candidate(2)} interview-convinced`,
      ])
      const closed = await until('the task let go', async () => {
        const { waits } = await order.file()
        return Object.keys(waits).length === 0 ? true : undefined
      })
      expect(closed).toBe(true)
      expect((await bookOf(order)).training).toEqual({ modules: ['press-line'], hours: 40 })
      await withdraw(order)
    }))

  test('a ranking is computed under the rulebook and kept: the best of 5 first, 2 of them on the list for 1 slot', () =>
    withWorker(async ({ world, startCase }) => {
      const order = await startCase(anOrderOpening(1))
      await throughPreparation(order)
      for (let n = 1; n <= 5; n += 1) await reserve(order, n)
      const candidates = [1, 2, 3, 4, 5].map((n) => ({
        case: candidate(n),
        appliedOn: '2026-11-01',
        languageScore: 100 + n,
      }))
      await order.act('rank-candidates', { criteria: ['language-score'], candidates })
      const ranked = await until('a ranking', async () => (await bookOf(order)).ranked ?? undefined)
      expect(ranked).toMatchObject({ order: [5, 4, 3, 2, 1].map(candidate), onList: 2, tied: 0 })
      expect(world.decided).toContain('candidate-ranking')
      await withdraw(order)
    }))

  test('a replacement is judged under the rulebook: the figure nobody knows is asked, then the slot is free again', () =>
    withWorker(async ({ world, startCase }) => {
      const order = await startCase(anOrderOpening(1))
      await throughPreparation(order)
      for (let n = 1; n <= 2; n += 1) await reserve(order, n)
      await order.act('select', { case: candidate(1), reason: 'skill-fits' }, employer)
      const request = { case: candidate(1), reason: 'did-not-arrive', leftOn: today }
      await order.act('request-replacement', request, employer)
      const task = `matching/replacements/${candidate(1)}/decide-replacement/figure/replacement-window-months`
      await order.complete(task, { value: 6, source: 'a letter of the ministry' })
      await isIn(order, 'open')
      await until('the employer told', async () => (world.told().includes('replacement-answered') ? true : undefined))
      expect(await reserve(order, 2)).toMatchObject({ granted: true, slot: 'a-1' })
      expect((await bookOf(order)).replaced).toEqual(['a-1'])
      await withdraw(order)
    }))

  test('a suspended agency gives no new slots at once, and lifted it goes on', () =>
    withWorker(async ({ startCase }) => {
      const order = await startCase(anOrderOpening(2))
      await throughPreparation(order)
      await reserve(order, 1)
      const ref = 'AGY-7K3M-9Q2T-Q'
      const actor = { role: 'system', id: ref.toLowerCase() }
      const hold = { ref, cause: 'agency', how: 'suspended', exempt: [] }
      const news = { commandId: 'hold-1', digest: 'd', actor, fact: 'hold-placed', data: hold }
      await order.handle.signal('factReported', news)
      expect(await refusalOf(reserve(order, 2))).toMatch(/rule agency-licence-suspended/)
      expect(await reserve(order, 1)).toMatchObject({ granted: true })
      await order.handle.signal('factReported', { ...news, commandId: 'hold-2', fact: 'hold-lifted', data: { ref } })
      expect(await reserve(order, 2)).toMatchObject({ granted: true })
      await withdraw(order)
    }))

  test('the employer ends the selection early: what is not selected lapses and everybody else is told', () =>
    withWorker(async ({ world, startCase }) => {
      const order = await startCase(anOrderOpening(3))
      await throughPreparation(order)
      for (let n = 1; n <= 2; n += 1) await reserve(order, n)
      await order.act('select', { case: candidate(1), reason: 'skill-fits' }, employer)
      await order.complete('matching/selection/1/candidate-selection', { finished: true }, { as: employer })
      await isIn(order, 'expired')
      await until('both told', async () => (toldCases(world).length === 2 ? true : undefined))
      expect(toldCases(world)[1]).toBe(`ended ${candidate(2)} selection-finished`)
      expect(await reserve(order, 1)).toMatchObject({ granted: true })
      expect(await refusalOf(reserve(order, 3))).toMatch(/rule job-order-open/)
    }))
})

describe('a run that is continued as new', () => {
  test('every 60 events keeps slots, waiting list, selection and what is still to be told; its file stays below 32 kB', () =>
    withWorker(
      async ({ world, startCase }) => {
        const order = await startCase(anOrderOpening(5))
        await throughPreparation(order)
        for (let n = 1; n <= 40; n += 1) await reserve(order, n)
        for (let n = 1; n <= 10; n += 1) await order.act('release-slot', { case: candidate(n) }, itself(candidate(n)))
        const file: CaseFile = await order.file()
        const book = await bookOf(order)
        expect(Object.keys(book.slots.held)).toEqual([11, 12, 13, 14, 15].map(candidate))
        expect(book.slots.waiting).toHaveLength(25)
        await until('all told', async () => (toldCases(world).length === 10 ? true : undefined))
        expect(new Set(toldCases(world)).size).toBe(10)
        expect(JSON.stringify(file).length).toBeLessThan(32 * 1024)
        expect((await order.runs()).length).toBeGreaterThan(2)
        await withdraw(order)
        expect(toldCases(world)).toHaveLength(40)
      },
      { smallHistories: true },
    ))
})
