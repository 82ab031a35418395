// Which messages were sent in a case, on which channel, and what became of them?
import type { HeldNoticeRow } from '../registry/held-notices.js'
import type { Door } from './door.js'
import { kindOfNumber, normalNumber } from '../domain/file-number.js'
import { formatMoney } from '../domain/money.js'
import type { NoticeRow } from '../registry/notices.js'
import { requireFile } from './acting.js'

/**
 * A notice on one channel as it is listed: no address and no text; one that waits for a better hour of its reader comes last, as
 * `held until …`. `to` is `person`, a role or an organisation; `status` is else one of `domain/notice-status.ts`. `segments` and `cost` are those of an SMS; `cost` is `unknown` where nobody gave the price.
 */
export type ListedNotice = {
  /** By which `notice show` and `notice release` find it. */
  key: string
  notice: string
  to: string
  channel: string
  status: string
  tries: number
  at: string
  messageId: string
  reason: string | null
  language: string | null
  version: string | null
  segments: number | null
  cost: string | null
}

/** The notices of a case, earliest first; refuses with `no-such-case`. */
export async function listNotices(door: Door, given: string): Promise<ListedNotice[]> {
  const { number } = await requireFile(door, kindOfNumber(normalNumber(given)), given)
  const registry = await door.registry()
  const { listNotices: list } = await import('../registry/notices.js')
  const { listHeldNotices } = await import('../registry/held-notices.js')
  const notices = await list(registry, number)
  const held = await listHeldNotices(registry, number)
  return [...notices.map(listed), ...held.map(heldNotice)]
}

/** On which channel it will go is looked up when it goes. */
const heldNotice = ({ key, kind, heldAt, until, why }: HeldNoticeRow): ListedNotice => ({
  key,
  notice: kind,
  to: 'person',
  channel: '',
  status: `held until ${until}`,
  tries: 0,
  at: heldAt,
  messageId: '',
  reason: why,
  language: null,
  version: null,
  segments: null,
  cost: null,
})

function listed(row: NoticeRow): ListedNotice {
  const { reader } = row
  return {
    key: row.key,
    notice: row.kind,
    to: 'person' in reader ? 'person' : 'role' in reader ? reader.role : reader.organisation,
    channel: row.channel,
    status: row.status,
    tries: row.tries,
    at: row.claimedAt,
    messageId: row.messageId,
    reason: row.detail,
    language: row.language,
    version: row.templateVersion,
    segments: row.segments,
    cost: costOf(row),
  }
}

/** The price of an SMS; nothing for e-mail, which has none. */
function costOf({ channel, costMinor, costCurrency }: NoticeRow): string | null {
  if (channel === 'email') return null
  if (costMinor === null || costCurrency === null) return 'unknown'
  return formatMoney({ currency: costCurrency, minorUnits: costMinor })
}
