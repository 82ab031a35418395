// How does an applicant get a place: a slot of a job order, its waiting list, the employer's choice, another order?
import { expect, test } from 'vitest'
import type { CaseOpening } from '../../domain/case-file.js'
import { anOpening, today, type ACase } from '../rig/a-case.js'
import { aNumber, anOrderOpening, bookOf, employer, throughPreparation } from '../rig/a-job-order.js'
import { withWorker, type Rig } from '../rig/with-worker.js'

const anApplicant = (): CaseOpening => ({ ...anOpening({ mode: 'real' }), caseNumber: aNumber('NP') })

/** An order that is open, and a case that stands before the choice of an order. */
async function anOrder({ world, startCase }: Rig, slots: number): Promise<{ order: ACase; jobOrder: string }> {
  world.versions['recruitment'] = 2
  const opening = anOrderOpening(slots)
  const order = await startCase(opening)
  await throughPreparation(order)
  return { order, jobOrder: opening.caseNumber }
}

async function anApplication({ startCase }: Rig, jobOrder: string): Promise<{ c: ACase; number: string }> {
  const opening = anApplicant()
  const c = await startCase(opening)
  await c.complete('recruitment/orientation', { heldOn: today, attended: true, language: 'ne' })
  await c.complete('recruitment/registration', { registeredOn: today, papersComplete: true })
  await choose(c, 1, jobOrder)
  return { c, number: opening.caseNumber }
}

const choose = (c: ACase, round: number, jobOrder: string) =>
  c.complete(`recruitment/placement/${round}/job-order-choice`, { jobOrder, line: 'a' })

test('who is selected goes on with the terms of the job order: wage 2,100,000, 36 months, agency none', () =>
  withWorker(async (rig) => {
    const { order, jobOrder } = await anOrder(rig, 1)
    const { c, number } = await anApplication(rig, jobOrder)
    await c.open('recruitment/placement/1/employer-choice')
    await order.act('select', { case: number, reason: 'ranked-first' }, employer)
    await c.open('recruitment/fee-consent')
    expect((await c.file()).facts).toMatchObject({
      jobOrder,
      employer: 'hanbit-metal',
      agency: null,
      monthlyWageMinor: 2_100_000,
      contractMonths: 36,
    })
    expect(rig.world.told()).toContain('slot-reserved')
    expect(rig.world.things?.summaries.get(number)).toMatchObject({ jobOrder, employer: 'hanbit-metal' })
    await c.act('withdraw', { reason: 'family' })
    await c.handle.result()
    expect((await bookOf(order)).slots.held).toEqual({})
  }))

test('the second of two waits for the 1 slot, is told it is number 1 of the list, and gets it when the first withdraws', () =>
  withWorker(async (rig) => {
    const { order, jobOrder } = await anOrder(rig, 1)
    const first = await anApplication(rig, jobOrder)
    await first.c.open('recruitment/placement/1/employer-choice')
    const second = await anApplication(rig, jobOrder)
    const wait = await second.c.open('recruitment/placement/1/slot-wait')
    expect(wait.facts).toMatchObject({ granted: false, position: 1 })
    expect(rig.world.told()).toContain('on-waiting-list')
    await first.c.act('withdraw', { reason: 'family' })
    await second.c.open('recruitment/placement/1/employer-choice')
    await order.act('select', { case: second.number, reason: 'ranked-first' }, employer)
    await second.c.open('recruitment/fee-consent')
    await second.c.act('withdraw', { reason: 'family' })
  }))

test('a slot that is gone again when the case takes it is promised to nobody: another order is chosen', () =>
  withWorker(async (rig) => {
    const { jobOrder } = await anOrder(rig, 1)
    const first = await anApplication(rig, jobOrder)
    await first.c.open('recruitment/placement/1/employer-choice')
    const second = await anApplication(rig, jobOrder)
    await second.c.open('recruitment/placement/1/slot-wait')
    const said = { jobOrder, said: 'granted' }
    const actor = { role: 'system', id: jobOrder.toLowerCase() }
    const news = { commandId: 'late-news', digest: 'd', actor, fact: 'job-order-said', data: said }
    await second.c.handle.signal('factReported', news)
    await second.c.open('recruitment/placement/2/job-order-choice')
    expect(rig.world.told().filter((notice) => notice === 'slot-reserved')).toHaveLength(1)
    await second.c.act('withdraw', { reason: 'family' })
    await first.c.act('withdraw', { reason: 'family' })
  }))

test('who is refused by the employer is told so and applies for another order; the slot is free again', () =>
  withWorker(async (rig) => {
    const { order, jobOrder } = await anOrder(rig, 1)
    const { c, number } = await anApplication(rig, jobOrder)
    await c.open('recruitment/placement/1/employer-choice')
    await order.act('refuse-candidate', { case: number, reason: 'skill-below-requirement' }, employer)
    const again = await c.open('recruitment/placement/2/job-order-choice')
    expect(again.facts).toMatchObject({ leftOrder: jobOrder, leftBecause: 'not-selected' })
    expect(rig.world.told()).toContain('not-selected')
    await choose(c, 2, jobOrder)
    const third = await c.open('recruitment/placement/3/job-order-choice')
    expect(third.facts['leftBecause']).toContain('candidate-refused-by-employer')
    await c.act('withdraw', { reason: 'family' })
  }))

test('a caseworker who leaves an order before the choice gives the slot back', () =>
  withWorker(async (rig) => {
    const { order, jobOrder } = await anOrder(rig, 2)
    const { c } = await anApplication(rig, jobOrder)
    await c.complete('recruitment/placement/1/employer-choice', { leave: true, reason: 'too-long' })
    await c.open('recruitment/placement/2/job-order-choice')
    expect((await bookOf(order)).slots.held).toEqual({})
    await c.act('withdraw', { reason: 'family' })
  }))

test('a job order that does not exist is no end of the case: the caseworker is asked again, with the reason', () =>
  withWorker(async (rig) => {
    rig.world.versions['recruitment'] = 2
    const { c } = await anApplication(rig, aNumber('JOB'))
    const again = await c.open('recruitment/placement/2/job-order-choice')
    expect(again.facts['leftBecause']).toBeTruthy()
    await c.act('withdraw', { reason: 'family' })
  }))
