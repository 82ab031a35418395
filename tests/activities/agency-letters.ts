// With which facts are letters to an agency written in tests?
import type { AgencyNoticeKind } from '../../domain/agency/agency-notices.js'
import type { Facts } from '../../domain/explained.js'

const number = 'NP-7K3M-9Q2T-5'
const demerit = { demerit: 'demerit-1', category: 'overcharging', measure: 'points', case: number }

export const agencyLetterFacts: { [Kind in AgencyNoticeKind]: Facts } = {
  'agency-application-received': {},
  'agency-refused': { reason: 'not-eligible', failed: ['capital-minimum', 'barred-businesses'] },
  'licence-conditions': {
    tier: 'tier-1',
    cashMinor: 50_000_000,
    guaranteeMinor: 50_000_000,
    feeMinor: 2_500_000,
    currency: 'NPR',
  },
  'licence-granted': { kind: 'provisional', from: '2027-01-10', until: '2029-01-09' },
  'licence-renewal-due': { until: '2033-01-09' },
  'licence-ended': { how: 'cancelled', reason: 'false-documents' },
  'agency-suspended': { causes: ['demerit-points', 'deposit-short'], agency: 'AGY-7K3M-9Q2T-Q' },
  'agency-suspension-lifted': {},
  'refund-demanded': {
    case: number,
    category: 'recruitment-service',
    amountMinor: 1_500_000,
    currency: 'NPR',
    dueOn: '2027-06-20',
  },
  'overcharge-struck': { case: number },
  'deposit-drawn': { case: number, paidMinor: 1_000_000, owedMinor: 500_000, currency: 'NPR' },
  'deposit-top-up-due': { shortMinor: 1_000_000, currency: 'NPR', dueOn: '2027-07-05' },
  'deposit-changed': { tier: 'tier-2', requiredMinor: 2_000_000_000, currency: 'NPR' },
  'deposit-returned': { amountMinor: 20_000_000, currency: 'NPR', rule: 'incentive-deposit-return' },
  'demerit-notice': { ...demerit, dueOn: '2027-06-20' },
  'demerit-decided': { ...demerit, points: 5, dueOn: '2027-07-20' },
  'demerit-closed': { ...demerit, outcome: 'effective', points: 5 },
  'inspection-announced': { reason: 'risk-list' },
  'incentive-granted': { incentive: 'label', rule: 'incentive-label', until: '2033-01-09' },
}
