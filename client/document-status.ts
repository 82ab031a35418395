// Does a document still count? Answered to whoever holds it: number and fingerprint together, nothing without both.
import { DocumentStatement } from '../domain/document-statement.js'
import { listedDocument } from './case-view.js'
import { daysOf } from './civil-days.js'
import type { Door } from './door.js'
import type { Identity } from './verdicts.js'

/** Where a document stands since when; why it was revoked or superseded, and the number that took its place. */
export type DocumentStatus = {
  number: string
  kind: string
  status: 'issued' | 'draft' | 'superseded' | 'revoked' | 'on-hold'
  /** The instant, in UTC. */
  since: string
  /** The same as a civil day of the issuing country: the calendar that the paper itself is dated by. */
  sinceDay: string
  reason: string | null
  supersededBy: string | null
}

/** The status of a document; undefined for an unknown number and for a wrong fingerprint alike. */
export async function documentStatus(door: Door, asked: Identity): Promise<DocumentStatus | undefined> {
  // A number that no document can have is an unknown one, and never reaches the database.
  if (!Asked.safeParse(asked).success) return undefined
  const { findByFingerprint } = await import('../registry/documents.js')
  const registry = await door.registry()
  const row = await findByFingerprint(registry, asked)
  if (!row) return undefined
  const { findCase } = await import('../registry/cases.js')
  const { number, kind, issuedAt, revokedAt, revokedReason: reason, supersededBy } = row
  const days = await daysOf(door, row.caseNumber)
  const { status } = listedDocument(row, (await findCase(registry, row.caseNumber))?.status, days)
  const since = revokedAt ?? issuedAt ?? ''
  return { number, kind, status: statusIn(status), since, sinceDay: days(since), reason, supersededBy }
}

const Asked = DocumentStatement.pick({ number: true, fingerprint: true })

/** Whatever is no word of a document in force counts as revoked. */
function statusIn(status: string): DocumentStatus['status'] {
  return known.find((word) => word === status) ?? 'revoked'
}

const known = ['issued', 'draft', 'superseded', 'on-hold'] as const
