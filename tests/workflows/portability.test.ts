// Which rights does a worker keep after coming home, and until when does the case watch over them?
import { expect, test } from 'vitest'
import { anOpening, as, until, type ACase } from '../rig/a-case.js'
import { withWorker } from '../rig/with-worker.js'

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

async function untilTheStatement(c: ACase): Promise<void> {
  await c.answer('portability/coverage-certificate', { outcome: 'not-applicable', from: '2027-01-10', until: null })
  const message = { commandId: 'left', digest: 'd', actor: as('system'), fact: 'left-site', data: left }
  await c.handle.signal('factReported', message)
  await c.handle.signal('factReported', message)
  await c.answer('portability/insurance-periods', { periods: [], currency: 'KRW', notifiedOn: '2030-02-01' })
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
