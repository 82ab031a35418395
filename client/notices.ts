// Which messages were sent in a case, and what became of them?
import type { HeldNoticeRow } from '../registry/held-notices.js'
import type { NoticeRow } from '../registry/notices.js'
import type { Door } from './door.js'
import { kindOfNumber, normalNumber } from '../domain/file-number.js'
import { requireFile } from './acting.js'

/** A notice as it is listed: no address and no text; one that waits for a better hour of its reader comes last, as `held until …`. `to` is `person`, a role or an organisation. */
export type ListedNotice = { notice: string; to: string; status: string; tries: number; at: string; messageId: string }

/** The notices of a case, earliest first; refuses with `no-such-case`. */
export async function listNotices(door: Door, given: string): Promise<ListedNotice[]> {
  const { number } = await requireFile(door, kindOfNumber(normalNumber(given)), given)
  const registry = await door.registry()
  const { listNotices: list } = await import('../registry/notices.js')
  const { listHeldNotices } = await import('../registry/held-notices.js')
  const notices = await list(registry, number)
  const held = await listHeldNotices(registry, number)
  return [...notices.map(sentNotice), ...held.map(heldNotice)]
}

const heldNotice = ({ kind, heldAt, until }: HeldNoticeRow): ListedNotice => ({
  notice: kind,
  to: 'person',
  status: `held until ${until}`,
  tries: 0,
  at: heldAt,
  messageId: '',
})

function sentNotice({ kind, reader, status, tries, claimedAt, messageId }: NoticeRow): ListedNotice {
  return {
    notice: kind,
    to: 'person' in reader ? 'person' : 'role' in reader ? reader.role : reader.organisation,
    status,
    tries,
    at: claimedAt,
    messageId,
  }
}
