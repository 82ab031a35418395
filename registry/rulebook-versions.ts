// Which version of a rulebook is in force on a day, and what is opened under which one?
import type { Selectable, Transaction } from 'kysely'
import type { CommandEvent } from '../domain/case-events.js'
import type { PlainDate } from '../domain/calendar.js'
import type { Registry } from './database.js'
import type { FilesTable, RulebookVersionsTable, Tables } from './tables.js'

/** A version that was put in force: its hash, from which day, by whom and why. */
export type RulebookVersion = Omit<Selectable<RulebookVersionsTable>, 'seq' | 'commandId'>

export type Enactment = RulebookVersion & { commandId: string }

/** Puts a kept version in force. The same command again changes nothing. */
export async function enactVersion(registry: Registry, enactment: Enactment): Promise<void> {
  await registry.db
    .insertInto('rulebookVersions')
    .values(enactment)
    .onConflict((conflict) => conflict.column('commandId').doNothing())
    .execute()
}

/** The version that a command put in force; undefined when it has not. */
export async function versionOfCommand(registry: Registry, commandId: string): Promise<RulebookVersion | undefined> {
  const query = registry.db.selectFrom('rulebookVersions').select(columns)
  return query.where('commandId', '=', commandId).executeTakeFirst()
}

/** The version in force on a day: the newest of those that have begun by then. Undefined when none was put in force. */
export async function versionInForce(
  registry: Registry,
  id: string,
  on: PlainDate,
): Promise<RulebookVersion | undefined> {
  return registry.db
    .selectFrom('rulebookVersions')
    .select(columns)
    .where('id', '=', id)
    .where('inForceFrom', '<=', on)
    .orderBy('inForceFrom', 'desc')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Every version that was put in force, by rulebook and day; the later of two of one day counts. */
export async function listVersions(registry: Registry, id?: string): Promise<RulebookVersion[]> {
  const query = registry.db.selectFrom('rulebookVersions').select(columns)
  const wanted = id === undefined ? query : query.where('id', '=', id)
  return wanted.orderBy('id').orderBy('inForceFrom').orderBy('seq').execute()
}

const columns = ['id', 'hash', 'version', 'inForceFrom', 'reason', 'enactedBy', 'enactedAt'] as const

/** A durable thing opened under a rulebook. `portability` is the status of the rights of a case, if they are open yet. */
export type FileUnder = Pick<
  Selectable<FilesTable>,
  'number' | 'procedure' | 'stage' | 'status' | 'rulebookHash' | 'summary'
> & { portability: string | null }

/** Everything that stands under a rulebook, page by page, by number. A closed case is among it as long as its rights are open. */
export async function filesUnder(
  registry: Registry,
  { rulebookId, after, limit }: { rulebookId: string; after?: string; limit: number },
): Promise<FileUnder[]> {
  let query = registry.db
    .selectFrom('files')
    .leftJoin('cases', 'cases.caseNumber', 'files.number')
    .select([
      'files.number',
      'files.procedure',
      'files.stage',
      'files.status',
      'files.rulebookHash',
      'files.summary',
      'cases.portabilityStatus as portability',
    ])
    .where('files.rulebookId', '=', rulebookId)
    .where((eb) => eb.or([eb('files.status', '<>', 'closed'), eb('cases.portabilityStatus', '<>', 'closed')]))
  if (after !== undefined) query = query.where('files.number', '>', after)
  return query.orderBy('files.number').limit(limit).execute()
}

/** A case that adopted another version is from then on opened under that one. */
export async function writeAdoption(
  trx: Transaction<Tables>,
  { number, commands }: { number: string; commands: readonly CommandEvent[] },
): Promise<void> {
  const adopted = commands.findLast(({ action, outcome }) => action === 'adopt-rulebook' && outcome === 'accepted')
  const rulebookHash = adopted?.data?.['rulebook']
  if (typeof rulebookHash !== 'string') return
  await trx.updateTable('files').where('number', '=', number).set({ rulebookHash }).execute()
  await trx.updateTable('cases').where('caseNumber', '=', number).set({ rulebookHash }).execute()
}
