// What has happened in a case, in the order of its own clock? Read from the registry: commands, waits, papers, messages.
import type { DocumentRow } from '../registry/documents.js'
import type { HandoffSendRow } from '../registry/handoffs.js'
import type { LedgerRow } from '../registry/ledger.js'
import type { NoticeRow } from '../registry/notices.js'
import type { WaitRow } from '../registry/waits.js'
import { requireCase } from './cases.js'
import type { Door } from './door.js'

/** One line of a case's history. Codes only; `who` is an actor as ROLE:ID, or `system`. */
export type HistoryLine = { at: string; who: string; what: string; subject: string; outcome: string }

/** The history of a case, earliest first; refuses with `no-such-case`. */
export async function caseHistory(door: Door, caseNumber: string): Promise<HistoryLine[]> {
  const row = await requireCase(door, caseNumber)
  const number = row.caseNumber
  const registry = await door.registry()
  const [ledger, waits, documents, notices, sends] = await Promise.all([
    import('../registry/ledger.js').then(({ readLedger }) => readLedger(registry, number)),
    import('../registry/waits.js').then(({ listWaits }) => listWaits(registry, { caseNumber: number, limit: 5_000 })),
    import('../registry/documents.js').then(({ listDocuments }) => listDocuments(registry, number)),
    import('../registry/notices.js').then(({ listNotices }) => listNotices(registry, number)),
    import('../registry/handoffs.js').then(({ listHandoffSends }) => listHandoffSends(registry, number)),
  ])
  const lines = [
    { at: row.openedAt, who: 'system', what: 'case-opened', subject: row.corridor, outcome: row.clockMode },
    ...ledger.map(ofCommand),
    ...waits.flatMap(ofWait),
    ...documents.flatMap(ofDocument),
    ...notices.map(ofNotice),
    ...sends.map(ofSend),
  ]
  return lines.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

function ofCommand(row: LedgerRow): HistoryLine {
  const outcome = row.outcome === 'refused' ? `refused: ${row.detail ?? ''}` : row.outcome
  return { at: row.at, who: `${row.role}:${row.actorId}`, what: row.action, subject: row.subject ?? '', outcome }
}

function ofWait(wait: WaitRow): HistoryLine[] {
  const subject = wait.key
  const opened = { at: wait.openedAt, who: 'system', what: `${wait.of}-opened`, subject, outcome: `due ${wait.dueAt}` }
  const escalated = wait.escalatedAt
    ? [{ at: wait.escalatedAt, who: 'system', what: `${wait.of}-escalated`, subject, outcome: 'overdue' }]
    : []
  const withdrawn = wait.status === 'withdrawn' && wait.closedAt
  return [
    opened,
    ...escalated,
    ...(withdrawn
      ? [{ at: withdrawn, who: 'system', what: `${wait.of}-withdrawn`, subject, outcome: 'not needed' }]
      : []),
  ]
}

function ofDocument(row: DocumentRow): HistoryLine[] {
  const issued = {
    at: row.issuedAt ?? '',
    who: 'system',
    what: 'document-issued',
    subject: row.number,
    outcome: row.kind,
  }
  if (!row.revokedAt) return [issued]
  return [
    issued,
    {
      at: row.revokedAt,
      who: 'system',
      what: 'document-revoked',
      subject: row.number,
      outcome: row.revokedReason ?? '',
    },
  ]
}

function ofNotice(row: NoticeRow): HistoryLine {
  return { at: row.claimedAt, who: 'system', what: 'notice', subject: row.kind, outcome: row.status }
}

function ofSend(row: HandoffSendRow): HistoryLine {
  return {
    at: row.claimedAt,
    who: 'system',
    what: wordOf(row.asked),
    subject: `${row.key} to ${row.organisation}`,
    outcome: row.status,
  }
}

/** Reminders count on from the first asking; what was asked anew after a mistake counts on from the next hundred. */
const wordOf = (asked: number): string =>
  asked === 0 ? 'handoff-withdrawn' : asked % 100 === 1 ? 'handoff-sent' : 'handoff-reminder'
