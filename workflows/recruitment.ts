// Recruitment: orientation, registration, match, fees disclosed, offer, standard contract signed by both and verified.
import type { Exit } from '../domain/case-file.js'
import type { Desk } from './kit/desk.js'

export async function recruitment(desk: Desk): Promise<Exit | undefined> {
  const orientation = await desk.ask('orientation')
  if (!orientation['attended']) return refused('not-oriented')

  const registration = await desk.ask('registration')
  if (!registration['papersComplete']) return refused('papers-incomplete')

  const match = await desk.ask('job-match')
  desk.learn(match)

  const fees = await desk.decide('fee-disclosure', {})
  desk.tell('fee-disclosure', fees)
  const consent = await desk.ask('fee-consent', { workerPays: fees['workerPays'] ?? null })
  if (!consent['agrees']) return refused('fees-not-agreed')

  desk.owe({ document: 'job-offer' })
  await desk.issue('job-offer', { ...match, ...fees })
  desk.tell('offer-ready')
  const offer = await desk.ask('offer-answer')
  if (!offer['accepts']) return refused('offer-declined')

  return signContract(desk)
}

async function signContract(desk: Desk): Promise<Exit | undefined> {
  const signed = await desk.branch({
    employer: (side) => side.ask('employer-signature', contractTerms(desk)),
    worker: (side) => side.ask('worker-signature', contractTerms(desk)),
  })
  const clauses = signed['employer']?.['clauses'] ?? []
  const terms = contractTerms(desk)
  const check = await desk.decide('contract-check', { ...terms, months: terms.contractMonths, clauses })
  const missing = check['missing'] ?? []
  const verification = await desk.ask('contract-verification', { complete: check['complete'] ?? false, missing })
  if (!verification['verified']) return refused('contract-not-verified')

  desk.owe({ document: 'employment-contract' })
  const dates = {
    employerSignedOn: signed['employer']?.['signedOn'] ?? null,
    workerSignedOn: signed['worker']?.['signedOn'] ?? null,
    verifiedOn: verification['verifiedOn'] ?? null,
  }
  await desk.issue('employment-contract', { ...terms, ...dates, clauses })
  desk.tell('contract-signed')
  desk.learn({ contractVerified: true })
  return undefined
}

function contractTerms(desk: Desk) {
  const { jobOrder, employer, isco08, monthlyWageMinor, currency, contractMonths, visaClass } = desk.facts
  return {
    jobOrder: jobOrder ?? null,
    employer: employer ?? null,
    isco08: isco08 ?? null,
    monthlyWageMinor: monthlyWageMinor ?? null,
    currency: currency ?? null,
    contractMonths: contractMonths ?? null,
    visaClass: visaClass ?? null,
  }
}

const refused = (reason: string): Exit => ({ kind: 'refused', reason, stage: 'recruitment' })
