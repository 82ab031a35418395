// Recruitment: orientation, registration, a slot of a job order, fees disclosed, offer, contract signed by both and verified.
import type { Exit } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import { pick, pickKnown, recordsOf, textsOf } from '../domain/facts.js'
import { offerContract } from './contract.js'
import type { Desk } from './kit/desk.js'
import { placeWithEmployer, post } from './placement.js'

export async function recruitment(desk: Desk): Promise<Exit | undefined> {
  const orientation = await desk.ask('orientation')
  if (!orientation['attended']) return refused('not-oriented')

  const registration = await desk.ask('registration')
  if (!registration['papersComplete']) return refused('papers-incomplete')

  if (desk.procedure >= 2) await placeWithEmployer(desk)
  else desk.learn(await desk.ask('job-match'))

  const fees = await desk.decide('fee-disclosure', {})
  await discloseFees(desk, fees)
  const consent = await desk.ask('fee-consent', pick(fees, 'workerPays'))
  if (!consent['agrees']) return refused('fees-not-agreed')

  desk.owe({ document: 'job-offer' })
  await desk.issue('job-offer', { ...pick(desk.facts, ...post), ...fees }, { notice: 'offer-ready' })
  const offer = await desk.ask('offer-answer')
  if (!offer['accepts']) return refused('offer-declined')

  return desk.procedure >= 2 ? offerContract(desk) : signContract(desk)
}

/** From procedure 3 on the disclosure is a paper as well: what nobody may ask for later is on record before the consent. */
async function discloseFees(desk: Desk, fees: Facts): Promise<void> {
  const lines = recordsOf(fees, 'lines')
  if (desk.procedure < 3 || lines.length === 0) return desk.tell('fee-disclosure', fees)
  const medical = lines.find((line) => line['category'] === 'medical-examination')
  desk.learn({ medicalCost: medical ? [pick(medical, 'payer', 'cap', 'currency')] : [] })
  const paper = { ...fees, ...pickKnown(desk.facts, 'employer') }
  await desk.issue('fee-disclosure', paper, { notice: 'fee-disclosure', data: fees })
}

/** Procedure 1: the employer names the clauses when it signs. */
async function signContract(desk: Desk): Promise<Exit | undefined> {
  const terms = pick(desk.facts, ...post)
  const signed = await desk.branch({
    employer: (side) => side.ask('employer-signature', terms),
    worker: (side) => side.ask('worker-signature', terms),
  })
  const clauses = textsOf(signed['employer'], 'clauses')
  const check = await desk.decide('contract-check', { ...terms, months: terms['contractMonths'] ?? null, clauses })
  const verification = await desk.ask(
    'contract-verification',
    pick(check, 'complete', 'missing', 'faults', 'unchecked'),
  )
  if (!verification['verified']) return refused('contract-not-verified')

  desk.owe({ document: 'employment-contract' })
  const paper = {
    ...terms,
    clauses,
    employerSignedOn: signed['employer']?.['signedOn'] ?? null,
    workerSignedOn: signed['worker']?.['signedOn'] ?? null,
    ...pick(verification, 'verifiedOn'),
  }
  await desk.issue('employment-contract', paper, { notice: 'contract-signed' })
  desk.learn({ contractVerified: true })
  return undefined
}

const refused = (reason: string): Exit => ({ kind: 'refused', reason, stage: 'recruitment' })
