// Which organisations do we hand work to, and how do we reach them? Signing secrets lie under the service key.
import type { Registry } from './database.js'
import { seal, unseal } from './sealing.js'

/** An organisation of the directory. `url` null: it has no web door and is written to by mail. */
export type Organisation = { id: string; name: string; kind: string; email: string; url: string | null }

/** With the secret that signs the requests to it, null when it has none. */
export type OrganisationWithSecret = Organisation & { secret: string | null }

/** Adds an organisation or replaces what is known of it. */
export async function putOrganisation(registry: Registry, organisation: OrganisationWithSecret): Promise<void> {
  const { secret, id, ...known } = organisation
  const sealedSecret = secret === null ? null : seal(await serviceKey(registry), Buffer.from(secret), secretOf(id))
  await registry.db
    .insertInto('organisations')
    .values({ id, ...known, sealedSecret })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...known, sealedSecret }))
    .execute()
}

/** One organisation with its secret, or undefined. */
export async function findOrganisation(registry: Registry, id: string): Promise<OrganisationWithSecret | undefined> {
  const row = await registry.db.selectFrom('organisations').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const { sealedSecret, ...known } = row
  return {
    ...known,
    secret: sealedSecret && unseal(await serviceKey(registry), sealedSecret, secretOf(id)).toString('utf8'),
  }
}

/** The directory, by id, without secrets. */
export async function listOrganisations(registry: Registry): Promise<Organisation[]> {
  return registry.db.selectFrom('organisations').select(['id', 'name', 'kind', 'email', 'url']).orderBy('id').execute()
}

const secretOf = (id: string): string => `organisation ${id}`

async function serviceKey(registry: Registry): Promise<Buffer> {
  const key = await registry.vault.readKey('service')
  if (Buffer.isBuffer(key)) return key
  throw new Error(`expected the service key, it is ${key}; restore table data_keys from a backup`)
}
