// With which key does the issuing service sign now, and which were its keys before?
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { calculateJwkThumbprint } from 'jose'
import { sql, type Insertable, type Selectable, type Transaction } from 'kysely'
import type { Instant } from '../domain/calendar.js'
import type { Registry } from './database.js'
import { seal, unseal } from './sealing.js'
import type { SigningKeysTable } from './signing-key-table.js'
import type { Tables } from './tables.js'
import type { MintedKey } from './vault.js'

/** A key as anybody may see it. */
export type SigningKeyRow = Omit<Selectable<SigningKeysTable>, 'sealed'>

/** The key that signs, with its private half: Ed25519. */
export type SigningKey = { kid: string; key: KeyObject }

/**
 * The key that signs now; made at first use, once, however many processes ask at the same time. Throws when the private
 * half cannot be read: nothing may be issued then.
 */
export async function currentSigningKey(registry: Registry, at: Instant): Promise<SigningKey> {
  const row = (await findSigning(registry)) ?? (await makeFirst(registry, at))
  const key = await registry.vault.readKey(ownerOf(row.kid))
  if (Buffer.isBuffer(key)) return { kid: row.kid, key: opened(row, key) }
  // Rotated between the two questions: ask once more, the new key is there.
  const now = key === 'destroyed' ? await findSigning(registry) : row
  if (now?.kid !== row.kid) return currentSigningKey(registry, at)
  throw new Error(
    `expected the data key of signing key ${row.kid}, it is ${key}; restore table data_keys from a backup, or rotate the key`,
  )
}

/** Every key there ever was, oldest first. */
export async function listSigningKeys(registry: Registry): Promise<SigningKeyRow[]> {
  return registry.db.selectFrom('signingKeys').select(publicColumns).orderBy('createdAt').orderBy('kid').execute()
}

/**
 * A new key signs from now on; the private half of the one before is destroyed, its public half stays. The same command
 * again gives the key that it made.
 */
export async function rotateSigningKey(
  registry: Registry,
  order: { commandId: string; at: Instant },
): Promise<SigningKeyRow> {
  const made = await ofCommand(registry, order.commandId)
  if (made) return made
  const minted = await mint(registry, { createdAt: order.at, commandId: order.commandId })
  const retired = await oneAtATime(registry, async (trx) => {
    const rows = trx.updateTable('signingKeys').set({ retiredAt: order.at, sealed: null })
    const before = await rows.where('retiredAt', 'is', null).returning('kid').execute()
    await registry.vault.storeKeys([minted.dataKey], trx)
    await trx.insertInto('signingKeys').values(minted.row).execute()
    return before
  })
  for (const { kid } of retired) await registry.vault.destroyKey(ownerOf(kid))
  return (await ofCommand(registry, order.commandId)) ?? notKept(minted.row.kid)
}

/**
 * Marks a key as one whose signatures prove nothing any more, with a reason code. If it signs now, it signs no longer:
 * the next paper makes a new key. Repeated, the first word stands. Undefined when there is no such key.
 */
export async function revokeSigningKey(
  registry: Registry,
  order: { kid: string; reason: string; at: Instant },
): Promise<SigningKeyRow | undefined> {
  const { kid, reason, at } = order
  await registry.db
    .updateTable('signingKeys')
    .set((eb) => ({
      revokedAt: at,
      revokedReason: reason,
      retiredAt: eb.fn.coalesce('retiredAt', eb.val(at)),
      sealed: null,
    }))
    .where('kid', '=', kid)
    .where('revokedAt', 'is', null)
    .execute()
  const rows = registry.db.selectFrom('signingKeys').select(publicColumns).where('kid', '=', kid)
  const row = await rows.executeTakeFirst()
  if (row) await registry.vault.destroyKey(ownerOf(kid))
  return row
}

const publicColumns = ['kid', 'x', 'commandId', 'createdAt', 'retiredAt', 'revokedAt', 'revokedReason'] as const

const ownerOf = (kid: string) => `signing/${kid}` as const
const boundTo = (kid: string): string => `signing-key ${kid}`

/** Long enough to tell all keys of the world apart, short enough for a QR code. */
const kidLength = 12

async function findSigning(registry: Registry): Promise<Selectable<SigningKeysTable> | undefined> {
  return registry.db.selectFrom('signingKeys').selectAll().where('retiredAt', 'is', null).executeTakeFirst()
}

async function ofCommand(registry: Registry, commandId: string): Promise<SigningKeyRow | undefined> {
  const rows = registry.db.selectFrom('signingKeys').select(publicColumns)
  return rows.where('commandId', '=', commandId).executeTakeFirst()
}

/** Of several that make the first key at once, one does; the others take that one. */
async function makeFirst(registry: Registry, at: Instant): Promise<Selectable<SigningKeysTable>> {
  const { dataKey, row } = await mint(registry, { createdAt: at, commandId: null })
  await oneAtATime(registry, async (trx) => {
    const other = await trx.selectFrom('signingKeys').select('kid').where('retiredAt', 'is', null).executeTakeFirst()
    if (other) return
    await registry.vault.storeKeys([dataKey], trx)
    await trx.insertInto('signingKeys').values(row).execute()
  })
  return (await findSigning(registry)) ?? notKept(row.kid)
}

/** Any number that nothing else in the database locks. */
const signingKeysLock = 7_305_012

/** Runs `work` in a transaction of its own, after every other one that changes which key signs. */
async function oneAtATime<T>(registry: Registry, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
  return registry.db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(signingKeysLock)})`.execute(trx)
    return work(trx)
  })
}

type Minted = { dataKey: MintedKey; row: Insertable<SigningKeysTable> }

async function mint(registry: Registry, made: { createdAt: Instant; commandId: string | null }): Promise<Minted> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const jwk = publicKey.export({ format: 'jwk' })
  const kid = (await calculateJwkThumbprint(jwk)).slice(0, kidLength)
  const dataKey = registry.vault.mintKey(ownerOf(kid))
  const sealed = seal(dataKey.key, privateKey.export({ format: 'der', type: 'pkcs8' }), boundTo(kid))
  const open = { retiredAt: null, revokedAt: null, revokedReason: null }
  return { dataKey, row: { kid, x: jwk.x ?? notKept(kid), sealed, ...made, ...open } }
}

function opened({ kid, sealed }: Selectable<SigningKeysTable>, dataKey: Buffer): KeyObject {
  const der = unseal(dataKey, sealed ?? notKept(kid), boundTo(kid))
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
}

function notKept(kid: string): never {
  throw new Error(`expected signing key ${kid} to be kept, it is not; try again`)
}
