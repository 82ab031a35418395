// Who must answer what, by when? The open and answered tasks and handoffs of all cases.
import type { Kysely, Selectable } from 'kysely'
import type { Role } from '../domain/actor.js'
import type { Instant } from '../domain/calendar.js'
import type { Party } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import type { Registry } from './database.js'
import type { Tables, WaitsTable } from './tables.js'

/** A task or handoff as the registry sees it. `reminded` counts the reminders that went out. */
export type WaitRow = Selectable<WaitsTable>

/** A wait about to be opened. */
export type NewWait = {
  caseNumber: string
  key: string
  of: 'task' | 'handoff'
  kind: string
  to: Party
  openedAt: Instant
  dueAt: Instant
  facts: Facts
}

/** Opens waits; see `openWaitRows`. */
export async function openWaits(registry: Registry, waits: readonly NewWait[]): Promise<void> {
  await openWaitRows(registry.db, waits)
}

/**
 * Opens waits. The same wait again changes nothing but its due date and facts. One that is closed stays closed,
 * unless it was opened anew after it closed: its answer was forgotten and is asked again.
 */
export async function openWaitRows(db: Kysely<Tables>, waits: readonly NewWait[]): Promise<void> {
  if (waits.length === 0) return
  await db
    .insertInto('waits')
    .values(waits.map(waitValues))
    .onConflict((conflict) =>
      conflict
        .columns(['caseNumber', 'key'])
        .doUpdateSet((eb) => ({
          status: eb.ref('excluded.status'),
          openedAt: eb.ref('excluded.openedAt'),
          dueAt: eb.ref('excluded.dueAt'),
          facts: eb.ref('excluded.facts'),
          closedAt: null,
        }))
        .where((eb) =>
          eb.or([
            eb('waits.status', '=', 'open'),
            eb('excluded.openedAt' as 'waits.openedAt', '>=', eb.ref('waits.closedAt')),
          ]),
        ),
    )
    .execute()
}

export type WaitClosing = { caseNumber: string; key: string; how: 'answered' | 'withdrawn'; at: Instant }

/** Closes an open wait; one that is closed or unknown stays as it is. */
export async function closeWait(registry: Registry, closing: WaitClosing): Promise<void> {
  await closeWaitRow(registry.db, closing)
}

/** Closes an open wait within a transaction of the caller. */
export async function closeWaitRow(db: Kysely<Tables>, closing: WaitClosing): Promise<void> {
  await db
    .updateTable('waits')
    .set({ status: closing.how, closedAt: closing.at })
    .where('caseNumber', '=', closing.caseNumber)
    .where('key', '=', closing.key)
    .where('status', '=', 'open')
    .execute()
}

export type WaitFilter = {
  caseNumber?: string
  role?: Role
  organisation?: string
  of?: 'task' | 'handoff'
  status?: 'open' | 'answered' | 'withdrawn'
  limit: number
}

/** Waits, earliest due date first. */
export async function listWaits(registry: Registry, filter: WaitFilter): Promise<WaitRow[]> {
  let query = registry.db
    .selectFrom('waits')
    .selectAll()
    .orderBy('dueAt')
    .orderBy('caseNumber')
    .orderBy('key')
    .limit(filter.limit)
  if (filter.caseNumber) query = query.where('caseNumber', '=', filter.caseNumber)
  if (filter.role) query = query.where('role', '=', filter.role)
  if (filter.organisation) query = query.where('organisation', '=', filter.organisation)
  if (filter.of) query = query.where('of', '=', filter.of)
  if (filter.status) query = query.where('status', '=', filter.status)
  return query.execute()
}

/** One wait, open or not. */
export async function findWait(registry: Registry, caseNumber: string, key: string): Promise<WaitRow | undefined> {
  return registry.db
    .selectFrom('waits')
    .selectAll()
    .where('caseNumber', '=', caseNumber)
    .where('key', '=', key)
    .executeTakeFirst()
}

/** The keys of all tasks and handoffs that a case has ever opened. */
export async function keysOfWaits(registry: Registry, caseNumber: string): Promise<Set<string>> {
  const rows = await registry.db.selectFrom('waits').select('key').where('caseNumber', '=', caseNumber).execute()
  return new Set(rows.map(({ key }) => key))
}

function waitValues(wait: NewWait) {
  const { to, facts, ...rest } = wait
  return {
    ...rest,
    role: 'role' in to ? to.role : null,
    organisation: 'organisation' in to ? to.organisation : null,
    facts: JSON.stringify(facts),
  }
}
