// May this caller act here at all? Asked before the form is looked at: whoever may not act hears of nothing else.
import type { Actor, Role } from '../domain/actor.js'
import type { Facts } from '../domain/explained.js'
import { textOf } from '../domain/facts.js'
import { handoffKind } from '../domain/forms.js'
import { ownerOf, refuseActor, spelt, type Doing } from '../domain/ownership.js'
import type { FileRow } from '../registry/files.js'
import type { IssuedCommand } from './command.js'
import { acceptedBefore } from './commanding.js'
import type { Door } from './door.js'
import { Refused } from './refusal.js'

/**
 * Refuses with `not-your-task` whoever may not do this to a file. Where the registry does not say yet whose it is, the
 * file itself decides; a command that was accepted once is answered again, whoever the file belongs to by now.
 */
export async function requireOwner(
  door: Door,
  { file, command, ...doing }: { file: FileRow; command: IssuedCommand } & Doing,
): Promise<void> {
  const { actor } = command
  const unknown = doing.roles.includes(actor.role) && ownerOf(file, actor.role) === ''
  const message =
    (unknown ? undefined : refuseActor(file, doing, actor)) ?? (await refuseOtherAgency(door, file, actor))
  if (message === undefined || (await acceptedBefore(door, file.number, command))) return
  throw new Refused('not-your-task', message)
}

/** A case names its agency by the number of that agency's file; the file says whose it is. */
async function refuseOtherAgency(door: Door, file: FileRow, actor: Actor): Promise<string | undefined> {
  if (file.procedure !== 'migration-cycle' || actor.role !== 'agency') return undefined
  const { findFile } = await import('../registry/files.js')
  const agency = await findFile(await door.registry(), textOf(file.summary, 'agency'))
  const owner = textOf(agency?.summary ?? {}, 'organisation')
  if (owner === actor.id) return undefined
  const expected = owner ? `agency:${owner}` : 'the worker or a caseworker, for no agency placed this worker,'
  return `expected ${expected} to act on this case, got ${spelt(actor)}`
}

/** Whose word on the rights of a worker counts: an office of social security that the case has asked. */
const institution = 'social-security-office'

/** Refuses what an organisation says of the rights of a case that never asked it anything about them. */
export async function requireAskedInstitution(
  door: Door,
  { caseNumber, action, command }: { caseNumber: string; action: string; command: IssuedCommand },
): Promise<void> {
  const { actor } = command
  if (actor.role !== 'organisation') return
  const { listWaits } = await import('../registry/waits.js')
  const asked = await listWaits(await door.registry(), {
    of: 'handoff',
    caseNumber,
    organisation: actor.id,
    limit: 200,
  })
  if (asked.some(({ kind }) => handoffKind(kind)?.party === institution)) return
  throw new Refused(
    'not-your-task',
    `expected the ${institution} that this case has asked to ${action}, got ${spelt(actor)}; a caseworker may record what it says`,
  )
}

/** The actor to name in a command that somebody of this role may run on a file: of the file's own organisation where the role has one. */
export function actorFor(file: { procedure: FileRow['procedure']; summary: Facts }, role: Role): string {
  const owner = ownerOf(file, role)
  if (owner !== undefined) return `${role}:${owner || 'ID'}`
  return `${role}:${role === 'person' ? 'self' : 'desk-1'}`
}
