// How is the registry opened? One pool of connections, one vault; refuses to open with the wrong master key.
import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { checkMasterKey } from './vault-check.js'
import type { Tables } from './tables.js'
import { Vault } from './vault.js'

/** The open registry. Every function of this folder takes it first. */
export type Registry = { readonly db: Kysely<Tables>; readonly vault: Vault; close(): Promise<void> }

export type RegistryOptions = {
  databaseUrl: string
  /** Absent: only what is not sealed can be read; everything else says which setting is missing. */
  masterKey?: Buffer
  poolSize?: number
}

/**
 * Opens a migrated registry. Throws one sentence when the database does not answer, has no tables yet, or was
 * made with another master key; in each case nothing has been written.
 */
export async function openRegistry(options: RegistryOptions): Promise<Registry> {
  const db = connectDatabase(options.databaseUrl, options.poolSize)
  try {
    await reachable(db, options.databaseUrl)
    if (options.masterKey) await checkMasterKey(db, options.masterKey)
    const vault = new Vault(db, options.masterKey)
    if (options.masterKey) await vault.createKey('service')
    return { db, vault, close: () => db.destroy() }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

/** A pool on the database alone, for migrations and checks. The caller destroys it. */
export function connectDatabase(databaseUrl: string, poolSize = 8): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: poolSize,
    connectionTimeoutMillis: 5_000,
    query_timeout: 20_000,
    types: { getTypeParser: readColumn as never },
  })
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined)
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}

async function reachable(db: Kysely<Tables>, databaseUrl: string): Promise<void> {
  try {
    await sql`select 1`.execute(db)
  } catch (cause) {
    throw new Error(
      `expected the registry's database at ${address(databaseUrl)}, it does not answer; start it or correct DATABASE_URL`,
      { cause },
    )
  }
}

function address(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl)
  return `${host}${pathname}`
}

const bigintType = 20
const instantType = 1184

function readColumn(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === bigintType) return Number
  const standard = pg.types.getTypeParser(oid, format) as (value: string) => unknown
  return oid === instantType ? (value) => (standard(value) as Date).toISOString() : standard
}
