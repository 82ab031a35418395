// What becomes of the insurance periods of a worker: notified, contested, corrected, stated again, and who paid for health care?
import { expect, test } from 'vitest'
import type { Facts } from '../../domain/explained.js'
import { anOpening, as, until, type ACase } from '../rig/a-case.js'
import { withWorker, type Rig } from '../rig/with-worker.js'
import type { World } from '../rig/world.js'

const abroad = {
  departedOn: '2027-01-10',
  monthlyWageMinor: 2_100_000,
  currency: 'KRW',
  visaClass: 'E-9',
  nationality: 'NP',
  policyFrom: '2027-01-10',
  policyUntil: null,
}
const left = { leftOn: '2030-01-10', arrivedOn: '2027-01-11', returnedOn: '2030-01-11' }
const year = (n: number) => ({ from: `${n}-01-01`, to: `${n}-12-31`, contributionMinor: 2_000_000, type: '11' })

async function start({ world, startCase }: Rig, facts: Facts = {}): Promise<ACase> {
  world.versions['portability'] = 3
  return startCase(opening(facts))
}

const opening = (facts: Facts) => ({
  ...anOpening(),
  procedure: 'portability' as const,
  facts: { ...abroad, ...facts },
})

const tell = (c: ACase, fact: string, data: Facts) =>
  c.handle.signal('factReported', { commandId: `news-${fact}`, digest: 'd', actor: as('system'), fact, data })

/** Insured abroad, and back after 36 months. */
async function untilNotified(c: ACase, periods: Facts[], site: Facts = {}) {
  const certificate = { outcome: 'not-applicable', from: '2027-01-10', until: null }
  await c.answer('portability/coverage/coverage-certificate', certificate)
  await tell(c, 'left-site', { ...left, ...site })
  const notified = { periods, currency: 'KRW', notifiedOn: '2030-02-01' }
  await c.answer('portability/rights/insurance-periods', notified)
}

const statement = (n: number, step: string) => `portability/rights/statement/${n}/${step}`
const guarantee = (n: number) => statement(n, 'guarantee/refund-claim')
const choice = (n: number) => statement(n, 'contributions/refund/1/refund-choice')
const word = (n: number) => statement(n, 'word/periods-confirmation')
const review = (version: number) => `portability/reviews/contested/${version}/insurance-periods-review`
const filed = { filed: true, filedOn: '2027-05-30', reference: 'claim-1' }

const statements = (world: World) => world.carriedOut.flatMap((item) => (item.act === 'issue' ? [item.data] : []))
const opened = (world: World) => world.events.flatMap((e) => (e.event === 'wait-opened' ? [e.kind] : []))
const told = (world: World, notice: string) =>
  world.carriedOut.flatMap((item) => (item.act === 'tell' && item.notice === notice ? [item.data] : []))
const versions = (world: World) =>
  world.events.flatMap((e) => (e.event === 'periods-version' ? [[e.version, e.reason, e.by]] : []))

test('periods that the worker confirms are stated once; the choice shows both options and what is lost, and is the workers own', () =>
  withWorker(async (rig) => {
    const { world } = rig
    const c = await start(rig)
    await untilNotified(c, [year(2027), year(2028), year(2029)])
    const shown = await c.open(word(1))
    expect(shown.facts).toMatchObject({ version: 1, months: 36, contributionsMinor: 6_000_000 })
    await c.complete(word(1), { answer: 'confirm' })
    const asked = await c.open(choice(1))
    expect(asked.facts).toMatchObject({
      claimBy: '2035-01-10',
      claimKnownMinor: 6_000_000,
      monthsLost: 36,
      periodsCount: 'none',
      version: 1,
      comparison: expect.stringMatching(/^(compare|claim|keep|unknown)$/),
    })
    await c.complete(guarantee(1), filed)
    await c.complete(choice(1), { choice: 'keep-periods' })
    expect(await c.handle.result()).toMatchObject({ exit: 'completed', reason: 'claims-closed' })
    expect(statements(world)).toHaveLength(1)
    expect(statements(world)[0]).toMatchObject({
      version: 1,
      months: 36,
      laws: [{ law: 'destination', from: '2027-01-10', to: '2030-01-11' }],
      healthGaps: [],
    })
    expect(opened(world)).not.toContain('health-gap')
    expect(opened(world).filter((kind) => kind === 'refund-claim')).toHaveLength(1)
  }))

async function contested(rig: Rig): Promise<void> {
  const { world } = rig
  const c = await start(rig)
  await untilNotified(c, [year(2027), year(2028)])
  await c.complete(guarantee(1), filed)
  await c.open(word(1))
  const answer = await c.act(
    'contest-periods',
    { version: 1, reason: 'period-missing', from: '2029-01-01' },
    as('person'),
  )
  expect(answer.facts).toEqual({ version: 1, standing: 'contested' })
  const asked = await c.open(review(1))
  expect(asked.facts).toEqual({ version: 1, reason: 'period-missing', arrivedOn: '2027-01-11', leftOn: '2030-01-10' })
  await expect(c.act('confirm-periods', { version: 1 }, as('person'))).rejects.toMatchObject({
    cause: { message: expect.stringContaining('periods-under-review') },
  })
  const corrected = { outcome: 'corrected', reason: 'found', currency: 'KRW', notifiedOn: '2030-03-01' }
  await c.answer(review(1), { ...corrected, periods: [year(2027), year(2028), year(2029)] })
  const again = await c.open(choice(2))
  expect(again.facts).toMatchObject({ version: 2, monthsLost: 36, claimKnownMinor: 6_000_000 })
  await c.complete(word(2), { answer: 'confirm' })
  await c.complete(choice(2), { choice: 'claim-refund' })
  await c.complete(statement(2, 'contributions/refund-claim'), filed)
  await c.handle.result()
  expect(versions(world)).toEqual([
    [1, 'notified', 'organisation:kr-social-security-office'],
    [2, 'corrected', 'organisation:kr-social-security-office'],
  ])
  expect(statements(world).map(({ version, months }) => [version, months])).toEqual([
    [1, 24],
    [2, 36],
  ])
  const papers = world.carriedOut.flatMap((item) => (item.act === 'issue' ? [item.replaces ?? false] : []))
  expect(papers).toEqual([false, true])
  expect(told(world, 'statement-ready').map(({ corrected }) => corrected)).toEqual([false, true])
  expect(told(world, 'claim-filed').map(({ right }) => right)).toEqual(['departure-guarantee', 'contributions'])
}

test('a contested period goes back to the institution: its correction is version 2, months and refund are computed again, a claim filed is not filed twice', () =>
  withWorker(contested))

test('with continue-as-new suggested every 60 events a contested period is corrected, stated and claimed just the same', () =>
  withWorker(contested, { smallHistories: true }))

test('an upheld contest is a version of its own with the same 24 months, and what is contested at the end is left unsettled', () =>
  withWorker(async (rig) => {
    const { world } = rig
    const c = await start(rig)
    await untilNotified(c, [year(2027), year(2028)])
    await c.complete(word(1), { answer: 'contest', reason: 'dates-wrong' })
    await c.answer(review(1), { outcome: 'upheld', reason: 'as-in-our-records', notifiedOn: '2030-03-01' })
    await c.open(word(2))
    expect((await c.file()).periods).toMatchObject({
      standing: 'notified',
      inForce: { version: 2, reason: 'upheld', notifiedOn: '2030-03-01', periods: [year(2027), year(2028)] },
    })
    await c.act('contest-periods', { version: 2, reason: 'other' }, as('person'))
    await c.open(review(2))
    await tell(c, 'died', { diedOn: '2031-05-05', country: 'NP' })
    expect(await c.handle.result()).toMatchObject({ exit: 'deceased' })
    const standings = world.events.flatMap((e) => (e.event === 'periods-standing' ? [[e.version, e.standing]] : []))
    expect(standings).toEqual([
      [1, 'contested'],
      [2, 'contested'],
      [2, 'unsettled'],
    ])
  }))

test('an institution corrects what it notified, nobody else may; amounts of a 5-day scheme count year by year', () =>
  withWorker(async (rig) => {
    const { world } = rig
    const c = await start(rig)
    await untilNotified(c, [year(2027)])
    await c.open(word(1))
    const days = { amount: '250', unit: 'day', contributionMinor: 1_000_000 }
    const data = {
      periods: [
        { ...days, year: 2027 },
        { ...days, year: 2028 },
      ],
      currency: 'KRW',
      notifiedOn: '2026-11-01',
      daysPerWeek: 5,
    }
    await expect(c.act('correct-periods', data, { role: 'organisation', id: 'another-office' })).rejects.toMatchObject({
      cause: { message: expect.stringContaining('institution-corrects-its-own') },
    })
    await c.act('correct-periods', data, { role: 'organisation', id: 'kr-social-security-office' })
    const shown = await c.open(word(2))
    expect(shown.facts).toMatchObject({ version: 2, months: 24, contributionsMinor: 2_000_000 })
    await tell(c, 'died', { diedOn: '2031-05-05', country: 'NP' })
    await c.handle.result()
    expect(statements(world).at(-1)).toMatchObject({ version: 2, months: 24, gaps: null })
  }))

test('a day of the journey that no policy covers is a task at the arrival; what is found counts, what is not stands in the statement', () =>
  withWorker(async (rig) => {
    const { world } = rig
    const c = await start(rig, { policyFrom: null })
    await tell(c, 'arrived', { arrivedOn: '2027-01-12' })
    const gap = await c.open('portability/health/journey/1/health-gap')
    expect(gap).toMatchObject({ to: { role: 'caseworker' }, facts: { from: '2027-01-10', to: '2027-01-11', days: 2 } })
    await c.complete('portability/health/journey/1/health-gap', {
      outcome: 'covered',
      by: 'employer',
      from: '2027-01-10',
      to: '2027-01-10',
    })
    await c.complete('portability/health/journey/2/health-gap', { outcome: 'not-covered' })
    await untilNotified(c, [year(2027)], { arrivedOn: '2027-01-12' })
    await c.complete('portability/health/whole/1/health-gap', { outcome: 'not-covered' })
    await until('the statement', async () => (statements(world).length > 0 ? true : undefined))
    await tell(c, 'died', { diedOn: '2031-05-05', country: 'NP' })
    await c.handle.result()
    expect(statements(world).at(-1)).toMatchObject({
      healthGaps: [
        { from: '2027-01-11', to: '2027-01-11', days: 1 },
        { from: '2030-01-11', to: '2030-01-11', days: 1 },
      ],
    })
    expect(told(world, 'statement-ready').at(-1)).toMatchObject({ gapDays: 2 })
  }))
