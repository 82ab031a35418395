// What happens to a certificate of coverage while its worker is abroad, and who hears of it?
import { expect, test } from 'vitest'
import type { Facts } from '../../domain/explained.js'
import { anOpening, as, until, type ACase } from '../rig/a-case.js'
import { withWorker } from '../rig/with-worker.js'
import type { World } from '../rig/world.js'

const abroad = () => ({
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

const issued = { outcome: 'issued', from: '2027-01-10', until: '2029-01-09' }
const key = 'portability/coverage'
const acknowledgement = 'acknowledgement/coverage-acknowledgement'
const acknowledged = { outcome: 'acknowledged', acknowledgedOn: '2027-02-01' }
const round = (n: number, step: string) => `${key}/certificate/${n}/${step}`

const laws = (world: World) =>
  world.carriedOut.flatMap((item) => (item.act === 'tell' && item.notice === 'coverage-law' ? [item.data] : []))

async function atProcedure3(world: World, startCase: (opening: ReturnType<typeof abroad>) => Promise<ACase>) {
  world.versions['portability'] = 3
  return startCase(abroad())
}

async function tell(c: ACase, fact: string, data: Facts) {
  await c.handle.signal('factReported', { commandId: `news-${fact}`, digest: 'd', actor: as('system'), fact, data })
}

const died = (c: ACase) => tell(c, 'died', { diedOn: '2029-06-01', country: 'KR' })

test('a certificate is acknowledged abroad, extended before it ends, and acknowledged again: 2 letters with 2 last days', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await atProcedure3(world, startCase)
    await c.answer(`${key}/coverage-certificate`, issued)
    await c.answer(round(1, acknowledgement), acknowledged)
    const asked = await c.open(round(1, 'validity/extension/coverage-extension'))
    expect(asked.facts).toEqual({ until: '2029-01-09', request: 'extension', maximumUntil: null })
    await c.answer(round(1, 'validity/extension/coverage-extension'), { outcome: 'granted', until: '2030-01-09' })
    const again = await c.open(round(2, acknowledgement))
    expect(again.facts).toEqual({ from: '2027-01-10', until: '2030-01-09' })
    await died(c)
    expect(await c.handle.result()).toMatchObject({ exit: 'deceased' })
    expect(laws(world)).toEqual([
      { law: 'origin', from: '2027-01-10', until: '2029-01-09', reason: 'issued' },
      { law: 'origin', from: '2027-01-10', until: '2030-01-09', reason: 'extended' },
    ])
  }))

test('an extension that is refused tells the worker and a caseworker once that the law abroad applies from 10 January 2029', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await atProcedure3(world, startCase)
    await c.answer(`${key}/coverage-certificate`, issued)
    await c.answer(round(1, acknowledgement), acknowledged)
    await c.answer(round(1, 'validity/extension/coverage-extension'), { outcome: 'refused', until: null })
    const task = await c.open(round(1, 'validity/extension/coverage-registration'))
    expect(task).toMatchObject({
      to: { role: 'caseworker' },
      facts: { from: '2029-01-10', reason: 'extension-refused' },
    })
    await c.complete(round(1, 'validity/extension/coverage-registration'), {
      outcome: 'registered',
      settledOn: '2027-06-01',
    })
    await until('the certificate to run out', async () =>
      (await c.file()).coverage?.state === 'expired' ? true : undefined,
    )
    await died(c)
    await c.handle.result()
    expect(laws(world)).toEqual([
      { law: 'origin', from: '2027-01-10', until: '2029-01-09', reason: 'issued' },
      { law: 'destination', from: '2029-01-10', until: null, reason: 'extension-refused' },
    ])
  }))

test('a certificate that is disputed abroad and then withdrawn tells both from which day the law abroad applies', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await atProcedure3(world, startCase)
    await c.answer(`${key}/coverage-certificate`, { ...issued, until: null })
    await c.answer(round(1, acknowledgement), {
      outcome: 'disputed',
      acknowledgedOn: '2027-02-01',
    })
    const settled = { outcome: 'withdrawn', withdrawnFrom: '2027-03-01' }
    await c.complete(round(1, 'acknowledgement/coverage-dispute'), settled)
    const task = await c.open(`${key}/coverage-registration`)
    expect(task.facts).toEqual({ from: '2027-03-01', reason: 'withdrawn' })
    await died(c)
    await c.handle.result()
    expect(laws(world).at(-1)).toEqual({ law: 'destination', from: '2027-03-01', until: null, reason: 'withdrawn' })
  }))

test('a withdrawal is refused before a certificate was issued, taken afterwards, and as late news changes nothing more', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await atProcedure3(world, startCase)
    await c.open(`${key}/coverage-certificate`)
    const data = { withdrawnFrom: '2028-01-01', reason: 'wrong-employer' }
    await expect(c.act('withdraw-coverage', data)).rejects.toMatchObject({
      cause: { type: 'against-a-rule', message: expect.stringContaining('certificate-issued-before-withdrawn') },
    })
    await c.answer(`${key}/coverage-certificate`, { ...issued, until: null })
    await c.open(round(1, acknowledgement))
    expect(await c.act('withdraw-coverage', data)).toMatchObject({ facts: { state: 'withdrawn' } })
    await c.open(`${key}/coverage-registration`)
    await tell(c, 'coverage-withdrawn', { ...data, withdrawnFrom: '2027-02-01' })
    await died(c)
    await c.handle.result()
    expect((await c.file()).coverage).toMatchObject({ state: 'withdrawn', withdrawnFrom: '2028-01-01' })
    expect(laws(world)).toHaveLength(2)
  }))

test('a request that nobody answers is let go with the rights, and an answer that comes before counts for the past', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await atProcedure3(world, startCase)
    await c.open(`${key}/coverage-certificate`)
    const left = { leftOn: '2028-01-10', arrivedOn: '2027-01-11', returnedOn: '2028-01-11' }
    await tell(c, 'left-site', left)
    await until('the worker to have left', async () =>
      (await c.file()).coverage?.state === 'unanswered' ? true : undefined,
    )
    await c.answer(`${key}/coverage-certificate`, issued)
    await until('the late answer', async () => ((await c.file()).coverage?.state === 'ended' ? true : undefined))
    await c.answer('portability/rights/insurance-periods', { periods: [], currency: 'KRW', notifiedOn: '2028-02-01' })
    await died(c)
    await c.handle.result()
    expect(laws(world)).toEqual([])
  }))
