// How does a case get through recruitment by the second procedure: placed by a job order, with a contract offered clause by clause?
import { shippedCorridor } from '../../rulebook/load.js'
import type { ACase } from './a-case.js'
import { bookOf, employer } from './a-job-order.js'

const { contractClauses } = shippedCorridor('npl-kor-manufacturing').rulebook
/** Every clause of the standard contract, as it stands there. */
export const clauses = contractClauses.map(({ id, term }) => ({
  id,
  ...(term?.value === undefined ? {} : { value: term.value }),
}))

/** Recruitment from the second procedure on: a slot of a job order, the contract offered clause by clause. */
export async function throughPlacement(c: ACase, order: ACase, number: string): Promise<void> {
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
