// What does a case do about a cost: assess it at once, ask for what nobody knows, tell the worker, get the money back?
import { expect, test } from 'vitest'
import type { Actor } from '../../domain/actor.js'
import type { CaseOpening } from '../../domain/case-file.js'
import type { Facts } from '../../domain/explained.js'
import { anOpening, as, until, type ACase } from '../rig/a-case.js'
import { AnAgency, anAgencyOpening, aNumber } from '../rig/an-agency.js'
import { withWorker, type Rig } from '../rig/with-worker.js'
import type { World } from '../rig/world.js'

const test28: Facts = {
  category: 'language-test',
  payer: 'worker',
  amountMinor: 2800,
  currency: 'USD',
  paidOn: '2026-11-20',
  evidence: 'receipt',
}
const service: Facts = { ...test28, category: 'recruitment-service', amountMinor: 3_000_000, currency: 'NPR' }

async function add(c: ACase, cost: Facts, actor: Actor = as('person')): Promise<string> {
  return String((await c.act('add-fee', cost, actor)).facts?.['entry'])
}

const started = ({ startCase }: Rig, facts: Facts = {}) => {
  const opening: CaseOpening = { ...anOpening({ mode: 'real' }), caseNumber: aNumber('NP') }
  return startCase({ ...opening, facts: { ...opening.facts, ...facts } })
}

const assessed = (world: World, entry: string) =>
  until(`${entry} to be assessed`, async () => {
    const found = world.events.find((event) => event.event === 'fee-assessed' && event.entry === entry)
    return found?.event === 'fee-assessed' ? found.value : undefined
  })

const settled = (world: World) =>
  until('a settled overcharge', async () => world.events.find((event) => event.event === 'fee-settled'))

/** What the worker was told by the notices of a kind; the post may take a moment. */
const told = (world: World, notice: string): Promise<Facts> =>
  until(`the notice ${notice}`, async () => toldSoFar(world, notice)[0])

const toldSoFar = (world: World, notice: string): Facts[] =>
  world.carriedOut.flatMap((item) => (item.act === 'tell' && item.notice === notice ? [item.data] : []))

test('a cost within its cap is assessed at once and nobody is told; the second one is USD 2 too much, whoever asks later', () =>
  withWorker(async (rig) => {
    const c = await started(rig)
    expect(await assessed(rig.world, await add(c, { ...test28, amountMinor: 2000 }))).toMatchObject({
      verdict: 'allowed',
      paidAfterMinor: 2000,
    })
    expect(toldSoFar(rig.world, 'overcharge-found')).toEqual([])
    const entry = await add(c, { ...test28, amountMinor: 1000 })
    expect(await assessed(rig.world, entry)).toMatchObject({ verdict: 'overcharge', overchargeMinor: 200 })
    expect((await c.file()).fees).toMatchObject({ count: 2, queue: [], paid: { 'language-test': 3000 } })
  }))

test('without an agency a caseworker gets the money back; the worker is told twice, with the rule and the amount', () =>
  withWorker(async (rig) => {
    const c = await started(rig)
    const entry = await add(c, { ...test28, amountMinor: 3000 })
    const task = `fees/overcharges/${entry}/overcharge-recovery`
    expect((await c.open(task)).facts).toMatchObject({ entry, amountMinor: 200, currency: 'USD', capMinor: 2800 })
    expect(await told(rig.world, 'overcharge-found')).toMatchObject({
      category: 'language-test',
      amountMinor: 200,
      currency: 'USD',
      rule: 'worker-pays-at-most',
      capMinor: 2800,
    })
    await c.complete(task, { settledOn: '2026-11-20', how: 'paid-back', paidMinor: 200 })
    expect(await settled(rig.world)).toMatchObject({ entry, how: 'paid-back', paidMinor: 200 })
    expect(await told(rig.world, 'refund-settled')).toEqual({
      category: 'language-test',
      currency: 'USD',
      how: 'paid-back',
      paidMinor: 200,
    })
    const { fees, memory } = await c.file()
    expect(fees).toMatchObject({ queue: [], owed: {} })
    await until('the steps to be forgotten', async () =>
      Object.keys(memory).filter((key) => key.includes(entry)).length === 0 ? true : undefined,
    )
  }))

test('a cap or payer that nobody knows is asked of a caseworker, while costs of other categories are assessed', () =>
  withWorker(async (rig) => {
    const c = await started(rig)
    const visa = await add(c, { ...test28, category: 'visa', amountMinor: 9000 })
    const later = await add(c, { ...test28, category: 'visa', amountMinor: 500 })
    const other = await add(c, test28)
    expect(await assessed(rig.world, other)).toMatchObject({ verdict: 'allowed' })
    expect((await c.file()).fees?.queue.map(({ id }) => id)).toEqual([visa, later])
    for (const [entry, over] of [
      [visa, 1000],
      [later, 500],
    ] as const) {
      const figure = `fees/entries/${entry}/decide-fee-entry/figure/cap-of-visa`
      await c.complete(figure, { value: 8000, source: 'the list of fees of the embassy' })
      expect(await assessed(rig.world, entry)).toMatchObject({ verdict: 'overcharge', overchargeMinor: over })
    }
  }))

test('a negative, an unplaced and a coming cost are refused with their rule, and a cost in euro is kept as refused', () =>
  withWorker(async (rig) => {
    const c = await started(rig)
    for (const [change, rule] of [
      [{ amountMinor: -5 }, 'fee-amount-positive'],
      [{ category: 'goodwill' }, 'fee-category-known'],
      [{ paidOn: '2999-01-01' }, 'fee-paid-by-now'],
    ] as const) {
      await expect(add(c, { ...test28, ...change })).rejects.toMatchObject({
        cause: { type: 'against-a-rule', message: expect.stringContaining(`(rule ${rule})`) },
      })
    }
    await expect(add(c, test28, as('employer'))).rejects.toMatchObject({ cause: { type: 'not-your-task' } })
    const entry = await add(c, { ...test28, currency: 'EUR' })
    expect(await assessed(rig.world, entry)).toMatchObject({ verdict: 'refused', rule: 'fee-in-currency-of-corridor' })
    expect((await c.file()).fees?.count).toBe(1)
  }))

test('the agency of the case answers for the overcharge: its own file demands it, and what it paid closes the matter', () =>
  withWorker(async (rig) => {
    const opening = anAgencyOpening({ mode: 'real' })
    const { workflowId } = await rig.startCase(opening)
    const agency = new AnAgency(rig.client, workflowId)
    await agency.licensed()
    const c = await started(rig, { agency: opening.caseNumber })
    const { caseNumber } = await c.file()
    const entry = await add(c, { ...service, chargedBy: 'himal-manpower' })
    await agency.answered(`licensed/overcharges/open/${caseNumber}/${entry}/overcharge-refund`)
    expect(await settled(rig.world)).toMatchObject({ entry, how: 'agency', paidMinor: 3_000_000 })
    expect(await told(rig.world, 'refund-settled')).toMatchObject({ how: 'agency', paidMinor: 3_000_000 })
    expect(Object.keys((await c.file()).waits).filter((key) => key.startsWith('fees/'))).toEqual([])
  }))

test('an agency whose file is not there leaves the recovery to a caseworker', () =>
  withWorker(async (rig) => {
    const c = await started(rig, { agency: aNumber('AGY') })
    const entry = await add(c, service)
    await c.complete(`fees/overcharges/${entry}/overcharge-recovery`, {
      settledOn: '2026-11-20',
      how: 'not-recoverable',
      paidMinor: 0,
    })
    expect(await settled(rig.world)).toMatchObject({ how: 'not-recoverable', paidMinor: 0 })
  }))

test('a worker who withdraws is still owed: the case closes only after the caseworker has the money back', () =>
  withWorker(async (rig) => {
    const c = await started(rig)
    const entry = await add(c, { ...test28, amountMinor: 3000 })
    const task = `fees/overcharges/${entry}/overcharge-recovery`
    await c.open(task)
    await c.act('withdraw', { reason: 'own-wish' }, as('person'))
    await told(rig.world, 'case-withdrawn')
    expect(Object.keys((await c.file()).waits)).toEqual([task])
    expect((await c.file()).status).toBe('ending')
    await c.complete(task, { settledOn: '2026-11-20', how: 'paid-back', paidMinor: 200 })
    expect(await c.handle.result()).toMatchObject({ exit: 'withdrawn', reason: 'own-wish' })
    expect(await told(rig.world, 'refund-settled')).toMatchObject({ how: 'paid-back', paidMinor: 200 })
  }))

test('a cost entered in the last moment is assessed after the end, and what is owed is got back from the agency', () =>
  withWorker(async (rig) => {
    const opening = anAgencyOpening({ mode: 'real' })
    const agency = new AnAgency(rig.client, (await rig.startCase(opening)).workflowId)
    await agency.licensed()
    const c = await started(rig, { agency: opening.caseNumber })
    const { caseNumber } = await c.file()
    const entry = await add(c, service)
    await c.act('withdraw', { reason: 'own-wish' }, as('person'))
    await agency.answered(`licensed/overcharges/open/${caseNumber}/${entry}/overcharge-refund`)
    expect(await c.handle.result()).toMatchObject({ exit: 'withdrawn' })
    expect(await settled(rig.world)).toMatchObject({ entry, how: 'agency', paidMinor: 3_000_000 })
  }))

test('with 60 events a run, 12 costs of 3 categories are each assessed exactly once', () =>
  withWorker(
    async (rig) => {
      const c = await started(rig)
      const entries: string[] = []
      for (let n = 0; n < 12; n += 1) {
        const category = ['language-test', 'recruitment-service', 'departure-guarantee-insurance'][n % 3] ?? ''
        entries.push(
          await add(c, { ...test28, category, payer: n % 3 === 0 ? 'worker' : 'employer', amountMinor: 100 }),
        )
      }
      for (const entry of entries) await assessed(rig.world, entry)
      const counted = rig.world.events.flatMap((event) => (event.event === 'fee-assessed' ? [event.entry] : []))
      expect(new Set(counted).size).toBe(12)
      expect(counted).toHaveLength(12)
      expect((await c.file()).fees).toMatchObject({ count: 12, paid: { 'language-test': 400 } })
    },
    { smallHistories: true },
  ))
