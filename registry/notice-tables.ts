// Which columns do notices, the reports about them, and what people said about being told have?
import type { ColumnType, Generated } from 'kysely'
import type { Channel } from '../domain/contact-preferences.js'
import type { NoticeStatus, ReportedStatus } from '../domain/notice-status.js'
import type { Outgoing, Reader } from '../domain/outgoing.js'

type Json<T> = ColumnType<T, string, string>

/** A notice as the case asked for it: codes only. */
export type NoticeItem = Pick<Extract<Outgoing, { act: 'tell' }>, 'notice' | 'data' | 'at' | 'calendar' | 'cancels'>

/** One row for each notice and channel. */
export type NoticesTable = {
  caseNumber: string
  key: string
  channel: Generated<Channel>
  /** The id of the template, too. */
  kind: string
  language: string | null
  /** Fingerprint of the words the notice was written with. */
  templateVersion: string | null
  reader: Json<Reader>
  messageId: string
  status: NoticeStatus
  detail: string | null
  tries: Generated<number>
  /** How often a caseworker released it to be sent again, its outcome being unknown or its failure mended. */
  releases: Generated<number>
  /** Parts of an SMS, and what they cost in minor units; null where nobody knows the price. */
  segments: number | null
  costMinor: number | null
  costCurrency: string | null
  /** Of notices to persons: what is needed to tell it again on another channel. */
  item: ColumnType<NoticeItem | null, string | null, string | null>
  claimedAt: string
  markedAt: string | null
  /** When the mail server or provider took it. */
  handedAt: string | null
}

/** What a provider reported of a message, and what came of it here. */
export type NoticeReportsTable = {
  reportId: string
  provider: string
  messageId: string
  status: ReportedStatus
  code: string | null
  receivedAt: string
  effect: 'applied' | 'late' | 'unknown-message'
}

export type ContactsTable = { personId: string; phoneIndex: string | null; sealedPreferences: Buffer | null }
