// With which facts are the papers of a case, of a complaint and of a claim issued in tests? From real decisions where there is one.
import { takeAnswer } from '../../domain/benefit-claim/claim-answers.js'
import { factsOfTotalization, keepComputation, statedShares } from '../../domain/benefit-claim/claim-computation.js'
import { decisions } from '../../domain/decisions.js'
import type { Facts, Step } from '../../domain/explained.js'
import type { Rulebook } from '../../domain/rulebook.js'
import { statedSteps } from '../../domain/stated-steps.js'
import { aClaimBook, words } from '../rig/a-claim.js'
import { theInstrument } from '../rulebook/a-rulebook.js'
import { at, corridor } from './world.js'

type Decided = { value: Facts; steps: Step[] }

export function decide(name: string, facts: Facts, rulebook: Rulebook = corridor): Decided {
  const decision = decisions.get(name)?.decide({ rulebook, on: '2030-02-01', at, supplied: {} }, facts)
  if (decision?.status !== 'decided') throw new Error(`expected ${name} to be decided`)
  return decision
}

/** Refund or keep, as the decision finds it for so many months; `advice` of the decision is `comparison` of the paper. */
export function refundOptions(change: Facts = {}): Facts {
  const given = {
    months: 37,
    contributionsMinor: 6_993_000,
    eligible: true,
    interest: 'unknown',
    currency: 'KRW',
    claimBy: '2035-01-10',
    leftOn: '2030-01-10',
    ...change,
  }
  const { value, steps } = decide('refund-comparison', given)
  const { advice, ...rest } = value
  return { ...rest, comparison: advice ?? '', months: given.months, leftOn: '2030-01-10', steps: statedSteps(steps) }
}

/** A claim in Spain, France and Luxembourg, computed; the states of the paper say their currency. */
function totalization(): Facts {
  const book = aClaimBook()
  for (const country of ['ES', 'FR', 'LU'])
    takeAnswer(book, { country, matter: 'periods', answer: words[country] ?? {} })
  const { instrument, branch, contingency } = book
  const { value, steps } = decide('totalization', factsOfTotalization(book), theInstrument(instrument))
  keepComputation(book, value, at)
  const states = statedShares(book)
  return { ...value, states, origin: 'NP', instrument, branch, contingency, steps: statedSteps(steps) }
}

const periods = [
  { from: '2027-01-11', to: '2028-12-31', contributionMinor: 4_536_000, type: '11' },
  { amount: '12', unit: 'month', year: 2029, contributionMinor: 2_457_000, type: '41' },
  { amount: '1', unit: 'month', year: 2030, contributionMinor: 0 },
]

/** Kind → facts as a case, a complaint or a claim would give them. */
export const casePaperFacts = {
  'fee-disclosure': { ...decide('fee-disclosure', {}).value, employer: 'hanbit-metal' },
  'medical-referral': {
    provider: 'np-medical-centre',
    isco08: '8211',
    dueOn: '2026-12-10',
    notBefore: '2026-12-01',
    attempt: 2,
    before: 'held',
    payer: 'worker',
    capMinor: 1_200_000,
    currency: 'NPR',
  },
  'recognition-decision': {
    provider: 'recognition-office',
    country: 'DE',
    qualification: 'general-nursing',
    isco08: '2221',
    outcome: 'partial',
    appliedOn: '2026-03-01',
    decidedOn: '2026-06-30',
    differences: ['paediatric-nursing', 'care-at-home'],
    measures: [
      { measure: 'adaptation-course', months: 6 },
      { measure: 'knowledge-test', dueOn: '2027-06-30' },
    ],
    oneMeasureIsEnough: true,
    appealBy: '2026-07-31',
  },
  'certificate-of-coverage': {
    state: 'acknowledged',
    from: '2027-01-10',
    until: '2032-01-09',
    extensions: 1,
    provider: 'np-social-security-office',
    issuedOn: '2027-01-20',
    reference: 'SSF/2027/17',
    instrument: 'bilateral-pro-rata',
    article: '7',
    branches: ['old-age', 'survivors'],
    employer: 'hanbit-metal',
    isco08: '8211',
    position: 'posted',
  },
  'statement-of-insurance-periods': {
    version: 2,
    reason: 'corrected',
    provider: 'kr-social-security-office',
    notifiedOn: '2030-03-01',
    daysPerWeek: 7,
    currency: 'KRW',
    periods,
    standing: 'contested',
    contest: 'dates-wrong',
    months: 37,
    contributionsMinor: 6_993_000,
    gaps: 1,
    arrivedOn: '2027-01-11',
    leftOn: '2030-01-10',
  },
  'totalization-calculation': totalization(),
  'refund-advice': refundOptions(),
  'grievance-receipt': {
    grievance: 'GRV-7K3M-9Q2T-5',
    category: 'passport-kept',
    severity: 'urgent',
    channel: 'telephone',
    receivedOn: '2026-11-25',
    role: 'labour-attache',
    answerBy: '2026-11-27',
    anonymous: false,
    hotlines: [
      { country: 'KR', phone: '+82 2 0000 0000', free: true },
      { country: 'NP', phone: '+977 1 0000000' },
    ],
  },
  'repatriation-order': {
    kind: 'mandatory',
    ground: 'safety',
    orderedOn: '2026-11-25',
    dueOn: '2026-11-27',
    from: 'KR',
    to: 'NP',
    provider: 'himal-manpower',
    as: 'agency',
    fallback: 'welfare-fund',
    sanction: 'licence-suspended',
    costMinor: 6_500_000,
    currency: 'NPR',
    workerBears: 'nothing',
    rule: 'agency-provides-the-journey',
    source: 'a rule of the country of origin',
    verified: false,
  },
  'skills-passport': {
    isco08: '8211',
    employer: 'hanbit-metal',
    arrivedOn: '2027-01-11',
    endedOn: '2030-01-10',
    monthsWorked: 36,
    completed: true,
    trainings: [
      {
        provider: 'np-training',
        completedOn: '2026-12-20',
        hours: 45,
        modules: ['korean-language', 'industrial-safety'],
        certificate: 'NP-TRAINING-2026-000003',
      },
    ],
    languages: [
      { language: 'ko', test: 'eps-topik', takenOn: '2026-10-04', score: 160, highest: 200 },
      { language: 'de', level: 'B2' },
    ],
    recognitions: [
      {
        qualification: 'machine-assembly',
        outcome: 'full',
        country: 'NP',
        provider: 'skill-testing-board',
        decidedOn: '2030-05-04',
      },
    ],
    monthsInsured: 37,
    rights: [
      { right: 'contributions', until: '2035-01-10' },
      { right: 'pension', until: null },
    ],
  },
  'case-dossier': {
    asOf: '2030-06-01T04:00:00.000Z',
    openedOn: '2026-11-20',
    corridor: 'npl-kor-manufacturing',
    rulebook: 'ab'.repeat(32),
    stage: 'return',
    status: 'closed',
    exit: 'completed',
    exitReason: 'contract-completed',
    acts: [
      {
        at: '2026-11-20T05:15:00Z',
        who: 'caseworker:desk-1',
        what: 'complete-task',
        subject: 'recruitment/orientation',
        outcome: 'accepted',
      },
      {
        at: '2026-11-21T05:15:00.000Z',
        who: 'employer:hanbit-metal',
        what: 'complete-task',
        subject: 'recruitment/offer-answer',
        outcome: 'refused',
        rule: 'role-may-answer',
      },
    ],
    missing: 0,
    documents: [
      { number: 'NP-OFFER-2026-000001', kind: 'job-offer', issuedOn: '2026-11-25' },
      { number: 'NP-CLEARANCE-2027-000001', kind: 'exit-clearance', issuedOn: '2027-01-05', revoked: 'replaced' },
    ],
    decisions: [
      {
        decision: 'fee-disclosure',
        at: '2026-11-24T09:00:00.000Z',
        steps: [{ rule: 'worker-does-not-pay', source: 'Employment permit terms', verified: true, result: 'employer' }],
      },
      {
        decision: 'stay',
        at: '2027-01-11T09:00:00.000Z',
        steps: [{ rule: 'contract-ends-after-months', source: 'the contract', verified: false, result: '2030-01-10' }],
      },
    ],
    deadlines: [
      { what: 'orientation', who: 'caseworker', dueAt: '2026-11-27T03:15:00Z', doneAt: '2026-11-27T03:15:00.000Z' },
      {
        what: 'medical-examination',
        who: 'organisation:np-medical-centre',
        dueAt: '2026-12-10T03:15:00.000Z',
        doneAt: '2026-12-13T01:00:00.000Z',
      },
      { what: 'welfare-check', who: 'labour-attache', dueAt: '2029-12-01T03:15:00.000Z', doneAt: null, released: true },
      { what: 'reintegration-follow-up', who: 'caseworker', dueAt: '2030-05-30T03:15:00.000Z', doneAt: null },
      { what: 'reintegration-follow-up', who: 'caseworker', dueAt: '2030-07-30T03:15:00.000Z', doneAt: null },
    ],
  },
} as const satisfies { [kind: string]: Facts }
