// With which facts are documents issued in tests?
import type { DocumentKind } from '../../domain/documents.js'
import type { Facts } from '../../domain/explained.js'
import { statedSteps } from '../../domain/stated-steps.js'
import { casePaperFacts, decide } from './case-paper-facts.js'
import { corridor } from './world.js'

const match = {
  jobOrder: 'job-order-17',
  employer: 'hanbit-metal',
  isco08: '8211',
  monthlyWageMinor: 2_100_000,
  currency: 'KRW',
  contractMonths: 36,
  visaClass: 'E-9',
}

const site = { arrivedOn: '2027-01-11', leftOn: '2030-01-10' }
const periods = [
  { from: '2027-01-11', to: '2027-12-31', contributionMinor: 2_268_000 },
  { from: '2028-01-01', to: '2028-12-31', contributionMinor: 2_268_000 },
  { from: '2029-01-01', to: '2030-01-10', contributionMinor: 2_457_000 },
]
const months = decide('insurance-periods', { ...site, periods })
const refund = decide('refund', {
  nationality: 'NP',
  visaClass: 'E-9',
  monthlyWageMinor: 2_100_000,
  months: months.value['months'] ?? 0,
  contributionsMinor: months.value['contributionsMinor'] ?? 0,
  employedMonths: 36,
  leftOn: site.leftOn,
})

/** Kind → facts as a case would give them. */
export const paperFacts: { [Kind in DocumentKind]: Facts } = {
  'job-offer': { ...match, ...decide('fee-disclosure', {}).value, answerBy: '2026-12-05' },
  'employment-contract': {
    ...match,
    clauses: corridor.contractClauses.map((clause) => clause.id),
    employerSignedOn: '2026-11-25',
    workerSignedOn: '2026-11-26',
    verifiedOn: '2026-11-28',
  },
  'training-certificate': {
    provider: 'np-training',
    completedOn: '2026-12-20',
    hours: 45,
    attendedPercent: 97,
    modules: corridor.trainingModules.map((module) => module.id),
  },
  'exit-clearance': {
    employer: 'hanbit-metal',
    jobOrder: 'job-order-17',
    visaClass: 'E-9',
    visaValidUntil: '2030-01-05',
    medicalValidUntil: '2027-11-28',
    passportValidUntil: '2034-01-01',
    departureOn: '2027-01-10',
    insured: true,
    contractVerified: true,
    oriented: true,
    certified: true,
  },
  'statement-of-rights': {
    ...site,
    ...months.value,
    ...refund.value,
    periods,
    steps: statedSteps([...months.steps, ...refund.steps]),
  },
  ...casePaperFacts,
  'agency-licence': { organisation: 'himal-manpower', kind: 'provisional', from: '2027-01-10', until: '2029-01-09' },
  'label-certificate': {
    organisation: 'himal-manpower',
    rule: 'incentive-label',
    from: '2031-01-10',
    until: '2033-01-09',
  },
  'tax-benefit-certificate': {
    organisation: 'himal-manpower',
    rule: 'incentive-tax-benefit',
    from: '2031-01-10',
    until: '2032-01-09',
  },
  'deposit-receipt': {
    organisation: 'himal-manpower',
    currency: 'NPR',
    requiredMinor: 100_000_000,
    balanceMinor: 90_000_000,
    heldMinor: 5_000_000,
    entries: [
      {
        id: 'D-1',
        at: '2027-01-10T06:00:00Z',
        kind: 'paid-in',
        amountMinor: 100_000_000,
        reference: 'receipt-1',
        rule: 'deposit-tier',
      },
    ],
  },
  'inspection-notice': { organisation: 'himal-manpower', inspection: 'inspection-3', reason: 'risk-list' },
}
