// Which key opens what, and is it still there? Data keys wrapped by the master key; a destroyed key never comes back.
import { createHmac, randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { seal, SealBroken, unseal } from './sealing.js'
import type { Tables } from './tables.js'

/** What a data key belongs to. Every value sealed with it is bound to this name. */
export type KeyOwner =
  `person/${string}/erasable` | `person/${string}/must-keep` | `case/${string}` | `signing/${string}` | 'service'

/** A key just made, not yet stored. */
export type MintedKey = { owner: KeyOwner; key: Buffer; wrapped: Buffer }

/** The database with the keys did not answer. Try again; it says nothing about whether the key exists. */
export class KeyStoreUnreachable extends Error {
  override name = 'KeyStoreUnreachable'
}

/** The stored key cannot be unwrapped although the master key is right: the row was altered. */
export class KeyDamaged extends Error {
  override name = 'KeyDamaged'
}

/** How long another process may go on using a key that was destroyed meanwhile. */
export const keyCacheMs = 15_000
const keyCacheSize = 5_000
const keyBytes = 32

type Cached = { key: Buffer | 'destroyed'; until: number }

/** The keys of one registry, as one process sees them. */
export class Vault {
  readonly #db: Kysely<Tables>
  readonly #master: Buffer | undefined
  readonly #cache = new Map<KeyOwner, Cached>()
  readonly #asked = new Map<KeyOwner, { answer: Promise<Buffer | 'destroyed' | 'absent'> }>()

  constructor(db: Kysely<Tables>, masterKey: Buffer | undefined) {
    this.#db = db
    this.#master = masterKey
  }

  /**
   * The key of `owner`; `destroyed` once it was destroyed, `absent` when none was ever made. Throws
   * KeyStoreUnreachable when the database does not answer: never take that for a destroyed key.
   * Never call it inside a transaction: the embedded database serves one transaction at a time and would wait for itself.
   */
  async readKey(owner: KeyOwner): Promise<Buffer | 'destroyed' | 'absent'> {
    const cached = this.#cache.get(owner)
    if (cached && cached.until > Date.now()) return cached.key
    return this.#asked.get(owner)?.answer ?? this.#ask(owner)
  }

  /** Makes the key of `owner` unless there is one, and gives the one in force. */
  async createKey(owner: KeyOwner): Promise<Buffer | 'destroyed'> {
    const minted = this.mintKey(owner)
    await reached(this.storeKeys([minted]))
    this.#forget(owner)
    const key = await this.readKey(owner)
    if (key === 'absent') throw new KeyStoreUnreachable(`the key of ${owner} was written and is not there; try again`)
    return key
  }

  /** A fresh key, to be stored with `storeKeys` in the transaction of what it protects. */
  mintKey(owner: KeyOwner): MintedKey {
    const key = randomBytes(keyBytes)
    return { owner, key, wrapped: seal(this.#masterKey(), key, `data-key ${owner}`) }
  }

  /** Writes minted keys; an owner that has a key (or had one) keeps it. */
  async storeKeys(minted: readonly MintedKey[], db: Kysely<Tables> = this.#db): Promise<void> {
    await db
      .insertInto('dataKeys')
      .values(minted.map(({ owner, wrapped }) => ({ owner, wrapped, destroyedAt: null })))
      .onConflict((conflict) => conflict.column('owner').doNothing())
      .execute()
  }

  /**
   * Destroys the key for good: what it sealed is unreadable from now on, here at once, elsewhere within `keyCacheMs`.
   * The key of a case only once its workflows are closed: they branch on what they remember and could not be replayed.
   */
  async destroyKey(owner: KeyOwner): Promise<void> {
    const destroyedAt = new Date().toISOString()
    const destroyed = this.#db
      .insertInto('dataKeys')
      .values({ owner, wrapped: null, destroyedAt })
      .onConflict((conflict) =>
        conflict.column('owner').doUpdateSet({ wrapped: null, destroyedAt }).where('dataKeys.destroyedAt', 'is', null),
      )
      .execute()
    await reached(destroyed)
    this.#forget(owner)
  }

  /** A keyed fingerprint: compares equal texts without storing anything that could be guessed back. */
  fingerprint(text: string): string {
    return createHmac('sha256', this.#masterKey()).update(text).digest('hex')
  }

  /** Asks the database once for all who want the same key at the same time: a replay wants it for every payload. */
  async #ask(owner: KeyOwner): Promise<Buffer | 'destroyed' | 'absent'> {
    const mine = { answer: this.#findKey(owner) }
    this.#asked.set(owner, mine)
    try {
      const key = await mine.answer
      // Forgotten meanwhile: the key was destroyed while it was being read and must not enter the cache.
      if (key !== 'absent' && this.#asked.get(owner) === mine) this.#remember(owner, key)
      return key
    } finally {
      if (this.#asked.get(owner) === mine) this.#asked.delete(owner)
    }
  }

  async #findKey(owner: KeyOwner): Promise<Buffer | 'destroyed' | 'absent'> {
    const rows = this.#db.selectFrom('dataKeys').select(['wrapped', 'destroyedAt']).where('owner', '=', owner)
    const row = await reached(rows.executeTakeFirst())
    if (!row) return 'absent'
    return row.destroyedAt !== null || row.wrapped === null ? 'destroyed' : this.#unwrap(owner, row.wrapped)
  }

  #forget(owner: KeyOwner): void {
    this.#cache.delete(owner)
    this.#asked.delete(owner)
  }

  #unwrap(owner: KeyOwner, wrapped: Buffer): Buffer {
    try {
      return unseal(this.#masterKey(), wrapped, `data-key ${owner}`)
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error
      throw new KeyDamaged(`the stored key of ${owner} was altered; restore table data_keys from a backup`)
    }
  }

  #remember(owner: KeyOwner, key: Buffer | 'destroyed'): void {
    const oldest = this.#cache.size >= keyCacheSize ? this.#cache.keys().next().value : undefined
    if (oldest !== undefined) this.#cache.delete(oldest)
    this.#cache.set(owner, { key, until: Date.now() + keyCacheMs })
  }

  #masterKey(): Buffer {
    if (this.#master) return this.#master
    throw new Error('expected a master key, this process was started without one; set SOJOURN_MASTER_KEY_FILE')
  }
}

async function reached<T>(query: Promise<T>): Promise<T> {
  try {
    return await query
  } catch (cause) {
    throw new KeyStoreUnreachable('the registry with the keys did not answer; try again when it is up', { cause })
  }
}
