// Which columns do the record and the deposit of agencies have?
import type { RecordLine } from '../domain/agency/agency-record.js'
import type { DepositKind } from '../domain/agency/deposit.js'

export type AgencyLinesTable = {
  agency: string
  ref: string
  kind: RecordLine['kind']
  at: string
  outcome: string
  counts: number
  caseNumber: string | null
  /** When the agency's file said so: an older word never replaces a newer one. */
  saidAt: string
}

export type AgencyDepositEntriesTable = {
  agency: string
  id: string
  at: string
  kind: DepositKind
  amountMinor: number
  reference: string
  rule: string
}
