// Which durable things are there beside the cases, where does each stand, and which of them does a fact concern?
import { sql, type RawBuilder, type Selectable, type Transaction } from 'kysely'
import type { Instant } from '../domain/calendar.js'
import type { Book, CaseFile, Procedure } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import type { Reach } from '../domain/outgoing.js'
import type { Registry } from './database.js'
import { openOnce } from './opening.js'
import type { FilesTable, Tables } from './tables.js'

/** A durable thing as the registry sees it; `summary` holds what lists and reaches are made of. */
export type FileRow = Omit<Selectable<FilesTable>, 'openingKey' | 'openingDigest' | 'book'>

/** What a durable thing is opened from. `key` makes it once; `digest` stands for the content the key was used with. */
export type FileRequest = {
  key: string
  digest: string
  procedure: Procedure
  rulebookId: string
  rulebookHash: string
  clockMode: 'real' | 'demo'
  stage: CaseFile['stage']
  status: Book['status']
  summary: Facts
  /** The state an agency, a job order or a ban begins with. */
  book?: Book
  openedAt: Instant
  /** Gives a fresh random number each time it is called. */
  newNumber: () => string
}

/** Opens a durable thing with a key of its own. The same key with the same digest gives the same one; with another it throws KeyReused. */
export async function openFile(registry: Registry, request: FileRequest): Promise<FileRow> {
  const { number } = await openOnce(registry, {
    key: request.key,
    digest: request.digest,
    newNumber: request.newNumber,
    find: () => findByKey(registry, request.key),
    insert: (fresh, digest) => insertFile(registry, { request, digest, number: fresh }),
  })
  return requireFile(registry, number)
}

/** The durable thing with this number. */
export async function findFile(registry: Registry, number: string): Promise<FileRow | undefined> {
  return registry.db.selectFrom('files').select(fileColumns).where('number', '=', number).executeTakeFirst()
}

export type FileFilter = {
  procedure: Procedure
  status?: string
  reach?: Reach
  open?: boolean
  limit: number
  after?: string
}

/** Durable things of one kind by number, so that a long list can be read page by page. */
export async function listFiles(registry: Registry, filter: FileFilter): Promise<FileRow[]> {
  let query = registry.db.selectFrom('files').select(fileColumns).where('procedure', '=', filter.procedure)
  query = query.orderBy('number').limit(filter.limit)
  if (filter.status) query = query.where('status', '=', filter.status)
  if (filter.open) query = query.where('status', '<>', 'closed')
  if (filter.after) query = query.where('number', '>', filter.after)
  for (const [name, value] of Object.entries(filter.reach ?? {}) as [keyof Reach, string][]) {
    query = query.where(saysSo(name, value))
  }
  return query.execute()
}

/** Whether a summary says `value`: an occupation by its first digits (a job order may name several), a hold by who placed it. */
function saysSo(name: keyof Reach, value: string): RawBuilder<boolean> {
  if (name === 'heldBy') return sql`summary -> 'held' @> ${JSON.stringify([{ ref: value }])}::jsonb`
  if (name === 'isco08') return sql`' ' || (summary ->> 'isco08') like ${`% ${value.replace(/[^0-9]/g, '')}%`}`
  return sql`summary ->> ${sql.lit(name)} = ${value}`
}

/** What an agency, a job order or a ban remembers, as it last said; undefined when there is none. */
export async function readBook<B extends Book>(registry: Registry, number: string): Promise<B | undefined> {
  const row = await registry.db.selectFrom('files').select('book').where('number', '=', number).executeTakeFirst()
  return (row?.book as B | null | undefined) ?? undefined
}

/** Writes what a durable thing looks like now; an older word never replaces a newer one. */
export async function writeSummary(
  trx: Transaction<Tables>,
  { number, at, data, book }: { number: string; at: Instant; data: Facts; book: Book | undefined },
): Promise<void> {
  await sql`
    update files set summary = summary || ${JSON.stringify(data)}::jsonb, summary_at = ${at},
      book = coalesce(${book ? JSON.stringify(book) : null}::json, book)
    where number = ${number} and (summary_at is null or summary_at <= ${at})`.execute(trx)
}

const fileColumns = [
  'number',
  'procedure',
  'rulebookId',
  'rulebookHash',
  'clockMode',
  'stage',
  'status',
  'exit',
  'openedAt',
  'standingAt',
  'summary',
  'summaryAt',
] as const

async function requireFile(registry: Registry, number: string): Promise<FileRow> {
  const row = await findFile(registry, number)
  if (!row) throw new Error(`expected ${number} to be opened, it is not; try again`)
  return row
}

async function findByKey(registry: Registry, key: string) {
  return registry.db
    .selectFrom('files')
    .select(['number', 'openingDigest'])
    .where('openingKey', '=', key)
    .executeTakeFirst()
}

type NewFile = { request: FileRequest; digest: string; number: string }

/** False when the key or the number was taken by another caller meanwhile. */
async function insertFile(registry: Registry, { request, digest, number }: NewFile): Promise<boolean> {
  const minted = registry.vault.mintKey(`case/${number}`)
  return registry.db.transaction().execute(async (trx) => {
    const { key, newNumber: _newNumber, digest: _digest, summary, book, ...row } = request
    const inserted = await trx
      .insertInto('files')
      .values({
        ...row,
        number,
        openingKey: key,
        openingDigest: digest,
        standingAt: request.openedAt,
        summary: JSON.stringify(summary),
        book: book ? JSON.stringify(book) : null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('number')
      .executeTakeFirst()
    if (!inserted) return false
    await registry.vault.storeKeys([minted], trx)
    return true
  })
}
