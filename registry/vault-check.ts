// Is this the master key the registry was made with? Asked before anything is written.
import { sql, type Kysely } from 'kysely'
import { seal, SealBroken, unseal } from './sealing.js'
import type { Tables } from './tables.js'

const checkText = Buffer.from('sojourn master key')
const belongsTo = 'vault-check'

/** Throws one sentence unless `masterKey` is the registry's; the first key ever shown to an empty registry becomes its key. */
export async function checkMasterKey(db: Kysely<Tables>, masterKey: Buffer): Promise<void> {
  if (masterKey.length !== 32)
    throw new Error(`expected a master key of 32 bytes, got ${masterKey.length}; check SOJOURN_MASTER_KEY_FILE`)
  if (!(await hasTables(db)))
    throw new Error('expected a migrated registry, got a database without its tables; run the migrations first')
  if (await matches(db, masterKey)) return
  await refuseKeysWithoutCheck(db)
  const sealed = seal(masterKey, checkText, belongsTo)
  await db
    .insertInto('vaultCheck')
    .values({ id: 1, sealed })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  await matches(db, masterKey)
}

/** The same question before the migrations run: an empty database accepts every key. */
export async function checkMasterKeyBeforeMigrating(db: Kysely<Tables>, masterKey: Buffer): Promise<void> {
  if (await hasTables(db)) await matches(db, masterKey)
}

async function hasTables(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select to_regclass('vault_check') is not null as found`.execute(db)
  return rows[0]?.found === true
}

async function matches(db: Kysely<Tables>, masterKey: Buffer): Promise<boolean> {
  const row = await db.selectFrom('vaultCheck').select('sealed').where('id', '=', 1).executeTakeFirst()
  if (!row) return false
  try {
    unseal(masterKey, row.sealed, belongsTo)
    return true
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error
    throw new Error(
      'expected the master key this registry was made with, got another; nothing was written; put the right key into SOJOURN_MASTER_KEY_FILE',
    )
  }
}

async function refuseKeysWithoutCheck(db: Kysely<Tables>): Promise<void> {
  const key = await db.selectFrom('dataKeys').select('owner').limit(1).executeTakeFirst()
  if (key)
    throw new Error(
      'expected a vault check beside the stored keys, there is none; restore table vault_check from a backup',
    )
}
