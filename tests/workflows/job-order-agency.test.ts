// What has a job order to do with its agency: opened under its licence only, and silent while it is suspended?
import { expect, test } from 'vitest'
import { today, until } from '../rig/a-case.js'
import { anOrderOpening, bookOf, employer, isIn, papers, supplyWageFloor } from '../rig/a-job-order.js'
import { AnAgency, anAgencyOpening, theSupervisor } from '../rig/an-agency.js'
import { withWorker, type Rig } from '../rig/with-worker.js'
import { aLine, candidate, itself } from '../domain/job-orders.js'

/** An order of Bangladesh to Saudi Arabia, where agencies recruit, up to the question of the licence. */
async function anOrderThrough({ startCase }: Rig, agency: string) {
  const lines = [aLine('a', 2, { isco08: '7112', currency: 'SAR', monthlyWageMinor: 150_000, visaClass: 'WORK' })]
  const demand = { channel: 'agency', agency, origin: 'BD', destination: 'SA', lines } as const
  const rulebook = 'bgd-sau-construction'
  const order = await startCase(anOrderOpening(2, demand, { rulebook, facts: { accreditedUntil: '2099-12-31' } }))
  await order.complete('preparation/demand-papers', { ...papers, powerOfAttorneyOn: today }, { as: employer })
  await supplyWageFloor(order, 100_000)
  return order
}

test('an order through an agency under licence is opened; suspended, it gives no new slots and keeps those given; lifted, it goes on', () =>
  withWorker(async (rig) => {
    const opening = anAgencyOpening({ mode: 'real' })
    const agency = new AnAgency(rig.client, (await rig.startCase(opening)).workflowId)
    await agency.licensed()
    const order = await anOrderThrough(rig, opening.caseNumber)
    await order.complete('preparation/job-order-verification', { verified: true, verifiedOn: today })
    await isIn(order, 'open')
    expect((await agency.book()).counters.orders).toBe(1)
    const reserve = (n: number) => order.act('reserve-slot', { case: candidate(n), line: 'a' }, itself(candidate(n)))
    expect((await reserve(1)).facts).toMatchObject({ granted: true, agency: opening.caseNumber, isco08: '7112' })

    await agency.act('suspend-preventively', { reason: 'complaint' }, theSupervisor)
    const held = () => bookOf(order).then(({ holds }) => holds[opening.caseNumber])
    await until('the order to hear of it', held)
    await expect(reserve(2)).rejects.toMatchObject({
      cause: { type: 'against-a-rule', message: expect.stringContaining('(rule agency-licence-suspended)') },
    })
    expect((await reserve(1)).facts).toMatchObject({ granted: true, slot: 'a-1' })

    await agency.act('lift-suspension', { cause: 'preventive', reason: 'nothing-found' }, theSupervisor)
    await until('the order to hear of it', async () => ((await held()) ? undefined : true))
    expect((await reserve(2)).facts).toMatchObject({ granted: true, slot: 'a-2' })
    await order.act('withdraw-order', { reason: 'need-has-ended' }, employer)
  }))

test('an order through an agency whose licence is not in force ends, and the employer is told the sentence of the agency', () =>
  withWorker(async (rig) => {
    const opening = anAgencyOpening({ mode: 'real' })
    await rig.startCase(opening)
    const order = await anOrderThrough(rig, opening.caseNumber)
    expect(await order.handle.result()).toMatchObject({ exit: 'refused', reason: 'agency-licence-not-active' })
    const told = rig.world.carriedOut.find((item) => item.act === 'tell' && item.notice === 'job-order-refused')
    expect(JSON.stringify(told)).toContain('(rule licence-required)')
  }))
