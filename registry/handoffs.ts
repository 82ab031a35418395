// Which requests went out to which organisation, and what did its door say? One row for each time of asking.
import type { Selectable } from 'kysely'
import type { Instant } from '../domain/calendar.js'
import type { Registry } from './database.js'
import type { HandoffSendsTable } from './tables.js'

/** One sending of a handoff: the first request is `asked` 1, each reminder one more. */
export type HandoffSendRow = Selectable<HandoffSendsTable>

export type HandoffSend = {
  caseNumber: string
  key: string
  asked: number
  kind: string
  organisation: string
  at: Instant
}

/**
 * `claimed`: send it now. `accepted` or `refused`: the organisation has said so. `unknown`: claimed before and nobody
 * said what became of it; sending again under the same idempotency key is right. An unreachable one can be claimed again.
 */
export async function claimHandoffSend(
  registry: Registry,
  send: HandoffSend,
): Promise<'claimed' | 'accepted' | 'refused' | 'unknown'> {
  const { at, ...rest } = send
  const mine = await registry.db
    .insertInto('handoffSends')
    .values({ ...rest, status: 'claimed', claimedAt: at })
    .onConflict((conflict) =>
      conflict
        .columns(['caseNumber', 'key', 'asked'])
        .doUpdateSet((eb) => ({ status: 'claimed', claimedAt: at, tries: eb('handoffSends.tries', '+', 1) }))
        .where('handoffSends.status', '=', 'unreachable'),
    )
    .returning('status')
    .executeTakeFirst()
  if (mine) return 'claimed'
  const row = registry.db.selectFrom('handoffSends').select('status').where('caseNumber', '=', send.caseNumber)
  const { status } = await row.where('key', '=', send.key).where('asked', '=', send.asked).executeTakeFirstOrThrow()
  return status === 'accepted' || status === 'refused' ? status : 'unknown'
}

export type HandoffMark = {
  caseNumber: string
  key: string
  asked: number
  status: 'accepted' | 'refused' | 'unreachable'
  httpStatus?: number
  at: Instant
}

/** Says what the organisation's door answered. `accepted` is final. */
export async function markHandoffSend(registry: Registry, mark: HandoffMark): Promise<void> {
  await registry.db
    .updateTable('handoffSends')
    .set({ status: mark.status, httpStatus: mark.httpStatus ?? null, markedAt: mark.at })
    .where('caseNumber', '=', mark.caseNumber)
    .where('key', '=', mark.key)
    .where('asked', '=', mark.asked)
    .where('status', '<>', 'accepted')
    .execute()
}

/** Every sending of a case, in the order of their claims. */
export async function listHandoffSends(registry: Registry, caseNumber: string): Promise<HandoffSendRow[]> {
  const rows = registry.db.selectFrom('handoffSends').selectAll().where('caseNumber', '=', caseNumber)
  return rows.orderBy('claimedAt').orderBy('key').orderBy('asked').execute()
}
