// What does everybody answer in a case that goes well? One answer for each kind of task and handoff.
import type { Facts } from '../domain/explained.js'
import { shippedCorridor } from '../rulebook/load.js'

const clauses = shippedCorridor('npl-kor-manufacturing').rulebook.contractClauses.map((clause) => clause.id)
const departure = 60
const end = departure + 3 * 365

/** The story began so long ago that all of it has happened: a case takes no day that lies ahead of its clock. */
const began = Date.now() - (end + 181) * 86_400_000

/** Civil date `days` from the beginning of the story: papers must not expire before they are needed, whenever the bench runs. */
const inDays = (days: number): string => new Date(began + days * 86_400_000).toISOString().slice(0, 10)

/** The order of the bench: it grants a slot at once and its employer selects everybody. */
export const post = {
  jobOrder: 'JOB-7K3M-9Q2T-A',
  employer: 'hanbit-metal',
  agency: null,
  isco08: '8211',
  monthlyWageMinor: 2_100_000,
  currency: 'KRW',
  contractMonths: 36,
  visaClass: 'E-9',
} as const

const answers: { readonly [kind: string]: Facts } = {
  orientation: { heldOn: inDays(0), attended: true, language: 'ne' },
  registration: { registeredOn: inDays(0), papersComplete: true },
  'job-order-choice': { jobOrder: post.jobOrder, line: 'operators' },
  'fee-consent': { understood: true, agrees: true },
  'offer-answer': { accepts: true },
  'contract-offer': {
    clauses: clauses.map((id) => ({ id })),
    monthlyWageMinor: post.monthlyWageMinor,
    currency: post.currency,
    contractMonths: post.contractMonths,
    weeklyHours: 40,
  },
  'contract-signature': { signedOn: inDays(1) },
  'supply-figure': { value: 2_000_000, source: 'a letter, invented for the bench' },
  'employer-signature': { signedOn: inDays(1), clauses },
  'worker-signature': { signedOn: inDays(1) },
  'contract-verification': { verifiedOn: inDays(2), verified: true },
  'identity-check': { outcome: 'confirmed', checkedOn: inDays(4), passportValidUntil: inDays(end + 1_000) },
  'medical-examination': {
    outcome: 'fit',
    examinedOn: inDays(4),
    validUntil: inDays(end + 1_000),
    centre: 'np-medical-centre',
  },
  'police-clearance': { outcome: 'clear', issuedOn: inDays(4), validUntil: null },
  'language-test': { score: 160, takenOn: inDays(4) },
  'training-course': {
    provider: 'np-training',
    outcome: 'completed',
    completedOn: inDays(25),
    hours: 45,
    attendedPercent: 100,
  },
  'pre-departure-orientation': { heldOn: inDays(26), attended: true },
  visa: { outcome: 'issued', decidedOn: inDays(40), validUntil: inDays(end + 1_000), visaClass: 'E-9' },
  insurance: { outcome: 'insured', policy: 'policy-1', from: inDays(departure) },
  departure: { departedOn: inDays(departure) },
  arrival: { arrivedOn: inDays(departure + 1), contractAsSigned: true },
  'welfare-check': { reachedOn: inDays(departure + 30), outcome: 'well', wagesPaid: true },
  'return-plan': { plannedOn: inDays(end - 30), plannedReturnOn: inDays(end + 2), needs: ['none'] },
  'return-confirmation': { leftOn: inDays(end), returnedOn: inDays(end + 1) },
  'reintegration-follow-up': { contactedOn: inDays(end + 180), situation: 'employed' },
}

/** The good answer to a task or handoff of this kind. Throws when the bench knows none: the cycle has a new step. */
export function goodAnswer(kind: string): Facts {
  const answer = answers[kind]
  if (answer) return answer
  throw new Error(
    `expected a known task or handoff, the case asks for "${kind}"; give its good answer in bench/answers.ts`,
  )
}
