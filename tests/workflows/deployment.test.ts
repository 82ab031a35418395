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
