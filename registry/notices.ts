// Which messages were sent to whom on which channel, and what became of each? Claimed before sending, so that one is sent once where that can be known.
import { sql, type Expression, type ExpressionBuilder, type Selectable, type SqlBool } from 'kysely'
import type { Instant } from '../domain/calendar.js'
import type { Channel } from '../domain/contact-preferences.js'
import type { NoticeStatus } from '../domain/notice-status.js'
import type { Reader } from '../domain/outgoing.js'
import type { Registry } from './database.js'
import type { NoticeItem, NoticesTable } from './notice-tables.js'
import type { Tables } from './tables.js'

/** A notice on one channel as the registry sees it: never its text or its address. */
export type NoticeRow = Selectable<NoticesTable>

/** Which row of a notice: one for each channel it went on. */
export type NoticeOnChannel = { caseNumber: string; key: string; channel: Channel }

export type NoticeClaim = NoticeOnChannel & {
  kind: string
  reader: Reader
  messageId: string
  at: Instant
  language: string | null
  templateVersion: string | null
  segments?: number
  cost?: { minor: number; currency: string }
  item?: NoticeItem
  /** How often a caseworker asked for it again: each word lets an unknown outcome or a lasting failure be tried once more. */
  again?: number
}

/**
 * `claimed`: send it now, nobody else will. `handed`: the mail server or provider has it. `failed`: never on this channel.
 * `unknown`: it was claimed before and nobody said what became of it (sender killed, or still sending).
 */
export type Claimed = 'claimed' | 'handed' | 'failed' | 'unknown'

/** Claims a notice for one channel. What failed for a time can be claimed again; the rest on the word of a caseworker. */
export async function claimNotice(registry: Registry, claim: NoticeClaim): Promise<Claimed> {
  const { again = 0, at } = claim
  const mine = await registry.db
    .insertInto('notices')
    .values({ ...valuesOf(claim), status: 'sending' })
    .onConflict((conflict) =>
      conflict
        .columns(['caseNumber', 'key', 'channel'])
        .doUpdateSet((eb) => ({
          status: 'sending',
          claimedAt: at,
          tries: eb('notices.tries', '+', 1),
          releases: again,
          detail: null,
          handedAt: null,
        }))
        .where((eb) => mayBeClaimed(eb, again)),
    )
    .returning('status')
    .executeTakeFirst()
  if (mine) return 'claimed'
  const row = registry.db
    .selectFrom('notices')
    .select(['status', 'handedAt'])
    .where('caseNumber', '=', claim.caseNumber)
    .where('key', '=', claim.key)
    .where('channel', '=', claim.channel)
  return standingOf(await row.executeTakeFirstOrThrow())
}

function mayBeClaimed(eb: ExpressionBuilder<Tables, 'notices'>, again: number): Expression<SqlBool> {
  const open: NoticeStatus[] = ['created', 'held', 'suppressed', 'temporary-failure', 'technical-failure']
  const ended: NoticeStatus[] = ['unknown', 'permanent-failure', 'technical-failure']
  return eb.or([
    eb.and([eb('notices.status', 'in', open), eb('notices.handedAt', 'is', null)]),
    eb.and([eb('notices.status', 'in', ended), eb('notices.releases', '<', again)]),
  ])
}

function standingOf({ status }: Pick<NoticeRow, 'status'>): Claimed {
  if (status === 'permanent-failure' || status === 'technical-failure') return 'failed'
  // A failure for a time that was reported later: the provider has the message and goes on trying.
  return ['sent', 'delivered', 'temporary-failure'].includes(status) ? 'handed' : 'unknown'
}

export type NoticeMark = NoticeOnChannel & {
  status: Extract<NoticeStatus, 'sent' | 'permanent-failure' | 'temporary-failure' | 'technical-failure' | 'unknown'>
  /** A code, never a text with an address. */ detail?: string
  at: Instant
}

/** Says what became of a claimed notice. What a provider has reported meanwhile stands; `sent` notes in any case who has it. */
export async function markNotice(registry: Registry, mark: NoticeMark): Promise<void> {
  const { status, detail = null, at } = mark
  const stillOurs = sql<boolean>`status in ('sending', 'unknown')`
  await registry.db
    .updateTable('notices')
    .set((eb) => ({
      status: eb.case().when(stillOurs).then(status).else(eb.ref('status')).end(),
      detail: eb.case().when(stillOurs).then(detail).else(eb.ref('detail')).end(),
      markedAt: at,
      ...(status === 'sent' ? { handedAt: at } : {}),
    }))
    .where('caseNumber', '=', mark.caseNumber)
    .where('key', '=', mark.key)
    .where('channel', '=', mark.channel)
    .execute()
}

/** Notes that a notice was not sent because the person asked for silence; one that was sent before stays as it is. */
export async function suppressNotice(registry: Registry, claim: NoticeClaim): Promise<void> {
  await registry.db
    .insertInto('notices')
    .values({ ...valuesOf(claim), status: 'suppressed', detail: 'opted-out' })
    .onConflict((conflict) => conflict.doNothing())
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
    .orderBy('channel')
    .execute()
}

/** Kinds of notices whose SMS was longer than two parts, with the largest number of parts each. */
export async function longNotices(
  registry: Registry,
): Promise<{ kind: string; language: string | null; segments: number }[]> {
  const rows = await registry.db
    .selectFrom('notices')
    .select((eb) => ['kind', 'language', eb.fn.max('segments').as('segments')])
    .where('segments', '>', 2)
    .groupBy(['kind', 'language'])
    .orderBy('kind')
    .execute()
  return rows.map(({ kind, language, segments }) => ({ kind, language, segments: Number(segments) }))
}

function valuesOf({ at, reader, again = 0, cost, item, segments, ...rest }: NoticeClaim) {
  return {
    ...rest,
    reader: JSON.stringify(reader),
    releases: again,
    segments: segments ?? null,
    costMinor: cost?.minor ?? null,
    costCurrency: cost?.currency ?? null,
    item: item ? JSON.stringify(item) : null,
    claimedAt: at,
  }
}
