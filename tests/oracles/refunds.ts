// Lump-sum refunds as others publish them: each row with its source and how far it was read.
import type { RefundForm } from '../../domain/refund-schemes/refund-form.js'
import type { OracleStatus } from './months.js'

type Row = { id: string; status: OracleStatus; form: RefundForm; amount: string; tax?: string; net?: string }

const epi = (averageStandardRemuneration: string, months: number): RefundForm => ({
  scheme: 'JP-EPI',
  averageStandardRemuneration,
  months,
  lastMonth: '2024-03',
})

const np = (months: number): RefundForm => ({
  scheme: 'JP-NP',
  monthlyContribution: '16610',
  months,
  lastMonth: '2021-12',
})

/** Employees' Pension Insurance: tse.buzz, estimate of 15 August 2020, levels 9 and 17; the taxes derived by 20.42 %. */
export const employeesPension: readonly Row[] = [
  { id: 'O16a', status: 'read', form: epi('150000', 6), amount: '75000' },
  { id: 'O16b', status: 'read', form: epi('150000', 60), amount: '825000' },
  { id: 'O16c', status: 'read', form: epi('150000', 61), amount: '825000' },
  { id: 'O16d', status: 'read', form: epi('150000', 119), amount: '825000' },
  { id: 'O16e', status: 'read', form: epi('260000', 6), amount: '130000' },
  { id: 'O16f', status: 'read', form: epi('260000', 60), amount: '1430000' },
  { id: 'O17', status: 'derived', form: epi('150000', 60), amount: '825000', tax: '168465', net: '656535' },
]

/** National Pension, contribution of 2021: tse.buzz for 6 and 60 months; pg-taxrefund.co.jp for 6 and 12, both read. */
export const nationalPension: readonly Row[] = [
  { id: 'O18a', status: 'read', form: np(6), amount: '49830', tax: '0', net: '49830' },
  { id: 'O18b', status: 'read', form: np(60), amount: '498300', tax: '0', net: '498300' },
  { id: 'O18c', status: 'read', form: np(12), amount: '99660', tax: '0', net: '99660' },
]

/** tse.buzz, the same table: from 120 months on there is a pension and no lump sum. */
export const pensionInstead: readonly Row[] = [
  { id: 'O16g', status: 'read', form: epi('150000', 120), amount: '0', tax: '0', net: '0' },
  { id: 'O18d', status: 'read', form: np(120), amount: '0', tax: '0', net: '0' },
]
