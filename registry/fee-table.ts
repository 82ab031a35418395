// Which columns does the fee ledger have?
import type { ColumnType, Generated } from 'kysely'

export type FeesTable = {
  caseNumber: string
  entry: string
  enteredAt: string
  /** `role:id` of who entered it. */
  enteredBy: string
  category: string
  payer: string
  amountMinor: number
  currency: string
  paidOn: string
  evidence: string
  reference: string | null
  chargedBy: string
  verdict: 'allowed' | 'overcharge' | 'refused' | null
  rule: string | null
  feeClass: string | null
  overchargeMinor: Generated<number>
  overchargeCurrency: string | null
  capMinor: number | null
  capCurrency: string | null
  paidAfterMinor: number | null
  faults: ColumnType<string[], string | undefined, string>
  assessedAt: string | null
  settledHow: string | null
  settledMinor: number | null
  settledAt: string | null
}
