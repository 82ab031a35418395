// Which messages were sent in a case, and what became of them?
import type { Door } from './door.js'
import { requireCase } from './cases.js'

/** A notice as it is listed: no address and no text. `to` is `person`, a role or an organisation. */
export type ListedNotice = { notice: string; to: string; status: string; tries: number; at: string; messageId: string }

/** The notices of a case, earliest first; refuses with `no-such-case`. */
export async function listNotices(door: Door, caseNumber: string): Promise<ListedNotice[]> {
  const row = await requireCase(door, caseNumber)
  const { listNotices: list } = await import('../registry/notices.js')
  const notices = await list(await door.registry(), row.caseNumber)
  return notices.map(({ kind, reader, status, tries, claimedAt, messageId }) => ({
    notice: kind,
    to: 'person' in reader ? 'person' : 'role' in reader ? reader.role : reader.organisation,
    status,
    tries,
    at: claimedAt,
    messageId,
  }))
}
