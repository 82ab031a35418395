// Which notices wait for a better hour of their reader, where is the reader, and how many did they get on a day?
import { sql, type Selectable } from 'kysely'
import type { Instant } from '../domain/calendar.js'
import type { HoldReason } from '../domain/notice-timing.js'
import { caseOfNumber, personIdOfCase } from './cases.js'
import type { Registry } from './database.js'
import type { HeldNoticesTable } from './tables.js'

/** A notice that is kept back: codes and instants only. */
export type HeldNoticeRow = Selectable<HeldNoticesTable>

export type NoticeToHold = {
  caseNumber: string
  key: string
  kind: string
  why: HoldReason
  until: Instant
  at: Instant
}

/** Writes down that a notice is kept back; kept back again, it bears the later word. */
export async function holdNotice(registry: Registry, { at: heldAt, ...held }: NoticeToHold): Promise<void> {
  await registry.db
    .insertInto('heldNotices')
    .values({ ...held, heldAt })
    .onConflict((conflict) =>
      conflict.columns(['caseNumber', 'key']).doUpdateSet({ why: held.why, until: held.until, heldAt }),
    )
    .execute()
}

/** A notice is no longer kept back. */
export async function releaseNotice(registry: Registry, caseNumber: string, key: string): Promise<void> {
  await registry.db.deleteFrom('heldNotices').where('caseNumber', '=', caseNumber).where('key', '=', key).execute()
}

/** What is kept back in a case, the next to go first; a reminder of a task that is closed by now is not sent any more. */
export async function listHeldNotices(registry: Registry, caseNumber: string): Promise<HeldNoticeRow[]> {
  return registry.db
    .selectFrom('heldNotices')
    .selectAll()
    .where('caseNumber', '=', caseNumber)
    .where(
      sql<boolean>`not exists (select 1 from waits w where w.case_number = held_notices.case_number
        and w.status <> 'open' and starts_with(held_notices.key, w.key || '/'))`,
    )
    .orderBy('until')
    .orderBy('key')
    .execute()
}

/** The tasks by which an arrival and a return are confirmed. */
const confirmations = { arrival: 'deployment/arrival', return: 'return/return-confirmation' } as const

/** Where the person of a case, or of the case a claim is about, is: abroad between confirmed arrival and confirmed return. */
export async function whereaboutsOf(
  registry: Registry,
  number: string,
): Promise<{ abroad: boolean; rulebook: string } | undefined> {
  const caseNumber = await caseOfNumber(registry, number)
  const row = await registry.db
    .selectFrom('cases')
    .select('rulebookHash')
    .where('caseNumber', '=', caseNumber)
    .executeTakeFirst()
  if (!row) return undefined
  const confirmed = await registry.db
    .selectFrom('ledger')
    .select('subject')
    .distinct()
    .where('caseNumber', '=', caseNumber)
    .where('action', '=', 'complete-task')
    .where('outcome', '=', 'accepted')
    .where('subject', 'in', Object.values(confirmations))
    .execute()
  const subjects = confirmed.map(({ subject }) => subject)
  const abroad = subjects.includes(confirmations.arrival) && !subjects.includes(confirmations.return)
  return { abroad, rulebook: row.rulebookHash }
}

/**
 * How many notices the person of this number got from `from` on and before `to`, in all their cases and the claims about
 * these. One under the key `besides` of this number is left out: sent again, it does not count against itself.
 */
export async function noticesGot(
  registry: Registry,
  number: string,
  { from, to, besides = '' }: { from: Instant; to: Instant; besides?: string },
): Promise<number> {
  const personId = await personIdOfCase(registry, number)
  if (personId === undefined) return 0
  const theirs = registry.db.selectFrom('cases').select('caseNumber').where('personId', '=', personId)
  const claims = registry.db
    .selectFrom('files')
    .select('number')
    .where('procedure', '=', 'claim')
    .where(sql<string>`summary ->> 'case'`, 'in', theirs)
  const row = await registry.db
    .selectFrom('notices')
    .select(sql<number>`count(distinct (case_number, key))`.as('count'))
    .where((eb) => eb.or([eb('caseNumber', 'in', theirs), eb('caseNumber', 'in', claims)]))
    .where(sql<boolean>`reader::jsonb @> '{"person":true}'::jsonb`)
    .where(sql<boolean>`status not like '%fail%' and status not in ('held', 'suppressed')`)
    .where((eb) => eb.not(eb.and([eb('caseNumber', '=', number), eb('key', '=', besides)])))
    .where('claimedAt', '>=', from)
    .where('claimedAt', '<', to)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
