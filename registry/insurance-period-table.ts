// Which columns do the versions of insurance periods have?
import type { ColumnType } from 'kysely'
import type { Facts } from '../domain/explained.js'
import type { HowCommunicated, PeriodsStanding, VersionReason } from '../domain/insurance-periods.js'

export type InsurancePeriodVersionsTable = {
  caseNumber: string
  version: number
  reason: VersionReason
  /** Who notified them; an organisation of the directory. */
  institution: string
  notifiedOn: string
  communicated: HowCommunicated
  daysPerWeek: number | null
  currency: string
  periods: ColumnType<Facts[], string, never>
  recordedAt: string
  /** `role:id` of who brought the version. */
  recordedBy: string
  standing: PeriodsStanding
  standingAt: string
  standingBy: string
  contestReason: string | null
  months: number | null
  contributionsMinor: number | null
}
