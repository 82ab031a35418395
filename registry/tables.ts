// Which columns does the registry have? camelCase here, snake_case in the database; instants are ISO strings in UTC.
import type { ColumnType, Generated } from 'kysely'
import type { Role } from '../domain/actor.js'
import type { Facts } from '../domain/explained.js'
import type { HoldReason } from '../domain/notice-timing.js'
import type { AgencyDepositEntriesTable, AgencyLinesTable } from './agency-tables.js'
import type { Book, Procedure } from '../domain/case-file.js'
import type { AnyStage, CaseStatus, StageName, Status } from '../domain/transitions.js'
import type { FeesTable } from './fee-table.js'
import type { InsurancePeriodVersionsTable } from './insurance-period-table.js'
import type { ContactsTable, NoticeReportsTable, NoticesTable } from './notice-tables.js'
import type { SigningKeysTable } from './signing-key-table.js'

/** Kept as JSON text; written as a string. */
type Json<T> = ColumnType<T, string, string>

export type DataKeysTable = {
  owner: string
  wrapped: Buffer | null
  createdAt: Generated<string>
  destroyedAt: string | null
}

export type PeopleTable = {
  personId: string
  sealed: Buffer | null
  savedAt: Generated<string>
  erasedAt: string | null
}

export type CasesTable = {
  seq: Generated<number>
  caseNumber: string
  personId: string
  openingKey: string
  openingDigest: string
  corridor: string
  rulebookHash: string
  clockMode: 'real' | 'demo'
  stage: StageName
  status: CaseStatus
  exit: string | null
  openedAt: string
  standingAt: string
  portabilityStatus: CaseStatus | null
  portabilityAt: string | null
}

export type FilesTable = {
  number: string
  procedure: Procedure
  openingKey: string | null
  openingDigest: string | null
  rulebookId: string
  rulebookHash: string
  clockMode: 'real' | 'demo'
  stage: AnyStage
  status: Status
  exit: string | null
  openedAt: string
  standingAt: string
  summary: ColumnType<Facts, string, string>
  summaryAt: string | null
  book: ColumnType<Book | null, string | null, string | null>
}

export type WaitsTable = {
  caseNumber: string
  key: string
  of: 'task' | 'handoff'
  kind: string
  role: Role | null
  organisation: string | null
  openedAt: string
  dueAt: string
  facts: Json<Facts>
  status: Generated<'open' | 'answered' | 'withdrawn'>
  closedAt: string | null
  escalatedAt: string | null
  reminded: Generated<number>
}

export type WaitRungsTable = { caseNumber: string; key: string; act: 'remind' | 'escalate'; at: string }

export type DocumentsTable = {
  caseNumber: string
  key: string
  kind: string
  number: string | null
  /** A draft proves nothing; what is superseded or revoked stays readable, and its row says so. */
  status: Generated<'claimed' | 'issued' | 'draft' | 'superseded' | 'revoked'>
  sha256: string | null
  bytes: number | null
  sealed: Buffer | null
  issuedAt: string | null
  /** When it was revoked or superseded, and why, as a code. */
  revokedAt: string | null
  revokedReason: string | null
  /** SHA-256 of what the document says, as it is printed on it; documents of before signed statements have none. */
  fingerprint: string | null
  supersededBy: string | null
  /** What it states, as codes, dates and amounts: from these it can be written again. */
  sealedFacts: Buffer | null
  /** Hash of the rulebook it was written under. */
  rulebook: string | null
}

export type DocumentCountersTable = { series: string; year: number; last: number }

export type HeldNoticesTable = {
  caseNumber: string
  key: string
  kind: string
  why: HoldReason
  until: string
  heldAt: string
}

export type HandoffSendsTable = {
  caseNumber: string
  key: string
  asked: number
  kind: string
  organisation: string
  status: 'claimed' | 'accepted' | 'refused' | 'unreachable'
  httpStatus: number | null
  tries: Generated<number>
  claimedAt: string
  markedAt: string | null
}

export type OrganisationsTable = {
  id: string
  name: string
  kind: string
  email: string
  url: string | null
  sealedSecret: Buffer | null
}

export type LedgerTable = {
  seq: Generated<number>
  at: string
  caseNumber: string | null
  commandId: string
  digest: string
  action: string
  subject: string | null
  role: Role
  actorId: string
  outcome: 'accepted' | 'refused'
  detail: string | null
  data: ColumnType<Facts | null, string | null, never>
}

export type NotesTable = { noteRef: string; caseNumber: string; sealed: Buffer; savedAt: Generated<string> }

export type DecisionsTable = {
  caseNumber: string
  key: string
  decision: string
  rulebookHash: string
  decidedAt: string
  /** JSON text each. */
  facts: string
  value: string
  steps: string
}

export type RulebookVersionsTable = {
  seq: Generated<number>
  commandId: string
  id: string
  hash: string
  version: string
  inForceFrom: string
  reason: string
  enactedBy: string
  enactedAt: string
}

export type RulebooksTable = { hash: string; id: string; text: string; keptAt: Generated<string> }

/** A view: the longest accreditation of each employer, corridor by corridor, as its job orders say it. */
export type PrincipalsView = {
  employer: string
  origin: string
  destination: string
  accreditedUntil: string
  jobOrder: string
}

export type Tables = {
  schemaMigrations: { name: string; appliedAt: Generated<string> }
  vaultCheck: { id: number; sealed: Buffer }
  dataKeys: DataKeysTable
  people: PeopleTable
  cases: CasesTable
  files: FilesTable
  agencyLines: AgencyLinesTable
  agencyDepositEntries: AgencyDepositEntriesTable
  fees: FeesTable
  insurancePeriodVersions: InsurancePeriodVersionsTable
  signingKeys: SigningKeysTable
  principals: PrincipalsView
  waits: WaitsTable
  waitRungs: WaitRungsTable
  documents: DocumentsTable
  documentCounters: DocumentCountersTable
  notices: NoticesTable
  noticeReports: NoticeReportsTable
  contacts: ContactsTable
  heldNotices: HeldNoticesTable
  handoffSends: HandoffSendsTable
  organisations: OrganisationsTable
  ledger: LedgerTable
  notes: NotesTable
  rulebooks: RulebooksTable
  rulebookVersions: RulebookVersionsTable
  decisions: DecisionsTable
}
