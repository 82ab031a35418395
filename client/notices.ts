// Which messages were sent in a case, and what became of them?
import type { Door } from './door.js'
import { kindOfNumber, normalNumber } from '../domain/file-number.js'
import { requireFile } from './acting.js'

/** A notice as it is listed: no address and no text. `to` is `person`, a role or an organisation. */
export type ListedNotice = { notice: string; to: string; status: string; tries: number; at: string; messageId: string }

/** The notices of a case, earliest first; refuses with `no-such-case`. */
export async function listNotices(door: Door, given: string): Promise<ListedNotice[]> {
  const { number } = await requireFile(door, kindOfNumber(normalNumber(given)), given)
  const { listNotices: list } = await import('../registry/notices.js')
  const notices = await list(await door.registry(), number)
  return notices.map(({ kind, reader, status, tries, claimedAt, messageId }) => ({
    notice: kind,
    to: 'person' in reader ? 'person' : 'role' in reader ? reader.role : reader.organisation,
    status,
    tries,
    at: claimedAt,
    messageId,
  }))
}
