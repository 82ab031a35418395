// What do we know of a person, and can it still be read? Personal fields lie under the person's own erasable key.
import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { Person } from '../domain/person.js'
import type { Registry } from './database.js'
import { seal, unseal } from './sealing.js'
import type { Tables } from './tables.js'
import type { KeyOwner, MintedKey, Vault } from './vault.js'

/** `erasable`: what the person may have deleted at will. `must-keep`: what the law makes us keep for a time. */
export type PersonKey = 'erasable' | 'must-keep'

/** The name under which a key of a person is kept. */
export const personKeyOwner = (personId: string, key: PersonKey): KeyOwner => `person/${personId}/${key}`

/** A person ready to be written: sealed before the transaction begins. */
export type SealedPerson = { personId: string; sealed: Buffer; keys: MintedKey[] }

/** Seals a new person under two fresh keys. Writes nothing. */
export function sealNewPerson(vault: Vault, person: Person): SealedPerson {
  const personId = randomUUID()
  const erasable = vault.mintKey(personKeyOwner(personId, 'erasable'))
  const mustKeep = vault.mintKey(personKeyOwner(personId, 'must-keep'))
  return { personId, sealed: sealPerson(erasable.key, personId, person), keys: [erasable, mustKeep] }
}

/** Writes a sealed person and its keys, inside the caller's transaction. */
export async function writePerson(db: Kysely<Tables>, vault: Vault, person: SealedPerson): Promise<void> {
  await vault.storeKeys(person.keys, db)
  await db.insertInto('people').values({ personId: person.personId, sealed: person.sealed, erasedAt: null }).execute()
}

/** Keeps a new person and gives its opaque id. */
export async function savePerson(registry: Registry, person: Person): Promise<string> {
  const sealed = sealNewPerson(registry.vault, person)
  await registry.db.transaction().execute((trx) => writePerson(trx, registry.vault, sealed))
  return sealed.personId
}

/** The person as last corrected, or `erased`. Throws for an id that was never given out, and when the keys cannot be reached. */
export async function readPerson(registry: Registry, personId: string): Promise<Person | 'erased'> {
  const row = await registry.db
    .selectFrom('people')
    .select(['sealed', 'erasedAt'])
    .where('personId', '=', personId)
    .executeTakeFirst()
  if (!row)
    throw new Error(`expected a person of this registry, got the unknown id ${personId}; read the id from the case`)
  const key = await registry.vault.readKey(personKeyOwner(personId, 'erasable'))
  if (key === 'destroyed' || row.sealed === null) return 'erased'
  if (key === 'absent')
    throw new Error(`expected a key for person ${personId}, there is none; restore table data_keys from a backup`)
  return JSON.parse(unseal(key, row.sealed, personKeyOwner(personId, 'erasable')).toString('utf8')) as Person
}

/** Changes some fields; gives the whole person as it stands then. An erased person stays erased. */
export async function correctPerson(
  registry: Registry,
  personId: string,
  patch: Partial<Person>,
): Promise<Person | 'erased'> {
  const before = await readPerson(registry, personId)
  const key = await registry.vault.readKey(personKeyOwner(personId, 'erasable'))
  if (before === 'erased' || !Buffer.isBuffer(key)) return 'erased'
  const person = Person.parse({ ...before, ...patch })
  const sealed = sealPerson(key, personId, person)
  await registry.db
    .updateTable('people')
    .set({ sealed })
    .where('personId', '=', personId)
    .where('erasedAt', 'is', null)
    .execute()
  if (patch.phone !== undefined) await forgetPhone(registry, personId)
  return person
}

/** The fingerprint by which a number is found again is made anew when it is next looked for. */
async function forgetPhone(registry: Registry, personId: string): Promise<void> {
  await registry.db.updateTable('contacts').set({ phoneIndex: null }).where('personId', '=', personId).execute()
}

/**
 * Erases a person: the erasable key is destroyed, so fields and notes are unreadable everywhere. What the law makes
 * us keep (documents, under the second key) goes only with `everything`, once its retention has ended.
 */
export async function erasePerson(
  registry: Registry,
  personId: string,
  scope: 'erasable' | 'everything' = 'erasable',
): Promise<void> {
  const keys: PersonKey[] = scope === 'everything' ? ['erasable', 'must-keep'] : ['erasable']
  for (const key of keys) await registry.vault.destroyKey(personKeyOwner(personId, key))
  await registry.db.deleteFrom('contacts').where('personId', '=', personId).execute()
  const erasedAt = new Date().toISOString()
  await registry.db
    .updateTable('people')
    .set({ sealed: null, erasedAt })
    .where('personId', '=', personId)
    .where('erasedAt', 'is', null)
    .execute()
}

function sealPerson(key: Buffer, personId: string, person: Person): Buffer {
  return seal(key, Buffer.from(JSON.stringify(person)), personKeyOwner(personId, 'erasable'))
}
