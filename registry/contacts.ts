// What did a person say about being told, and whose is a telephone number? Sealed preferences; numbers as keyed fingerprints.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { ContactPreferences, defaultPreferences } from '../domain/contact-preferences.js'
import type { Registry } from './database.js'
import { listFiles } from './files.js'
import { personKeyOwner, readPerson } from './people.js'
import { seal, unseal } from './sealing.js'

/** What a person said about being told; what counts for everybody while they said nothing, or once they are erased. */
export async function readPreferences(registry: Registry, personId: string): Promise<ContactPreferences> {
  const row = await registry.db
    .selectFrom('contacts')
    .select('sealedPreferences')
    .where('personId', '=', personId)
    .executeTakeFirst()
  const key = row?.sealedPreferences ? await registry.vault.readKey(personKeyOwner(personId, 'erasable')) : undefined
  if (!row?.sealedPreferences || !Buffer.isBuffer(key)) return defaultPreferences
  return ContactPreferences.parse(JSON.parse(unseal(key, row.sealedPreferences, belongsTo(personId)).toString('utf8')))
}

/** Keeps what a person said about being told. `erased`: there is nobody left to tell. */
export async function savePreferences(
  registry: Registry,
  personId: string,
  preferences: ContactPreferences,
): Promise<'saved' | 'erased'> {
  const key = await registry.vault.readKey(personKeyOwner(personId, 'erasable'))
  if (!Buffer.isBuffer(key)) return 'erased'
  const sealedPreferences = seal(key, Buffer.from(JSON.stringify(preferences)), belongsTo(personId))
  await registry.db
    .insertInto('contacts')
    .values({ personId, phoneIndex: null, sealedPreferences })
    .onConflict((conflict) => conflict.column('personId').doUpdateSet({ sealedPreferences }))
    .execute()
  return 'saved'
}

/**
 * The ids of all who have this telephone number (`+` and digits), which a family may share. Numbers stay sealed: they are
 * found by a fingerprint under the master key, made when a person is first looked for and forgotten when their record changes.
 */
export async function peopleWithPhone(registry: Registry, phone: string): Promise<string[]> {
  await indexPhones(registry)
  const rows = await registry.db
    .selectFrom('contacts')
    .innerJoin('people', 'people.personId', 'contacts.personId')
    .select('contacts.personId')
    .where('contacts.phoneIndex', '=', phoneIndexOf(registry, phone))
    .where('people.erasedAt', 'is', null)
    .orderBy('contacts.personId')
    .execute()
  return rows.map(({ personId }) => personId)
}

const pageSize = 200

/** Gives everybody a fingerprint who has none yet; one pass after an upgrade, then only those who applied since. */
async function indexPhones(registry: Registry): Promise<void> {
  for (;;) {
    const missing = await registry.db
      .selectFrom('people')
      .leftJoin('contacts', 'contacts.personId', 'people.personId')
      .select('people.personId')
      .where('people.erasedAt', 'is', null)
      .where('contacts.phoneIndex', 'is', null)
      .orderBy('people.personId')
      .limit(pageSize)
      .execute()
    for (const { personId } of missing) await indexPhone(registry, personId)
    if (missing.length < pageSize) return
  }
}

async function indexPhone(registry: Registry, personId: string): Promise<void> {
  const person = await readPerson(registry, personId)
  const phoneIndex = person === 'erased' ? 'erased' : phoneIndexOf(registry, person.phone)
  await registry.db
    .insertInto('contacts')
    .values({ personId, phoneIndex, sealedPreferences: null })
    .onConflict((conflict) => conflict.column('personId').doUpdateSet({ phoneIndex }))
    .execute()
}

/** One number written in several ways has one fingerprint. */
function phoneIndexOf(registry: Registry, phone: string): string {
  return registry.vault.fingerprint(`phone ${parsePhoneNumberFromString(phone)?.number ?? phone}`)
}

const belongsTo = (personId: string): string => `contact preferences ${personId}`

/** The cases of these people with the claims about them, newest case first; those that have ended too. */
export async function casesOfPeople(
  registry: Registry,
  personIds: readonly string[],
): Promise<{ caseNumber: string; claims: string[] }[]> {
  if (personIds.length === 0) return []
  const cases = await registry.db
    .selectFrom('cases')
    .select('caseNumber')
    .where('personId', 'in', personIds)
    .orderBy('seq', 'desc')
    .execute()
  const claims = await Promise.all(
    cases.map(({ caseNumber }) =>
      listFiles(registry, { procedure: 'claim', reach: { case: caseNumber }, open: true, limit: 20 }),
    ),
  )
  return cases.map(({ caseNumber }, n) => ({ caseNumber, claims: (claims[n] ?? []).map(({ number }) => number) }))
}
