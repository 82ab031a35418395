// Who may depart, and who watches over the stay?
import { expect, test } from 'vitest'
import { as } from '../rig/a-case.js'
import { untilOnSite, untilTrained } from '../rig/happy-path.js'
import { withWorker } from '../rig/with-worker.js'

const visa = { outcome: 'issued', decidedOn: '2027-01-05', validUntil: '2030-01-05', visaClass: 'E-9' }

test('without insurance there is no exit clearance: nobody departs, 2 papers are revoked', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await untilTrained(c)
    await c.answer('deployment/visa/visa', visa)
    await c.answer('deployment/insurance/insurance', { outcome: 'declined', policy: 'none', from: '2027-01-10' })
    expect(await c.handle.result()).toMatchObject({ exit: 'refused', reason: 'clearance-refused' })
    expect(world.issued()).not.toContain('exit-clearance')
    expect(world.carriedOut.filter((item) => item.act === 'revoke-document')).toHaveLength(2)
  }))

test('the portability starts once, at departure, with wage and visa class and no personal data', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await untilOnSite(c)
    await c.open('deployment/checks/1/welfare-check')
    const starts = world.carriedOut.flatMap((item) => (item.act === 'start-portability' ? [item.facts] : []))
    expect(starts).toEqual([
      {
        departedOn: '2027-01-10',
        monthlyWageMinor: 2_100_000,
        currency: 'KRW',
        visaClass: 'E-9',
        nationality: 'NP',
        employer: 'hanbit-metal',
        destination: 'KR',
      },
    ])
  }))

test('the portability (procedure 3) starts with the dates of the policy, and hears of the arrival when it is confirmed', () =>
  withWorker(async ({ world, startCase }) => {
    world.versions['deployment'] = 3
    const c = await startCase()
    await untilTrained(c)
    await c.answer('deployment/visa/visa', visa)
    const policy = { outcome: 'insured', policy: 'policy-1', from: '2027-01-09', until: '2027-02-09' }
    await c.answer('deployment/insurance/insurance', policy)
    await c.complete('deployment/departure', { departedOn: '2027-01-10' })
    await c.complete('deployment/arrival', { arrivedOn: '2027-01-11', contractAsSigned: true })
    await c.open('deployment/checks/1/welfare-check')
    const starts = world.carriedOut.flatMap((item) => (item.act === 'start-portability' ? [item.facts] : []))
    expect(starts).toMatchObject([{ policyFrom: '2027-01-09', policyUntil: '2027-02-09' }])
    const told = world.carriedOut.flatMap((item) => (item.act === 'inform-portability' ? [[item.fact, item.data]] : []))
    expect(told).toEqual([['arrived', { arrivedOn: '2027-01-11' }]])
  }))

test('a contract ended in its 2nd month withdraws the open welfare check and opens the return plan with the cause', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await untilOnSite(c)
    await c.open('deployment/checks/1/welfare-check')
    expect((await c.file()).status).toBe('on-site')
    await c.act('end-contract', { endedOn: '2027-03-01', cause: 'terminated' }, as('employer'))
    const plan = await c.open('return/return-plan')
    expect(plan.facts).toEqual({ endedOn: '2027-03-01', cause: 'terminated' })
    expect(
      world.events.some((e) => e.event === 'wait-closed' && e.how === 'withdrawn' && e.key.includes('checks/1')),
    ).toBe(true)
  }))
