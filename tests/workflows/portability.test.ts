// Which rights does a worker keep after coming home, and until when does the case watch over them?
import { expect, test } from 'vitest'
import type { Facts } from '../../domain/explained.js'
import { anOpening, as, until, type ACase } from '../rig/a-case.js'
import { withWorker } from '../rig/with-worker.js'
import type { World } from '../rig/world.js'

const anOpenPortability = () => ({
  ...anOpening(),
  procedure: 'portability' as const,
  facts: {
    departedOn: '2027-01-10',
    monthlyWageMinor: 2_100_000,
    currency: 'KRW',
    visaClass: 'E-9',
    nationality: 'NP',
  },
})
const left = { leftOn: '2030-01-10', arrivedOn: '2027-01-11', returnedOn: '2030-01-11' }

const insured = { from: '2027-01-11', to: '2030-01-10', contributionMinor: 6_993_000 }
const filed = { filed: true, filedOn: '2027-05-30', reference: 'claim-1' }

const asked = (world: World) => world.events.flatMap((e) => (e.event === 'wait-opened' ? [e.kind] : []))

const toldOf = (world: World, notice: string) =>
  world.carriedOut.flatMap((item) => (item.act === 'tell' && item.notice === notice ? [item.data] : []))

async function untilTheStatement(c: ACase, { periods = [], site = {} }: { periods?: Facts[]; site?: Facts } = {}) {
  await c.answer('portability/coverage-certificate', { outcome: 'not-applicable', from: '2027-01-10', until: null })
  const message = { commandId: 'left', digest: 'd', actor: as('system'), fact: 'left-site', data: { ...left, ...site } }
  await c.handle.signal('factReported', message)
  await c.handle.signal('factReported', message)
  await c.answer('portability/insurance-periods', { periods, currency: 'KRW', notifiedOn: '2030-02-01' })
}

test('36 months on site at KRW 2,100,000 give a departure guarantee of KRW 6,274,800 (8.3 % a month), stated once', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase(anOpenPortability())
    await untilTheStatement(c)
    await c.complete('portability/refund/1/refund-choice', { choice: 'keep-periods' })
    expect(await c.handle.result()).toMatchObject({ exit: 'completed', reason: 'claims-closed' })
    const statements = world.carriedOut.flatMap((item) => (item.act === 'issue' ? [item] : []))
    expect(statements).toHaveLength(1)
    expect(statements[0]?.data).toMatchObject({
      fullMonthsOnSite: 36,
      departureGuaranteeMinor: 6_274_800,
      claimBy: '2035-01-10',
    })
  }))

test('who decides later is reminded before the claim lapses and asked again', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase(anOpenPortability())
    await untilTheStatement(c)
    await c.complete('portability/refund/1/refund-choice', { choice: 'decide-later' })
    await c.complete('portability/refund/2/refund-choice', { choice: 'claim-refund' })
    await c.handle.result()
    expect(world.told().filter((notice) => notice === 'refund-reminder')).toHaveLength(1)
  }))

test('with refunds excluded (procedure 2) nobody is asked to choose: the guarantee is claimed, and no letter promises contributions', () =>
  withWorker(async ({ world, startCase }) => {
    world.versions['portability'] = 2
    const c = await startCase(anOpenPortability())
    await untilTheStatement(c)
    const claim = await c.open('portability/guarantee/refund-claim')
    expect(claim).toMatchObject({
      to: { role: 'caseworker' },
      facts: { right: 'departure-guarantee', dormantOn: '2033-01-10' },
    })
    await c.complete('portability/guarantee/refund-claim', filed)
    expect(await c.handle.result()).toMatchObject({ exit: 'completed', reason: 'claims-closed' })
    expect(asked(world)).toEqual(['coverage-certificate', 'insurance-periods', 'refund-claim'])
    expect(toldOf(world, 'portability-opened')).toEqual([{ coverage: 'excluded' }])
    expect(toldOf(world, 'statement-ready')).toMatchObject([
      { eligible: false, departureGuaranteeMinor: 6_274_800, advice: 'claim-before-deadline', weFile: true },
    ])
    expect(toldOf(world, 'claim-filed')).toEqual([
      { right: 'departure-guarantee', filedOn: '2027-05-30', reference: 'claim-1' },
    ])
  }))

test('who chooses the refund (procedure 2) waits for nobody in silence: 2 claims, each a task of a caseworker', () =>
  withWorker(async ({ world, startCase }) => {
    world.versions['portability'] = 2
    const c = await startCase(anOpenPortability())
    await untilTheStatement(c, { periods: [insured] })
    await c.complete('portability/guarantee/refund-claim', filed)
    await c.complete('portability/contributions/refund/1/refund-choice', { choice: 'claim-refund' })
    const claim = await c.open('portability/contributions/refund-claim')
    expect(claim.facts).toEqual({ right: 'contributions', claimBy: '2035-01-10' })
    await c.complete('portability/contributions/refund-claim', { filed: false })
    await c.handle.result()
    expect(toldOf(world, 'claim-filed')).toHaveLength(1)
  }))

test('who keeps the periods and was employed for 11 months only (procedure 2) leaves nothing to be claimed: 0 claims', () =>
  withWorker(async ({ world, startCase }) => {
    world.versions['portability'] = 2
    const c = await startCase(anOpenPortability())
    await untilTheStatement(c, { periods: [insured], site: { endedOn: '2027-12-31', endCause: 'resigned' } })
    await c.complete('portability/contributions/refund/1/refund-choice', { choice: 'keep-periods' })
    expect(await c.handle.result()).toMatchObject({ exit: 'completed' })
    expect(asked(world)).not.toContain('refund-claim')
  }))

test.each([
  [
    'ended a year before leaving counts 24 months: KRW 4,183,200',
    { endedOn: '2029-01-10', endCause: 'resigned' },
    4_183_200,
  ],
  ['ended by desertion leaves no guarantee', { endedOn: '2030-01-10', endCause: 'deserted' }, 0],
])('a contract that %s (procedure 2)', (_, site, guarantee) =>
  withWorker(async ({ world, startCase }) => {
    world.versions['portability'] = 2
    const c = await startCase(anOpenPortability())
    await untilTheStatement(c, { site })
    if (guarantee > 0) await c.complete('portability/guarantee/refund-claim', { filed: false })
    await c.handle.result()
    const statement = world.carriedOut.find((item) => item.act === 'issue')
    expect(statement).toMatchObject({ data: { fullMonthsOnSite: 36, departureGuaranteeMinor: guarantee } })
  }),
)

test('a death reported while the choice is open withdraws the task and closes the rights as deceased', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase(anOpenPortability())
    await untilTheStatement(c)
    await c.open('portability/refund/1/refund-choice')
    const data = { diedOn: '2031-05-05', country: 'NP' }
    await c.handle.signal('factReported', { commandId: 'x', digest: 'd', actor: as('system'), fact: 'died', data })
    expect(await c.handle.result()).toMatchObject({ exit: 'deceased' })
    await until('the task to be withdrawn', async () =>
      world.events.some((e) => e.event === 'wait-closed' && e.how === 'withdrawn') ? true : undefined,
    )
  }))

test('who dies at the place of work leaves a statement of 24 full months: it is issued, and the caseworker is told', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase(anOpenPortability())
    await c.answer('portability/coverage-certificate', { outcome: 'not-applicable', from: '2027-01-10', until: null })
    const data = { diedOn: '2029-01-10', country: 'KR', arrivedOn: '2027-01-11' }
    await c.handle.signal('factReported', { commandId: 'x', digest: 'd', actor: as('system'), fact: 'died', data })
    await c.answer('portability/insurance-periods', { periods: [], currency: 'KRW', notifiedOn: '2029-02-01' })
    expect(await c.handle.result()).toMatchObject({ exit: 'deceased' })
    const statement = world.carriedOut.find((item) => item.act === 'issue')
    expect(statement).toMatchObject({ data: { fullMonthsOnSite: 24, leftOn: '2029-01-10' } })
    const told = world.carriedOut.find((item) => item.act === 'tell' && item.notice === 'statement-ready')
    expect(told).toMatchObject({ to: { role: 'caseworker' } })
  }))
