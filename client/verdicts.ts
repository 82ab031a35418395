// Is a paper valid, and if not, which of the many reasons is it? One verdict, one sentence, and what was not looked at.
import type { DocumentStatement } from '../domain/document-statement.js'
import type { DocumentStatus } from './document-status.js'
import type { SignedBy } from './signed-texts.js'

/** `not-issued`: well signed, but the registry of the service knows no such document. */
export type Verdict =
  | 'valid'
  | 'altered'
  | 'not-ours'
  | 'unknown-key'
  | 'wrong-signature'
  | 'expired'
  | 'revoked-key'
  | 'revoked'
  | 'superseded'
  | 'on-hold'
  | 'draft'
  | 'not-issued'

/** The number under which the service knows a paper, and the fingerprint that proves that the asker holds it. */
export type Identity = Pick<DocumentStatement, 'number' | 'fingerprint'>

/** What was found out about a paper. `status` is null when the service was not asked. */
export type Checked = {
  of: 'file' | 'code' | 'credential'
  verdict: Verdict
  identity: Identity | null
  /** Last day on which it counts. */
  validUntil: string | null
  key: SignedBy | null
  status: DocumentStatus | 'not-known' | null
  notChecked: string[]
}

/** What the registry says weighs more than a date, less than a broken signature. */
export function withStatus<T extends Checked>(checked: T, status: DocumentStatus | undefined): T {
  const word = status ?? 'not-known'
  const verdict = verdictWith(checked.verdict, word)
  return { ...checked, status: word, verdict }
}

function verdictWith(before: Verdict, status: DocumentStatus | 'not-known'): Verdict {
  if (before !== 'valid' && before !== 'expired') return before
  if (status === 'not-known') return 'not-issued'
  return status.status === 'issued' ? before : status.status
}

/** The verdict in one sentence. */
export function sentenceOf(checked: Checked): string {
  const { verdict, identity, validUntil, key } = checked
  const number = identity?.number ?? 'it'
  switch (verdict) {
    case 'valid':
      return `valid: ${number}${validUntil ? `, until ${validUntil}` : ''}`
    case 'altered':
      return 'not valid: altered after it was issued; ask for the original'
    case 'not-ours':
      return 'not valid: not a paper of this kind of service, for it holds no statement that can be read'
    case 'unknown-key':
      return `not valid: signed with key ${key?.kid}, which is not among the published ones; get the newest key set of the issuer`
    case 'wrong-signature':
      return `not valid: wrong signature, key ${key?.kid} did not sign what stands here`
    case 'expired':
      return `not valid any more: ${number} expired, it counted until ${validUntil}`
    case 'revoked-key':
      return revokedKey(checked)
    case 'not-issued':
      return `not valid: well signed, but the service issued no such document as ${number}`
    case 'revoked':
    case 'superseded':
    case 'on-hold':
    case 'draft':
      return standing(checked)
  }
}

function revokedKey({ key, status }: Checked): string {
  const { revoked_at: at = 0, reason = 'unknown' } = key?.revoked ?? {}
  const on = new Date(at * 1_000).toISOString().slice(0, 10)
  const said = `not valid: signed with key ${key?.kid}, revoked on ${on} UTC (${reason}): its signature proves nothing`
  if (status === null) return `${said}; only the service knows whether it issued this`
  if (status === 'not-known') return `${said}; the service issued no such document`
  return `${said}; the service did issue this document, status ${status.status}: ask it for a new copy`
}

function standing({ identity, status }: Checked): string {
  if (status === null || status === 'not-known') return 'not valid'
  const { sinceDay, reason, supersededBy } = status
  const number = identity?.number ?? 'it'
  if (status.status === 'on-hold') return `not valid now: ${number} is on hold with its case`
  if (status.status === 'draft') return `not valid: ${number} is a draft, which proves nothing`
  const by = supersededBy ? ` by ${supersededBy}` : ''
  return `not valid any more: ${number} was ${status.status}${by} on ${sinceDay} (${reason ?? 'no reason given'})`
}

/** What cannot be known without the service that issued a paper. */
export const revocationNotChecked =
  'not checked: whether it was revoked or superseded since, which only the issuing service knows'
