// Does a case go all its way by the second procedure: a slot of a job order, a contract offered clause by clause, costs assessed?
import { expect, test } from 'vitest'
import { anOpening, as, until } from '../rig/a-case.js'
import { aNumber, anOrderOpening, bookOf, throughPreparation } from '../rig/a-job-order.js'
import {
  throughDeparture,
  throughReturn,
  throughScreening,
  throughTheStay,
  throughTraining,
} from '../rig/happy-path.js'
import { clauses, throughPlacement } from '../rig/through-placement.js'
import { withWorker } from '../rig/with-worker.js'

test('the worker is placed, signs a contract without a missing or weaker clause, leaves, arrives and returns', () =>
  withWorker(
    async ({ world, startCase }) => {
      Object.assign(world.versions, { recruitment: 2, deployment: 2 })
      const order = await startCase(anOrderOpening(1))
      await throughPreparation(order)
      const number = aNumber('NP')
      const c = await startCase({ ...anOpening(), caseNumber: number })
      await throughPlacement(c, order, number)
      await throughScreening(c)
      const cost = { category: 'passport', payer: 'worker', amountMinor: 500_000, currency: 'NPR' }
      await c.act('add-fee', { ...cost, paidOn: '2026-11-20', evidence: 'receipt' }, as('person'))
      const question = await until('the cap to be asked for', async () =>
        Object.keys((await c.file()).waits).find((key) => key.includes('/figure/cap-of-passport')),
      )
      await c.complete(question, { value: 500_000, source: 'the fee of the passport office' })
      await throughTraining(c)
      await throughDeparture(c)
      await until('the order told of the arrival', async () => {
        const { arrived } = await bookOf(order)
        return arrived[number] === '2027-01-11' ? true : undefined
      })
      await throughTheStay(c)
      await throughReturn(c)
      expect(await c.handle.result()).toMatchObject({ exit: 'completed', reason: 'completed' })
      expect(world.decided).toContain('contract-clauses')
      expect(world.decided).toContain('fee-entry')
      expect(world.decided).not.toContain('contract-check')
      expect(world.issued()).toEqual(['job-offer', 'employment-contract', 'training-certificate', 'exit-clearance'])
    },
    { smallHistories: true },
  ))

test('a contract on arrival with 200,000 less is found out: worker and supervisor are told, the attaché has it restored', () =>
  withWorker(async ({ world, startCase }) => {
    Object.assign(world.versions, { recruitment: 2, deployment: 2 })
    const order = await startCase(anOrderOpening(1))
    await throughPreparation(order)
    const number = aNumber('NP')
    const c = await startCase({ ...anOpening(), caseNumber: number })
    await throughPlacement(c, order, number)
    await throughScreening(c)
    await throughTraining(c)
    await throughDeparture(c, { contractAsSigned: false })
    const found = { clauses, monthlyWageMinor: 1_900_000, currency: 'KRW', contractMonths: 36, weeklyHours: 40 }
    await c.complete('deployment/contract-found', found)
    const task = await c.open('deployment/contract-substitution')
    expect(task.facts['clauses']).toEqual(['wages'])
    expect(world.told()).toContain('contract-substituted')
    expect(world.told()).toContain('contract-substitution-found')
    await c.complete('deployment/contract-substitution', {
      settledOn: (await c.open('deployment/contract-substitution')).openedAt.slice(0, 10),
      outcome: 'verified-contract-restored',
    })
    await c.open('deployment/checks/1/welfare-check')
  }))
