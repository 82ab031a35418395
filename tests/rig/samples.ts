// What does a good answer look like, for every kind of task, handoff and action?
import type { Facts } from '../../domain/explained.js'
import { agencyAnswers } from './an-agency.js'

export const goodTaskAnswers: { [kind: string]: Facts } = {
  orientation: { heldOn: '2026-11-24', attended: true, language: 'ne' },
  registration: { registeredOn: '2026-11-24', papersComplete: true },
  'job-match': {
    jobOrder: 'job-order-17',
    employer: 'hanbit-metal',
    isco08: '8211',
    monthlyWageMinor: 2_100_000,
    currency: 'KRW',
    contractMonths: 36,
    visaClass: 'E-9',
  },
  'job-order-choice': { jobOrder: 'JOB-7K3M-9Q2T-A', line: 'operators' },
  'employer-choice': { leave: true, reason: 'too-long' },
  'licence-obstacle': { choice: 'try-again' },
  'fee-consent': { understood: true, agrees: true },
  'offer-answer': { accepts: true },
  'employer-signature': { signedOn: '2026-11-25', clauses: ['wage'] },
  'worker-signature': { signedOn: '2026-11-25' },
  'contract-verification': { verifiedOn: '2026-11-26', verified: true },
  'pre-departure-orientation': { heldOn: '2026-12-21', attended: true },
  departure: { departedOn: '2027-01-10' },
  arrival: { arrivedOn: '2027-01-11', contractAsSigned: true },
  'welfare-check': { reachedOn: '2027-02-11', outcome: 'well', wagesPaid: true },
  'return-plan': { plannedOn: '2029-12-01', plannedReturnOn: '2030-01-12', needs: ['training'] },
  'return-confirmation': { leftOn: '2030-01-10', returnedOn: '2030-01-11' },
  'reintegration-follow-up': { contactedOn: '2030-07-11', situation: 'employed' },
  'refund-choice': { choice: 'keep-periods' },
  'refund-claim': { filed: true, filedOn: '2030-02-01', reference: 'claim-1' },
  'agency-transfer': { choice: 'transfer', agency: 'AGY-7K3M-9Q2T-Q' },
  'principal-accreditation': { accredited: true, how: 'visit', checkedOn: '2026-11-25', validUntil: '2028-11-24' },
  'demand-papers': { demandLetterOn: '2026-11-26', guaranteeLetterOn: '2026-11-26' },
  'candidate-selection': { finished: true },
  'job-order-verification': { verified: true, verifiedOn: '2026-11-27' },
  ...agencyAnswers,
  'supply-figure': { value: 3, source: 'a letter' },
  'parked-step': { choice: 'retry', reason: 'works-again' },
  'parked-decision': { choice: 'retry', reason: 'works-again' },
}

export const goodHandoffAnswers: { [kind: string]: Facts } = {
  'identity-check': { outcome: 'confirmed', checkedOn: '2026-11-28', passportValidUntil: '2034-01-01' },
  'medical-examination': { outcome: 'fit', examinedOn: '2026-11-28', validUntil: null, centre: 'centre-1' },
  'police-clearance': { outcome: 'clear', issuedOn: '2026-11-28', validUntil: null },
  'language-test': { score: 160, takenOn: '2026-11-28' },
  'training-course': { provider: 'np-training', outcome: 'completed', completedOn: '2026-12-20', hours: 45 },
  visa: { outcome: 'issued', decidedOn: '2027-01-05', validUntil: '2030-01-05', visaClass: 'E-9' },
  insurance: { outcome: 'insured', policy: 'policy-1', from: '2027-01-10' },
  'coverage-certificate': { outcome: 'issued', from: '2027-01-10', until: null },
  'insurance-periods': {
    periods: [{ from: '2027-01-11', to: '2027-12-31', contributionMinor: 100 }],
    currency: 'KRW',
    notifiedOn: '2030-02-01',
  },
}
