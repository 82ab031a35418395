// What do the people of the demo do when a task is theirs? Caseworker, attaché, employer and worker, on the case's own dates.
import type { Facts } from '../domain/explained.js'

/** The applicant of the demo. Invented. */
export const applicant = {
  givenName: 'Maya',
  familyName: 'Tamang',
  birthDate: '1998-04-17',
  sex: 'female',
  nationality: 'NP',
  passportNumber: 'PA3481207',
  passportValidUntil: '2035-02-11',
  email: 'maya.tamang@example.org',
  phone: '+9779812345678',
  language: 'ne',
  timeZone: 'Asia/Kathmandu',
  address: 'Lalitpur-14, Bagmati',
  occupation: '8211',
}

/** The organisations of the corridor, as an operator enters them into the directory. */
export const organisations: { id: string; name: string; kind: string }[] = [
  { id: 'np-identity-authority', name: 'Department of Passports', kind: 'identity-authority' },
  { id: 'np-medical-centre', name: 'Kathmandu Medical Centre', kind: 'medical-centre' },
  { id: 'np-police', name: 'Police Clearance Office', kind: 'police' },
  { id: 'kr-language-test-body', name: 'Language Test Office', kind: 'language-test-body' },
  { id: 'np-training-provider', name: 'Lalitpur Training Centre', kind: 'training-provider' },
  { id: 'kr-visa-desk', name: 'Visa Desk Seoul', kind: 'visa-desk' },
  { id: 'kr-insurer', name: 'EPS Insurance Office', kind: 'insurer' },
  { id: 'kr-social-security-office', name: 'Social Security Liaison Office', kind: 'social-security-office' },
]

/** A form that the caseworker gets wrong at first: the door refuses it with a sentence. */
export const wrongRegistration: Facts = { registeredOn: 'next Tuesday', papersComplete: true }

/** The answer to a task of this kind on a civil date of the case, with the clauses of the corridor's contract. */
export function answerTo(kind: string, on: string, clauses: string[]): Facts | undefined {
  const answers: { [kind: string]: Facts } = {
    orientation: { heldOn: on, attended: true, language: 'ne' },
    registration: { registeredOn: on, papersComplete: true },
    'job-match': {
      jobOrder: 'job-order-4711',
      employer: 'hanbit-metal',
      isco08: '8211',
      monthlyWageMinor: 2_150_000,
      currency: 'KRW',
      contractMonths: 36,
      visaClass: 'E-9',
    },
    'fee-consent': { understood: true, agrees: true },
    'offer-answer': { accepts: true },
    'employer-signature': { signedOn: on, clauses },
    'worker-signature': { signedOn: on },
    'contract-verification': { verifiedOn: on, verified: true },
    'pre-departure-orientation': { heldOn: on, attended: true },
    departure: { departedOn: plusDays(on, 14) },
    arrival: { arrivedOn: plusDays(on, 15), contractAsSigned: true },
    'welfare-check': { reachedOn: on, outcome: 'well', wagesPaid: true },
    'return-plan': { plannedOn: on, plannedReturnOn: plusDays(on, 10), needs: ['skills-recognition', 'job-placement'] },
    'return-confirmation': { leftOn: plusDays(on, 9), returnedOn: plusDays(on, 10) },
    'reintegration-follow-up': { contactedOn: on, situation: 'employed' },
    'refund-choice': { choice: 'claim-refund' },
  }
  return answers[kind]
}

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
