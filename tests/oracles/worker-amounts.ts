// What workers are paid or have paid, as laws and indicators count it: each row with its source and how far it was read.
import type { MoneyClaimsFacts } from '../../domain/money-claims.js'
import type { RecruitmentCostFacts } from '../../domain/recruitment-cost.js'
import type { OracleStatus } from './months.js'

type Row<Facts, Expected> = {
  id: string
  what: string
  source: string
  status: OracleStatus
  facts: Facts
  expected: Expected
}

const section37 = 'derived from Republic Act 10022 (Philippines), section 37-A, read in a copy (scribd 434933992)'
const contract = { monthlyWageMinor: 50_000, currency: 'USD', contractMonths: 24 }

export const moneyClaims: readonly Row<MoneyClaimsFacts, object>[] = [
  {
    id: 'O20',
    what: 'USD 500 a month for 24 months: 3 × 500 × 2 = 3,000; nine months in court: 100 × 6 = 600',
    source: section37,
    status: 'derived',
    facts: { ...contract, litigationMonths: 9 },
    expected: { moneyClaimsMinor: 300_000, currency: 'USD', subsistenceMinor: 60_000, subsistenceCurrency: 'USD' },
  },
  {
    id: 'O20a',
    what: 'four months in court: 100 × 4 = 400',
    source: section37,
    status: 'derived',
    facts: { ...contract, litigationMonths: 4 },
    expected: { moneyClaimsMinor: 300_000, subsistenceMinor: 40_000 },
  },
  {
    id: 'O20b',
    what: 'a contract of 18 months in another currency: in proportion, 3 × 2,000 × 1.5 = 9,000 SAR; subsistence in USD',
    source: `${section37}; how a part of a year counts was not read`,
    status: 'derived',
    facts: { monthlyWageMinor: 200_000, currency: 'SAR', contractMonths: 18, litigationMonths: 1 },
    expected: { moneyClaimsMinor: 900_000, currency: 'SAR', subsistenceMinor: 10_000, subsistenceCurrency: 'USD' },
  },
]

const paid = (amountMinor: number, currency: string, settledMinor: number | null = null) => ({
  category: 'recruitment-fee',
  payer: 'worker',
  amountMinor,
  currency,
  verdict: 'allowed',
  overchargeMinor: 0,
  overchargeCurrency: null,
  settledMinor,
})

const sdg = 'derived from SDG indicator 10.7.1, metadata: RCI = C / E of the same worker'

export const recruitmentCosts: readonly Row<RecruitmentCostFacts, object>[] = [
  {
    id: 'O23',
    what: 'costs of 3,000 and earnings of 400 a month: 7.5 months',
    source: sdg,
    status: 'derived',
    facts: { costs: [paid(300_000, 'USD')], monthlyEarningsMinor: [40_000], earningsCurrency: 'USD' },
    expected: { monthsOfEarnings: '7.5', ratio: '15/2', costMinor: 300_000, currency: 'USD' },
  },
  {
    id: 'O23a',
    what: 'net of 1,000 paid back, against the average of 300 and 500, without what the employer paid: 5 months',
    source: sdg,
    status: 'derived',
    facts: {
      costs: [paid(300_000, 'USD', 100_000), { ...paid(900_000, 'USD'), payer: 'employer' }],
      monthlyEarningsMinor: [30_000, 50_000],
      earningsCurrency: 'USD',
    },
    expected: { monthsOfEarnings: '5', ratio: '5' },
  },
]
