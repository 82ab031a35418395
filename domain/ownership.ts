// Whose file is it? Who may do a thing, and for which organisation: an employer and an agency act on files of their own only.
import type { Actor, Role } from './actor.js'
import type { Procedure } from './case-file.js'
import type { Facts } from './explained.js'
import { textOf } from './facts.js'

/** A file as its own summary names whose it is; the registry keeps the same summary. */
export type OwnedFile = { procedure: Procedure; summary: Facts }

/**
 * What in a summary names the organisation that a role acts for. A case names its agency by the number of the agency's own
 * file: whose that is, only the registry knows, and the door looks there.
 */
const owners: { readonly [procedure in Procedure]?: { readonly [role in Role]?: string } } = {
  'migration-cycle': { employer: 'employer' },
  portability: { employer: 'employer' },
  'job-order': { employer: 'employer' },
  agency: { agency: 'organisation' },
}

/** The organisation that a role acts for on this file, '' while none is known; undefined for a role that acts in office. */
export function ownerOf({ procedure, summary }: OwnedFile, role: Role): string | undefined {
  const name = owners[procedure]?.[role]
  return name === undefined ? undefined : textOf(summary, name)
}

/** What is to be done to a file, and the roles that may. */
export type Doing = { roles: readonly Role[]; what: string }

/** Why this actor may not do this: who may, and who came, both as ROLE:ID. Undefined when the actor may. */
export function refuseActor(file: OwnedFile, { roles, what }: Doing, actor: Actor): string | undefined {
  const owner = ownerOf(file, actor.role)
  if (roles.includes(actor.role) && (owner === undefined || owner === actor.id)) return undefined
  return `expected ${roles.map((role) => partyOf(file, role)).join(' or ')} to ${what}, got ${spelt(actor)}`
}

/** A role with the organisation it acts for here, as it is given with `--as`. */
export function partyOf(file: OwnedFile, role: Role): string {
  const owner = ownerOf(file, role)
  return owner === '' ? `${role}:ID (this file names none yet)` : `${role}:${owner ?? 'ID'}`
}

/** An actor as it is given with `--as`; what is no id is not repeated. */
export const spelt = ({ role, id }: Actor): string =>
  /^[a-z0-9][a-z0-9-]{0,62}$/.test(id) ? `${role}:${id}` : `${role} without an id`
