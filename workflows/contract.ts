// How does a contract come about? Offered by the employer, checked clause by clause, signed by both, verified, hashed, issued.
import type { Exit } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import { pick, pickKnown, recordsOf, textOf } from '../domain/facts.js'
import type { Desk } from './kit/desk.js'
import { post } from './placement.js'

/** So often may an employer correct an offer before the labour attaché decides about it. */
const mostOffers = 3

/** What an offered contract says: its clauses, and the terms that are compared. */
export const contractTerms = ['clauses', 'monthlyWageMinor', 'currency', 'contractMonths', 'weeklyHours'] as const

/** What the check of an offer found. */
const findings = ['complete', 'missing', 'weaker', 'stronger', 'unchecked', 'additional', 'faults'] as const

/** From the employer's offer to the issued contract; an exit when it is not to be signed. */
export async function offerContract(desk: Desk): Promise<Exit | undefined> {
  const contract = await agreeOnOffer(desk)
  if (contract['complete'] !== true) {
    const decision = await desk.ask('contract-deviation', pick(contract, ...findings))
    if (decision['allowed'] !== true) return refused('contract-below-standard')
  }
  const shown = { ...pick(desk.facts, 'jobOrder', 'employer'), ...pick(contract, 'contractHash', ...contractTerms) }
  const signed = await desk.branch({
    employer: (side) => side.ask('contract-signature', shown),
    worker: (side) => side.ask('worker-signature', shown),
  })
  const verification = await desk.ask('contract-verification', pick(contract, 'contractHash', ...findings))
  if (!verification['verified']) return refused('contract-not-verified')
  await issue(desk, contract, { signed, verification })
  return undefined
}

/** Offers until one is complete, or the last one stands; each is shown with what the one before lacked. */
function agreeOnOffer(desk: Desk): Promise<Facts> {
  return desk.rounds('offer', async (round, n) => {
    const offer = await round.ask('contract-offer', {
      ...pick(desk.facts, ...post),
      ...pickKnown(desk.facts, 'clausesMissing', 'clausesWeaker', 'termsAtFault'),
      round: n,
    })
    const check = await round.decide('contract-clauses', pickKnown(offer, ...contractTerms))
    desk.learn({
      clausesMissing: check['missing'] ?? [],
      clausesWeaker: check['weaker'] ?? [],
      termsAtFault: check['faults'] ?? [],
    })
    if (check['complete'] !== true && n < mostOffers) return 'again'
    return { ...pickKnown(offer, ...contractTerms), ...pick(check, 'contractHash', ...findings) }
  })
}

type Concluded = { signed: { [side: string]: Facts }; verification: Facts }

/** The paper says what was offered, checked, signed and verified; later versions are compared with what its hash stands for. */
async function issue(desk: Desk, contract: Facts, { signed, verification }: Concluded): Promise<void> {
  const clauses = recordsOf(contract, 'clauses')
  desk.owe({ document: 'employment-contract' })
  const paper = {
    ...pick(desk.facts, ...post),
    ...pickKnown(contract, 'monthlyWageMinor', 'currency', 'contractMonths', 'weeklyHours', 'contractHash'),
    clauses: clauses.map((clause) => textOf(clause, 'id')),
    values: clauses.filter((clause) => clause['value'] !== undefined && clause['value'] !== null),
    employerSignedOn: signed['employer']?.['signedOn'] ?? null,
    workerSignedOn: signed['worker']?.['signedOn'] ?? null,
    ...pick(verification, 'verifiedOn'),
  }
  await desk.issue('employment-contract', paper, { notice: 'contract-signed' })
  desk.learn({
    contractVerified: true,
    ...pick(contract, 'contractHash', 'monthlyWageMinor', 'contractMonths'),
    verifiedContract: [pickKnown(contract, ...contractTerms)],
  })
}

const refused = (reason: string): Exit => ({ kind: 'refused', reason, stage: 'recruitment' })
