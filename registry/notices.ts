// Which messages were sent to whom, and what became of each? Claimed before sending, so that one is sent once where that can be known.
import type { Selectable } from 'kysely'
import type { Instant } from '../domain/calendar.js'
import type { Reader } from '../domain/outgoing.js'
import type { Registry } from './database.js'
import type { NoticesTable } from './tables.js'

/** A notice as the registry sees it: never its text or its address. */
export type NoticeRow = Selectable<NoticesTable>

export type NoticeClaim = {
  caseNumber: string
  key: string
  kind: string
  reader: Reader
  messageId: string
  at: Instant
  /** How often a caseworker asked for it again, its outcome being unknown: each word lets it be claimed once more. */
  again?: number
}

/**
 * `claimed`: send it now, nobody else will. `sent`: it is sent. `unknown`: it was claimed before and nobody said what
 * became of it (sender killed, or still sending): sending again is safe only under the same Message-ID.
 * A failed notice can be claimed again.
 */
export async function claimNotice(registry: Registry, claim: NoticeClaim): Promise<'claimed' | 'sent' | 'unknown'> {
  const { at, reader, again = 0, ...rest } = claim
  const mine = await registry.db
    .insertInto('notices')
    .values({ ...rest, reader: JSON.stringify(reader), status: 'claimed', claimedAt: at })
    .onConflict((conflict) =>
      conflict
        .columns(['caseNumber', 'key'])
        .doUpdateSet((eb) => ({
          status: 'claimed',
          claimedAt: at,
          tries: eb('notices.tries', '+', 1),
          releases: again,
        }))
        .where((eb) =>
          eb.or([
            eb('notices.status', '=', 'failed'),
            eb.and([eb('notices.status', '=', 'unknown'), eb('notices.releases', '<', again)]),
          ]),
        ),
    )
    .returning('status')
    .executeTakeFirst()
  if (mine) return 'claimed'
  const row = registry.db
    .selectFrom('notices')
    .select('status')
    .where('caseNumber', '=', claim.caseNumber)
    .where('key', '=', claim.key)
  return (await row.executeTakeFirstOrThrow()).status === 'sent' ? 'sent' : 'unknown'
}

export type NoticeMark = {
  caseNumber: string
  key: string
  status: 'sent' | 'failed' | 'unknown'
  /** A code, never a text with an address. */ detail?: string
  at: Instant
}

/** Says what became of a claimed notice. `sent` is final. */
export async function markNotice(registry: Registry, mark: NoticeMark): Promise<void> {
  await registry.db
    .updateTable('notices')
    .set({ status: mark.status, detail: mark.detail ?? null, markedAt: mark.at })
    .where('caseNumber', '=', mark.caseNumber)
    .where('key', '=', mark.key)
    .where('status', '<>', 'sent')
    .execute()
}

/** The notices of a case, in the order of their claims. */
export async function listNotices(registry: Registry, caseNumber: string): Promise<NoticeRow[]> {
  return registry.db
    .selectFrom('notices')
    .selectAll()
    .where('caseNumber', '=', caseNumber)
    .orderBy('claimedAt')
    .orderBy('key')
    .execute()
}
