// How does a case go well? The answers of everybody, stage by stage.
import type { Facts } from '../../domain/explained.js'
import { shippedCorridor } from '../../rulebook/load.js'
import { today, until, type ACase } from './a-case.js'

const clauses = shippedCorridor('npl-kor-manufacturing').rulebook.contractClauses.map((clause) => clause.id)

/** A day that has been on a real clock and on the calendar of `anOpening`, whenever the tests run. */
const early = [today, '2026-11-24'].sort()[0] ?? today

export const match: Facts = {
  jobOrder: 'job-order-17',
  employer: 'hanbit-metal',
  isco08: '8211',
  monthlyWageMinor: 2_100_000,
  currency: 'KRW',
  contractMonths: 36,
  visaClass: 'E-9',
}

export async function toTheOffer(c: ACase): Promise<void> {
  await c.complete('recruitment/orientation', { heldOn: early, attended: true, language: 'ne' })
  await c.complete('recruitment/registration', { registeredOn: early, papersComplete: true })
  await c.complete('recruitment/job-match', match)
  await c.complete('recruitment/fee-consent', { understood: true, agrees: true })
}

export async function throughRecruitment(c: ACase): Promise<void> {
  await toTheOffer(c)
  await c.complete('recruitment/offer-answer', { accepts: true })
  await c.complete('recruitment/employer/employer-signature', { signedOn: early, clauses })
  await c.complete('recruitment/worker/worker-signature', { signedOn: early })
  await c.complete('recruitment/contract-verification', { verifiedOn: early, verified: true })
}

export async function throughScreening(c: ACase): Promise<void> {
  await c.answer('screening/identity/identity-check', {
    outcome: 'confirmed',
    checkedOn: '2026-11-28',
    passportValidUntil: '2034-01-01',
  })
  await c.answer('screening/medical/examination/1/medical-examination', fit)
  await c.answer('screening/police/police-clearance', { outcome: 'clear', issuedOn: '2026-11-28', validUntil: null })
  await c.answer('screening/language/language-test', { score: 160, takenOn: '2026-11-28' })
}

export const fit: Facts = {
  outcome: 'fit',
  examinedOn: '2026-11-28',
  validUntil: '2027-11-28',
  centre: 'np-medical-centre',
}

export async function throughTraining(c: ACase): Promise<void> {
  await c.answer('training/course/1/training-course', {
    provider: 'np-training',
    outcome: 'completed',
    completedOn: '2026-12-20',
    hours: 45,
    attendedPercent: 100,
  })
  await c.complete('training/pre-departure-orientation', { heldOn: '2026-12-21', attended: true })
}

export async function throughDeparture(c: ACase, { contractAsSigned = true } = {}): Promise<void> {
  await c.answer('deployment/visa/visa', {
    outcome: 'issued',
    decidedOn: '2027-01-05',
    validUntil: '2030-01-05',
    visaClass: 'E-9',
  })
  await c.answer('deployment/insurance/insurance', { outcome: 'insured', policy: 'policy-1', from: '2027-01-10' })
  const departure = async () =>
    Object.keys((await c.file()).waits).find((key) => /^deployment\/(.+\/)?departure$/.test(key))
  await c.complete(await until('a departure to be asked for', departure), { departedOn: '2027-01-10' })
  await c.complete('deployment/arrival', { arrivedOn: '2027-01-11', contractAsSigned })
}

/** Welfare checks until the contract ends by its term. */
export async function throughTheStay(c: ACase): Promise<number> {
  for (let n = 1; ; n += 1) {
    const key = `deployment/checks/${n}/welfare-check`
    const file = await waitForEither(c, key)
    if (!file) return n - 1
    await c.complete(key, { reachedOn: '2027-02-01', outcome: 'well', wagesPaid: true })
  }
}

async function waitForEither(c: ACase, key: string): Promise<boolean> {
  for (;;) {
    const file = await c.file()
    if (file.waits[key]) return true
    if (file.stage !== 'deployment') return false
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
}

export async function throughReturn(c: ACase): Promise<void> {
  await c.complete('return/return-plan', { plannedOn: '2029-12-01', plannedReturnOn: '2030-01-12', needs: ['none'] })
  await c.complete('return/return-confirmation', { leftOn: '2030-01-10', returnedOn: '2030-01-11' })
  for (const n of [1, 2]) {
    await c.complete(`return/follow-ups/${n}/reintegration-follow-up`, {
      contactedOn: '2030-07-11',
      situation: 'employed',
    })
  }
}

/** Until everything is ready for the visa. */
export async function untilTrained(c: ACase): Promise<void> {
  await throughRecruitment(c)
  await throughScreening(c)
  await throughTraining(c)
}

/** Until the worker has arrived at the place of work. */
export async function untilOnSite(c: ACase): Promise<void> {
  await untilTrained(c)
  await throughDeparture(c)
}
