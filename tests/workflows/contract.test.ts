// How does a contract come about: corrected until it keeps to the standard, or decided about by the attaché, then signed and hashed?
import { expect, test } from 'vitest'
import { shippedCorridor } from '../../rulebook/load.js'
import type { Facts } from '../../domain/explained.js'
import { anOpening, until, type ACase } from '../rig/a-case.js'
import { aNumber, anOrderOpening, bookOf, employer, throughPreparation } from '../rig/a-job-order.js'
import { withWorker, type Rig } from '../rig/with-worker.js'
import type { World } from '../rig/world.js'

const day = '2026-11-20'
const { contractClauses } = shippedCorridor('npl-kor-manufacturing').rulebook
const clauses = contractClauses.map(({ id, term }) => ({
  id,
  ...(term?.value === undefined ? {} : { value: term.value }),
}))
const offer: Facts = { clauses, monthlyWageMinor: 2_100_000, currency: 'KRW', contractMonths: 36, weeklyHours: 40 }
const withoutLeave: Facts = { ...offer, clauses: clauses.filter(({ id }) => id !== 'leave') }

/** A case of the second procedure whose offer of work was accepted: the contract is next. */
async function beforeTheContract({ world, startCase }: Rig): Promise<ACase> {
  Object.assign(world.versions, { recruitment: 2 })
  const order = await startCase(anOrderOpening(1))
  await throughPreparation(order)
  const number = aNumber('NP')
  const c = await startCase({ ...anOpening({ mode: 'real' }), caseNumber: number })
  await c.complete('recruitment/orientation', { heldOn: day, attended: true, language: 'ne' })
  await c.complete('recruitment/registration', { registeredOn: day, papersComplete: true })
  const jobOrder = (await bookOf(order)).number
  await c.complete('recruitment/placement/1/job-order-choice', { jobOrder, line: 'a' })
  await c.open('recruitment/placement/1/employer-choice')
  await order.act('select', { case: number, reason: 'ranked-first' }, employer)
  await c.complete('recruitment/fee-consent', { understood: true, agrees: true })
  await c.complete('recruitment/offer-answer', { accepts: true })
  return c
}

async function signed(c: ACase): Promise<void> {
  await c.complete('recruitment/worker/worker-signature', { signedOn: day })
  await c.complete('recruitment/employer/contract-signature', { signedOn: day })
}

const contractOf = (world: World): Promise<Facts> =>
  until('the contract', async () => {
    const found = world.carriedOut.find((item) => item.act === 'issue' && item.document === 'employment-contract')
    return found?.act === 'issue' ? found.data : undefined
  })

test('an offer without a clause is corrected in the second round: the employer is shown what is missing, the paper bears the hash', () =>
  withWorker(async (rig) => {
    const c = await beforeTheContract(rig)
    await c.complete('recruitment/offer/1/contract-offer', withoutLeave)
    const second = await c.open('recruitment/offer/2/contract-offer')
    expect(second.facts).toMatchObject({ round: 2, clausesMissing: ['leave'], clausesWeaker: [], termsAtFault: [] })
    await c.complete('recruitment/offer/2/contract-offer', offer)
    const signature = await c.open('recruitment/employer/contract-signature')
    await signed(c)
    const verification = await c.open('recruitment/contract-verification')
    expect(verification.facts).toMatchObject({ complete: true, missing: [], weaker: [] })
    await c.complete('recruitment/contract-verification', { verifiedOn: day, verified: true })
    const contract = await contractOf(rig.world)
    const hash = contract['contractHash']
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect([signature.facts['contractHash'], verification.facts['contractHash']]).toEqual([hash, hash])
    expect(contract).toMatchObject({ employerSignedOn: day, workerSignedOn: day, verifiedOn: day, weeklyHours: 40 })
    expect(contract['clauses']).toEqual(clauses.map(({ id }) => id))
    const { facts } = await c.file()
    expect(facts).toMatchObject({ contractVerified: true, contractHash: hash })
  }))

test('a third offer below the standard goes to the attaché, who refuses it: the case ends, nobody signs', () =>
  withWorker(async (rig) => {
    const c = await beforeTheContract(rig)
    for (const n of [1, 2, 3]) await c.complete(`recruitment/offer/${n}/contract-offer`, withoutLeave)
    const question = await c.open('recruitment/contract-deviation')
    expect(question.facts).toMatchObject({ complete: false, missing: ['leave'] })
    await c.complete('recruitment/contract-deviation', {
      decidedOn: day,
      allowed: false,
      reason: 'leave-is-compulsory',
    })
    expect(await c.handle.result()).toMatchObject({ exit: 'refused', reason: 'contract-below-standard' })
    expect(rig.world.issued()).toEqual(['job-offer'])
  }))

test('a deviation the attaché allows is signed, and the verification still says what falls short', () =>
  withWorker(async (rig) => {
    const c = await beforeTheContract(rig)
    for (const n of [1, 2, 3]) await c.complete(`recruitment/offer/${n}/contract-offer`, withoutLeave)
    await c.complete('recruitment/contract-deviation', { decidedOn: day, allowed: true, reason: 'better-by-law' })
    await signed(c)
    expect((await c.open('recruitment/contract-verification')).facts).toMatchObject({
      complete: false,
      missing: ['leave'],
    })
    await c.complete('recruitment/contract-verification', { verifiedOn: day, verified: false })
    expect(await c.handle.result()).toMatchObject({ exit: 'refused', reason: 'contract-not-verified' })
    expect(rig.world.issued()).toEqual(['job-offer'])
  }))

test('an offer with a lower wage than the match, or in another currency, is refused with its rule', () =>
  withWorker(async (rig) => {
    const c = await beforeTheContract(rig)
    for (const change of [{ monthlyWageMinor: 1_999_999 }, { currency: 'NPR' }]) {
      await expect(c.complete('recruitment/offer/1/contract-offer', { ...offer, ...change })).rejects.toMatchObject({
        cause: { message: expect.stringContaining('(rule offer-keeps-match)') },
      })
    }
    await c.open('recruitment/offer/1/contract-offer')
  }))
