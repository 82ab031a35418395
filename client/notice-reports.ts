// A provider says what became of a message: do we believe it, and must the person be told on another channel?
import { z } from 'zod'
import { reportedStatuses } from '../domain/notice-status.js'
import type { TakenReport } from '../registry/notice-reports.js'
import type { Caller, IssuedCommand } from './command.js'
import { carryCommand } from './commanding.js'
import type { Door } from './door.js'
import { tellDue } from './due-notices.js'
import { requireProvider } from './organisations.js'
import { readForm } from './refusal.js'

/** What a provider says: our message id, one of six statuses, and its own code for the reason. */
export const NoticeReportForm = z.strictObject({
  messageId: z
    .string()
    .regex(/^[0-9a-f]{40}(@sojourn\.invalid)?$/, 'expected the messageId that came with the message'),
  status: z.enum(reportedStatuses, `expected one of ${reportedStatuses.join(', ')}`),
  code: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/, 'expected a code of at most 40 letters, digits, dots and dashes')
    .optional(),
})

/**
 * What came of a report. `effect`: `applied`, `late` (something later was known already) or `unknown-message`. `next`: `told`
 * when the case was asked to try the next channel, `nobody` when its procedure has ended, `none` when there is no need.
 */
export type ReportTaken = { effect: TakenReport['effect']; next: 'told' | 'nobody' | 'none' }

/** Takes a report of a provider; the same call again gives the same answer. Refuses with `not-a-provider`, `bad-form`, `key-reused`. */
export async function takeReport(door: Door, order: { caller: Caller; report: unknown }): Promise<ReportTaken> {
  const { caller, report } = order
  const commanded = { caller, caseNumber: null, action: 'report-notice', data: report } as const
  return carryCommand(door, commanded, async (command) => {
    const provider = await requireProvider(door, caller.actor.id)
    const { messageId, status, code } = readForm('report', NoticeReportForm, report)
    const { takeNoticeReport } = await import('../registry/notice-reports.js')
    const taken = await takeNoticeReport(await door.registry(), {
      reportId: command.commandId,
      provider: caller.actor.id,
      channel: provider === 'sms-provider' ? 'sms' : 'email',
      messageId: `${messageId.slice(0, 40)}@sojourn.invalid`,
      status,
      ...(code === undefined ? {} : { code }),
      at: new Date().toISOString(),
    })
    return { effect: taken.effect, next: await tellNext(door, command, taken) }
  })
}

/** A lasting failure that is reported late: the case sends the notice again, and finds the failed channel closed. */
async function tellNext(door: Door, command: IssuedCommand, taken: TakenReport): Promise<ReportTaken['next']> {
  const { effect, notice } = taken
  if (effect !== 'applied' || notice?.status !== 'permanent-failure' || !notice.item) return 'none'
  const { wentElsewhere } = await import('../registry/notice-reports.js')
  if (await wentElsewhere(await door.registry(), notice)) return 'none'
  const { caseNumber, key, item, releases } = notice
  return (await tellDue(door, command, { caseNumber, key, ...item, again: releases })) ? 'told' : 'nobody'
}
