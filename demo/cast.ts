// What do the people of the demo do when a task is theirs? Caseworker, attaché, employer and worker, on the case's own dates.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { civilDate, type Instant, type PlainDate } from '../domain/calendar.js'
import type { Facts } from '../domain/explained.js'
import type { Person } from '../domain/person.js'
import { shippedCorridor } from '../rulebook/load.js'

/** The applicant of the demo, invented: the README starts its case from the same file. */
export const personFile = join(import.meta.dirname, 'person.json')
export const applicant = JSON.parse(readFileSync(personFile, 'utf8')) as { [field in keyof Person]: string }

const { origin: home } = shippedCorridor('npl-kor-manufacturing').rulebook.zones

/** The civil day of an instant where the papers of the demo are issued: the same day stands on them. */
export const dayAtHome = (at: Instant): PlainDate => civilDate(at, home)

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
  { id: 'hanbit-metal', name: 'Hanbit Metal Company', kind: 'employer' },
]

/** A form that the caseworker gets wrong at first: the door refuses it with a sentence. */
export const wrongRegistration: Facts = { registeredOn: 'next Tuesday', papersComplete: true }

/** The one post of the demo's job order. Invented. */
const post = {
  line: 'operators',
  isco08: '8211',
  slots: 1,
  monthlyWageMinor: 2_200_000,
  currency: 'KRW',
  contractMonths: 36,
  visaClass: 'E-9',
}

/** The demand as the labour attaché brings it; it expires after half a year. */
export const jobOrderProposal = {
  employer: 'hanbit-metal',
  agency: null,
  expiresOn: plusDays(dayAtHome(new Date().toISOString()), 180),
  lines: [post],
}

/** Figures that no rulebook holds and that a caseworker of the demo looks up. */
const suppliedFigures: { readonly [figure: string]: number } = { 'minimum-monthly-wage': 2_156_880 }
const suppliedBy = 'a letter of the labour attaché, invented for this demonstration'

/** What an answer may need to know besides its kind and day. */
export type KnownToAll = { clauses: readonly string[]; jobOrder: string; figure?: string }

/** The answer to a task of this kind on a civil date of the case; undefined where nobody has to answer. */
export function answerTo(kind: string, on: string, known: KnownToAll): Facts | undefined {
  const answers: { [kind: string]: Facts } = {
    orientation: { heldOn: on, attended: true, language: 'ne' },
    registration: { registeredOn: on, papersComplete: true },
    'principal-accreditation': { accredited: true, how: 'visit', checkedOn: on, validUntil: plusDays(on, 730) },
    'demand-papers': { demandLetterOn: on, guaranteeLetterOn: on },
    'job-order-verification': { verified: true, verifiedOn: on },
    'job-order-choice': { jobOrder: known.jobOrder, line: post.line },
    'contract-offer': {
      clauses: known.clauses.map((id) => ({ id })),
      monthlyWageMinor: post.monthlyWageMinor,
      currency: post.currency,
      contractMonths: post.contractMonths,
      weeklyHours: 40,
    },
    'contract-signature': { signedOn: on },
    'supply-figure': { value: suppliedFigures[known.figure ?? ''] ?? 'unknown', source: suppliedBy },
    'fee-consent': { understood: true, agrees: true },
    'offer-answer': { accepts: true },
    'worker-signature': { signedOn: on },
    'contract-verification': { verifiedOn: on, verified: true },
    'pre-departure-orientation': { heldOn: on, attended: true },
    departure: { departedOn: on },
    arrival: { arrivedOn: on, contractAsSigned: true },
    'welfare-check': { reachedOn: on, outcome: 'well', wagesPaid: true },
    'return-plan': { plannedOn: on, plannedReturnOn: plusDays(on, 10), needs: ['skills-recognition', 'job-placement'] },
    'return-confirmation': { leftOn: on, returnedOn: on },
    'reintegration-follow-up': { contactedOn: on, situation: 'employed' },
    'periods-confirmation': { answer: 'confirm' },
    'health-gap': { outcome: 'not-covered' },
    'refund-choice': { choice: 'claim-refund' },
    'refund-claim': { filed: true, filedOn: on, reference: 'claim-2030-0417' },
  }
  return answers[kind]
}

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
