// What did a provider report of a message, and does it change what we know? Every report is kept once; news only move forward.
import type { Instant } from '../domain/calendar.js'
import type { Channel } from '../domain/contact-preferences.js'
import { movesForward, type ReportedStatus } from '../domain/notice-status.js'
import type { Registry } from './database.js'
import type { NoticeReportsTable } from './notice-tables.js'
import type { NoticeRow } from './notices.js'
import { KeyReused } from './opening.js'

/** A report as a provider makes it. `reportId` names it: the same one again is the same report. */
export type NoticeReport = {
  reportId: string
  provider: string
  channel: Channel
  messageId: string
  status: ReportedStatus
  code?: string
  at: Instant
}

/** What came of a report, and the notice it is about as it stands now; `repeated`: it was known before. */
export type TakenReport = { effect: NoticeReportsTable['effect']; repeated: boolean; notice?: NoticeRow }

/** Keeps a report and moves its notice forward. A report about no message of this channel is kept and changes nothing. */
export async function takeNoticeReport(registry: Registry, report: NoticeReport): Promise<TakenReport> {
  const { reportId, provider, messageId, status, code = null, at } = report
  return registry.db.transaction().execute(async (trx) => {
    const known = await trx.selectFrom('noticeReports').selectAll().where('reportId', '=', reportId).executeTakeFirst()
    const found = await trx
      .selectFrom('notices')
      .selectAll()
      .where('messageId', '=', messageId)
      .where('channel', '=', report.channel)
      .forUpdate()
      .executeTakeFirst()
    const about = found ? { notice: found } : {}
    if (known && (known.messageId !== messageId || known.status !== status)) throw new KeyReused(reportId)
    if (known) return { effect: known.effect, repeated: true, ...about }
    const effect = !found ? 'unknown-message' : movesForward(found.status, status) ? 'applied' : 'late'
    const row = { reportId, provider, messageId, status, code, receivedAt: at, effect } as const
    const kept = await trx
      .insertInto('noticeReports')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returning('effect')
      .executeTakeFirst()
    if (!kept) return { effect, repeated: true, ...about }
    if (!found || effect !== 'applied') return { effect, repeated: false, ...about }
    const moved = { status, detail: code, markedAt: at, handedAt: found.handedAt ?? at }
    await trx
      .updateTable('notices')
      .set(moved)
      .where('caseNumber', '=', found.caseNumber)
      .where('key', '=', found.key)
      .where('channel', '=', found.channel)
      .execute()
    return { effect, repeated: false, notice: { ...found, ...moved } }
  })
}

/** Whether another channel has taken a notice, or has it under way: then a failure needs no further channel. */
export async function wentElsewhere(registry: Registry, { caseNumber, key, channel }: NoticeRow): Promise<boolean> {
  const row = await registry.db
    .selectFrom('notices')
    .select('channel')
    .where('caseNumber', '=', caseNumber)
    .where('key', '=', key)
    .where('channel', '<>', channel)
    .where('status', 'in', ['sending', 'sent', 'delivered', 'unknown'])
    .executeTakeFirst()
  return row !== undefined
}
