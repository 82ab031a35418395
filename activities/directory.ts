// Which organisation is meant by an id? Read from the registry's directory at the moment of use.
import { failure } from './failures.js'

/** An organisation as activities need it. `url` null: written to by mail. */
export type Organisation = { id: string; name: string; email: string; url: string | null; secret: string | null }

export type FindOrganisation = (id: string) => Promise<Organisation | undefined>

/** The organisation of an id. Throws `organisation-unknown`. */
export async function knownOrganisation(find: FindOrganisation, id: string): Promise<Organisation> {
  const organisation = await find(id)
  if (!organisation) throw failure('organisation-unknown')
  return organisation
}

/** Names of the organisations that `facts` speak of, for papers and letters; an id outside the directory reads as itself. */
export async function namesIn(find: FindOrganisation, ids: readonly unknown[]): Promise<(id: string) => string> {
  const texts = ids.filter((id): id is string => typeof id === 'string')
  const found = await Promise.all(texts.map(async (id) => [id, (await find(id))?.name] as const))
  const names = new Map(found.flatMap(([id, name]) => (name ? [[id, name]] : [])))
  return (id) => names.get(id) ?? id
}
