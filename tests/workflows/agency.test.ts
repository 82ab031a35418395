// What does an agency's file do by itself: refuse, license, demand, draw, suspend, tell everybody, and let go?
import { expect, test } from 'vitest'
import type { Outgoing } from '../../domain/outgoing.js'
import { balanceOf, heldIn, shortfallOf } from '../../domain/agency/deposit.js'
import type { Facts } from '../../domain/explained.js'
import { aCountry } from '../rig/a-country.js'
import { AnAgency, anAgencyOpening, organisation, theAgency, theSupervisor } from '../rig/an-agency.js'
import { as, until } from '../rig/a-case.js'
import { withWorker, type Rig } from '../rig/with-worker.js'
import type { World } from '../rig/world.js'

const system = { role: 'system' as const, id: 'np-7k3m-9q2t-x' }
const number = 'NP-7K3M-9Q2T-X'

async function open({ client, startCase }: Rig, change: Facts = {}): Promise<AnAgency> {
  const started = await startCase(anAgencyOpening({ mode: 'real' }, change))
  return new AnAgency(client, started.workflowId)
}

const overcharge = (amountMinor = 3_000_000, entry = '1'): Facts => ({
  case: number,
  entry,
  amountMinor,
  currency: 'NPR',
  category: 'recruitment-service',
})

const refused = (rule: string) => ({
  cause: { type: 'against-a-rule', message: expect.stringContaining(`(rule ${rule})`) },
})

const informed = (world: World, fact: string): Facts[] =>
  world.carriedOut.flatMap((item: Outgoing) => ('fact' in item && item.fact === fact ? [item.data] : []))

test('an application of a travel agency with too little capital is refused with every rule it fails', () =>
  withWorker(async (rig) => {
    const agency = await open(rig, { businesses: ['travel-agency'], capitalMinor: 1 })
    await agency.standsAs('refused')
    const told = await until('the refusal', async () =>
      rig.world.carriedOut.find((item) => item.act === 'tell' && item.notice === 'agency-refused'),
    )
    expect(told).toMatchObject({
      to: { organisation },
      data: { reason: 'not-eligible', failed: ['capital-minimum', 'barred-businesses'] },
    })
  }))

test('a small agency pays the deposit of the lowest tier and gets a provisional licence of 24 months', () =>
  withWorker(async (rig) => {
    const agency = await open(rig)
    await expect(agency.act('clear-case', { case: number }, system)).rejects.toMatchObject(refused('licence-required'))
    await agency.answered('licensing/agency-inspection')
    const short = agency.answered('licensing/deposit/deposit-payment', { cashMinor: 49_999_999 })
    await expect(short).rejects.toMatchObject({ cause: { message: expect.stringContaining('deposit-covers-tier') } })
    const tier = agency.answered('licensing/deposit/deposit-payment', { tier: 'tier-9' })
    await expect(tier).rejects.toMatchObject({ cause: { message: expect.stringContaining('deposit-tier: expected') } })
    await agency.answered('licensing/deposit/deposit-payment')
    await agency.answered('licensing/fee/registration-fee')
    const { deposit, licence } = await agency.standsAs('provisional')
    expect(balanceOf(deposit)).toBe(100_000_000)
    expect(licence?.kind).toBe('provisional')
    const cleared = await agency.act('clear-case', { case: number }, system)
    expect(cleared).toMatchObject({ status: 'provisional', facts: { organisation, licence: 'provisional' } })
    await until('both papers', async () => (rig.world.issued().length === 2 ? true : undefined))
    expect(rig.world.issued()).toEqual(['deposit-receipt', 'agency-licence'])
  }))

test('a figure nobody knows is asked of a caseworker before anybody is judged by it', () =>
  withWorker(async (rig) => {
    rig.world.ownRulebooks.set('xta', aCountry({ 'agency-capital-minimum': 'unknown' }))
    const agency = await open(rig)
    const key = 'licensing/decide-agency-eligibility/figure/agency-capital-minimum'
    await agency.complete(key, { value: 700_000_000, source: 'letter of the ministry' }, { as: as('caseworker') })
    const { left } = await agency.standsAs('refused')
    expect(left?.reason).toBe('not-eligible')
  }))

test('an overcharge refunded with proof is settled, counted once, and its earmark is free again', () =>
  withWorker(async (rig) => {
    const agency = await open(rig)
    await agency.licensed()
    for (let n = 0; n < 2; n += 1) await agency.act('record-overcharge', overcharge(), system)
    const held = await agency.says('an earmark', ({ deposit }) => heldIn(deposit) > 0)
    expect(heldIn(held.deposit)).toBe(3_000_000)
    const task = `licensed/overcharges/open/${number}/1/overcharge-refund`
    const unproven = agency.answered(task, { proof: undefined })
    await expect(unproven).rejects.toMatchObject({ cause: { message: expect.stringContaining('refund-proven') } })
    const stranger = agency.completeNow(task, { refunded: false }, { as: { role: 'agency', id: 'other-agency' } })
    await expect(stranger).rejects.toMatchObject({ cause: { type: 'not-your-task' } })
    await agency.answered(task)
    const { deposit, record } = await agency.says(
      'a settled matter',
      ({ overcharges }) => Object.keys(overcharges).length === 0,
    )
    expect([heldIn(deposit), balanceOf(deposit)]).toEqual([0, 100_000_000])
    expect(Object.values(record.years).map(({ overcharges, drawn }) => [overcharges, drawn])).toEqual([[1, 0]])
    expect(informed(rig.world, 'refund-settled')).toEqual([{ entry: '1', how: 'agency', paidMinor: 3_000_000 }])
  }))

test('an overcharge that the agency refuses to refund is drawn at once, a demerit is notified, a top-up is asked for', () =>
  withWorker(async (rig) => {
    const agency = await open(rig)
    await agency.licensed()
    await agency.act('record-overcharge', overcharge(), system)
    await agency.answered(`licensed/overcharges/open/${number}/1/overcharge-refund`, { refunded: false })
    const { deposit, demerits } = await agency.says('a demerit', (book) => Object.keys(book.demerits).length === 1)
    expect([balanceOf(deposit), shortfallOf(deposit)]).toEqual([97_000_000, 3_000_000])
    expect(demerits['demerit-1']).toMatchObject({ category: 'refund-missed', status: 'notified', case: number })
    expect(informed(rig.world, 'refund-settled')).toEqual([{ entry: '1', how: 'deposit', paidMinor: 3_000_000 }])
    await agency.answered('licensed/deposit/top-up/shortages/1/deposit-top-up', { amountMinor: 3_000_000 })
    await agency.answered('licensed/deposit/top-up/shortages/1/deposit-confirmation', { amountMinor: 3_000_000 })
    await agency.says('a full deposit', (book) => shortfallOf(book.deposit) === 0)
  }))

test('a deposit too small pays a part; after the top-up it pays the rest', () =>
  withWorker(async (rig) => {
    const agency = await open(rig)
    await agency.licensed()
    await agency.act('record-overcharge', overcharge(150_000_000), system)
    await agency.answered(`licensed/overcharges/open/${number}/1/overcharge-refund`, { refunded: false })
    const owing = await agency.says('a rest', ({ overcharges }) => Object.values(overcharges)[0]?.status === 'owed')
    expect(balanceOf(owing.deposit)).toBe(0)
    await agency.answered('licensed/deposit/top-up/shortages/1/deposit-top-up', { amountMinor: 100_000_000 })
    await agency.answered('licensed/deposit/top-up/shortages/1/deposit-confirmation', { amountMinor: 100_000_000 })
    const { deposit } = await agency.says(
      'a settled matter',
      ({ overcharges }) => Object.keys(overcharges).length === 0,
    )
    expect(balanceOf(deposit)).toBe(50_000_000)
    expect(informed(rig.world, 'refund-settled')).toEqual([
      { entry: '1', how: 'part', paidMinor: 100_000_000 },
      { entry: '1', how: 'deposit', paidMinor: 150_000_000 },
    ])
  }))

test('an overcharge in dollars asks a caseworker for the rate and earmarks rupees', () =>
  withWorker(async (rig) => {
    const agency = await open(rig)
    await agency.licensed()
    await agency.act('record-overcharge', { ...overcharge(10_000), currency: 'USD' }, system)
    const key = `licensed/overcharges/open/${number}/1/decide-refund-demand/figure/exchange-rate-usd-to-npr`
    await agency.complete(key, { value: '133.5', source: 'central bank' }, { as: as('caseworker') })
    const { deposit } = await agency.says('an earmark', (book) => heldIn(book.deposit) > 0)
    expect(heldIn(deposit)).toBe(1_335_000)
  }))

test('an overcharge struck by a supervisor is demanded no longer and told to its case', () =>
  withWorker(async (rig) => {
    const agency = await open(rig)
    await agency.licensed()
    await agency.act('record-overcharge', overcharge(), system)
    await agency.open(`licensed/overcharges/open/${number}/1/overcharge-refund`)
    await agency.act('strike-overcharge', { overcharge: `${number}/1`, reason: 'wrong-entry' }, theSupervisor)
    const { record } = await agency.says('nothing open', ({ overcharges }) => Object.keys(overcharges).length === 0)
    expect(Object.values(record.years).every(({ overcharges }) => overcharges === 0)).toBe(true)
    expect(informed(rig.world, 'refund-settled')).toEqual([{ entry: '1', how: 'struck', paidMinor: 0 }])
  }))

test('a preventive suspension holds at once, reaches cases and job orders, and is lifted again', () =>
  withWorker(async (rig) => {
    const agency = await open(rig)
    await agency.licensed()
    const done = await agency.act('suspend-preventively', { reason: 'danger-to-workers' }, theSupervisor)
    expect(done.status).toBe('preventively-suspended')
    await expect(agency.act('clear-case', { case: number }, system)).rejects.toMatchObject(refused('licence-required'))
    const all = (fact: string) =>
      rig.world.carriedOut.flatMap((item) => (item.act === 'inform-all' && item.fact === fact ? [item] : []))
    await until('both reaches', async () => (all('hold-placed').length === 2 ? true : undefined))
    expect(all('hold-placed').map(({ of, reach, data }) => [of, reach['agency'], data['how']])).toEqual([
      ['case', agency.workflowId.slice('agency/'.length), 'suspended'],
      ['job-order', agency.workflowId.slice('agency/'.length), 'suspended'],
    ])
    const wrong = agency.act('lift-suspension', { cause: 'measure', reason: 'test' }, theSupervisor)
    await expect(wrong).rejects.toMatchObject(refused('suspension-in-force'))
    await agency.act('lift-suspension', { cause: 'preventive', reason: 'danger-gone' }, theSupervisor)
    await until('both lifted', async () => (all('hold-lifted').length === 2 ? true : undefined))
    expect((await agency.act('clear-case', { case: number }, system)).status).toBe('provisional')
  }))

test('a demerit takes no effect before its window to appeal has closed, and none when the reply convinces', () =>
  withWorker(async (rig) => {
    const agency = await open(rig)
    await agency.licensed()
    for (const category of ['overcharging', 'other-breach'])
      await agency.act('open-demerit', { category }, as('caseworker'))
    const at = (id: string, task: string) => `licensed/demerits/open/${id}/${task}`
    await agency.answered(at('demerit-2', 'decision/demerit-reply'))
    await agency.answered(at('demerit-2', 'decision/demerit-decision'), { upheld: false, reason: 'reply-convincing' })
    await agency.answered(at('demerit-1', 'decision/demerit-reply'), { position: 'accepts' })
    await agency.answered(at('demerit-1', 'decision/demerit-decision'))
    await agency.answered(at('demerit-1', 'appeal/demerit-appeal'), { appeals: false, ground: undefined })
    const book = await agency.says('one demerit', ({ demerits }) => Object.keys(demerits).length === 1)
    expect(book.demerits['demerit-1']).toMatchObject({ status: 'decided', points: 5 })
    expect(Object.values(book.record.years).map(({ points }) => points)).toEqual([0])
    expect(book.record.lines.find(({ ref }) => ref === 'demerit-2')).toMatchObject({ outcome: 'dismissed', counts: 0 })
  }))

test('an appeal reduces the points; a struck one leaves none', () =>
  withWorker(async (rig) => {
    const agency = await open(rig)
    await agency.licensed()
    for (let n = 0; n < 2; n += 1) await agency.act('open-demerit', { category: 'overcharging' }, as('caseworker'))
    for (const id of ['demerit-1', 'demerit-2']) {
      const at = (task: string) => `licensed/demerits/open/${id}/${task}`
      await agency.answered(at('decision/demerit-reply'))
      await agency.answered(at('decision/demerit-decision'))
      await agency.answered(at('appeal/demerit-appeal'))
      const outcome = id === 'demerit-1' ? { outcome: 'reduced', points: 2 } : { outcome: 'struck' }
      await agency.answered(at('appeal/appeal-decision'), outcome)
    }
    const { record } = await agency.says('no demerit', ({ demerits }) => Object.keys(demerits).length === 0)
    expect(Object.values(record.years)[0]?.points).toBe(2)
    expect(rig.world.told().filter((notice) => notice === 'demerit-closed')).toHaveLength(2)
  }))

test('a cancellation runs through reply, decision and appeal, then tells everybody and gives the deposit back later', () =>
  withWorker(async (rig) => {
    const agency = await open(rig)
    await agency.licensed()
    await agency.act('open-demerit', { category: 'false-documents', measure: 'cancellation' }, as('caseworker'))
    await agency.act('order-inspection', { reason: 'complaint' }, as('caseworker'))
    await agency.open('licensed/inspections/open/inspection-1/agency-inspection')
    const at = (task: string) => `licensed/demerits/open/demerit-1/${task}`
    await agency.answered(at('decision/demerit-reply'))
    await agency.answered(at('decision/demerit-decision'))
    await agency.answered(at('appeal/demerit-appeal'))
    await agency.answered(at('appeal/appeal-decision'))
    await agency.standsAs('cancelled')
    const file = await until('winding up', async () => {
      const now = await agency.file()
      return now.stage === 'winding-up' && now.dates['winding-up/until-release'] ? now : undefined
    })
    expect(Object.keys(file.waits)).toEqual([])
    expect(informed(rig.world, 'hold-placed').map(({ how }) => how)).toEqual(['cancelled', 'cancelled'])
    await expect(agency.act('clear-case', { case: number }, system)).rejects.toMatchObject(refused('licence-required'))
  }))

test('an agency that plans more workers needs the deposit of the next tier, one that plans fewer gets money back', () =>
  withWorker(async (rig) => {
    const agency = await open(rig)
    await agency.licensed()
    await agency.act('change-plan', { plannedYearly: 900 }, theAgency)
    const { deposit } = await agency.says('a higher tier', (book) => shortfallOf(book.deposit) > 0)
    expect(deposit.requiredMinor).toBe(2_000_000_000)
    await agency.act('change-plan', { plannedYearly: 400 }, theAgency)
    await agency.says('the lowest tier', (book) => book.deposit.requiredMinor === 100_000_000)
    await until('two letters', async () =>
      rig.world.told().filter((notice) => notice === 'deposit-changed').length === 2 ? true : undefined,
    )
  }))

test('who withdraws the application is refused a licence and asked nothing more', () =>
  withWorker(async (rig) => {
    const agency = await open(rig)
    await agency.open('licensing/agency-inspection')
    await agency.act('give-up-licence', { reason: 'own-wish' }, theAgency)
    await until('the end', async () => ((await agency.file()).status === 'closed' ? true : undefined))
    expect((await agency.file()).waits).toEqual({})
  }))
