// Does a case go all its way by the second procedure: a slot of a job order, a contract offered clause by clause, costs assessed?
import { expect, test } from 'vitest'
import { shippedCorridor } from '../../rulebook/load.js'
import { anOpening, as, until, type ACase } from '../rig/a-case.js'
import { aNumber, anOrderOpening, bookOf, employer, throughPreparation } from '../rig/a-job-order.js'
import {
  throughDeparture,
  throughReturn,
  throughScreening,
  throughTheStay,
  throughTraining,
} from '../rig/happy-path.js'
import { withWorker } from '../rig/with-worker.js'

const { contractClauses } = shippedCorridor('npl-kor-manufacturing').rulebook
const clauses = contractClauses.map(({ id, term }) => ({
  id,
  ...(term?.value === undefined ? {} : { value: term.value }),
}))

async function throughRecruitment(c: ACase, order: ACase, number: string): Promise<void> {
  await c.complete('recruitment/orientation', { heldOn: '2026-11-24', attended: true, language: 'ne' })
  await c.complete('recruitment/registration', { registeredOn: '2026-11-24', papersComplete: true })
  const jobOrder = (await bookOf(order)).number
  await c.complete('recruitment/placement/1/job-order-choice', { jobOrder, line: 'a' })
  await c.open('recruitment/placement/1/employer-choice')
  await order.act('select', { case: number, reason: 'ranked-first' }, employer)
  await c.complete('recruitment/fee-consent', { understood: true, agrees: true })
  await c.complete('recruitment/offer-answer', { accepts: true })
  const terms = { monthlyWageMinor: 2_100_000, currency: 'KRW', contractMonths: 36, weeklyHours: 40 }
  await c.complete('recruitment/offer/1/contract-offer', { clauses, ...terms })
  for (;;) {
    const waits = Object.keys((await c.file()).waits)
    if (waits.includes('recruitment/employer/contract-signature')) break
    const figure = waits.find((key) => key.includes('/figure/'))
    if (figure) await c.complete(figure, { value: 2_000_000, source: 'a letter' })
    else await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await c.complete('recruitment/employer/contract-signature', { signedOn: '2026-11-25' })
  await c.complete('recruitment/worker/worker-signature', { signedOn: '2026-11-25' })
  await c.complete('recruitment/contract-verification', { verifiedOn: '2026-11-26', verified: true })
}

test('the worker is placed, signs a contract without a missing or weaker clause, leaves, arrives and returns', () =>
  withWorker(
    async ({ world, startCase }) => {
      Object.assign(world.versions, { recruitment: 2, deployment: 2 })
      const order = await startCase(anOrderOpening(1))
      await throughPreparation(order)
      const number = aNumber('NP')
      const c = await startCase({ ...anOpening(), caseNumber: number })
      await throughRecruitment(c, order, number)
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
    await throughRecruitment(c, order, number)
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
