// Which shape must the database have? Forward migrations, each once, each in its own transaction.
import { sql, type Kysely, type Transaction } from 'kysely'
import { connectDatabase } from './database.js'
import { firstTables } from './migrations/0001-first-tables.js'
import { decisionsTable } from './migrations/0002-decisions.js'
import { filesTable } from './migrations/0003-files.js'
import { rulebookVersionsTable } from './migrations/0004-rulebook-versions.js'
import { agenciesTables } from './migrations/0005-agencies.js'
import { principalsView } from './migrations/0006-job-orders.js'
import { feesTable } from './migrations/0008-fees.js'
import { insurancePeriodsTable } from './migrations/0009-insurance-periods.js'
import { signingKeysTable } from './migrations/0010-signing-keys.js'
import { channelsTables } from './migrations/0011-channels.js'
import { documentLives } from './migrations/0012-document-lives.js'
import { heldNoticesTable } from './migrations/0013-held-notices.js'
import type { Tables } from './tables.js'
import { checkMasterKeyBeforeMigrating } from './vault-check.js'

/** One step forward. Its name never changes once released. */
export type Migration = { name: string; up(db: Transaction<Tables>): Promise<void> }

const migrations: readonly Migration[] = [
  firstTables,
  decisionsTable,
  filesTable,
  rulebookVersionsTable,
  agenciesTables,
  principalsView,
  feesTable,
  insurancePeriodsTable,
  signingKeysTable,
  channelsTables,
  documentLives,
  heldNoticesTable,
]

/** Any number that nothing else in the database locks. */
const migrationLock = 7_305_011

/**
 * Brings the database to the shape of this release; gives the names of the migrations that ran. With `masterKey`,
 * a wrong key stops it before anything is written. Throws when the database was written by a newer release.
 */
export async function migrateRegistry(databaseUrl: string, masterKey?: Buffer): Promise<string[]> {
  const db = connectDatabase(databaseUrl, 1)
  try {
    if (masterKey) await checkMasterKeyBeforeMigrating(db, masterKey)
    const ran: string[] = []
    for (const migration of migrations) if (await migrateOnce(db, migration)) ran.push(migration.name)
    await refuseNewer(db)
    return ran
  } finally {
    await db.destroy()
  }
}

async function migrateOnce(db: Kysely<Tables>, migration: Migration): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(trx)
    await sql`create table if not exists schema_migrations (name text primary key, applied_at timestamptz not null default now())`.execute(
      trx,
    )
    const done = await trx
      .selectFrom('schemaMigrations')
      .select('name')
      .where('name', '=', migration.name)
      .executeTakeFirst()
    if (done) return false
    await migration.up(trx)
    await trx.insertInto('schemaMigrations').values({ name: migration.name }).execute()
    return true
  })
}

async function refuseNewer(db: Kysely<Tables>): Promise<void> {
  const known = new Set(migrations.map(({ name }) => name))
  const rows = await db.selectFrom('schemaMigrations').select('name').execute()
  const unknown = rows.find(({ name }) => !known.has(name))
  if (unknown)
    throw new Error(
      `expected a registry of this release or an older one, found migration ${unknown.name}; start a newer Sojourn`,
    )
}
