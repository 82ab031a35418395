// Which version of a rulebook is in force on a day, and how is a new one put in force?
import { z } from 'zod'
import { PlainDate } from '../domain/calendar.js'
import type { Facts } from '../domain/explained.js'
import { textOf } from '../domain/facts.js'
import type { PinnedRulebook, Rulebook } from '../domain/rulebook.js'
import type { Corridor } from '../domain/rulebook/rulebook-corridor.js'
import type { Country } from '../domain/rulebook/rulebook-country.js'
import type { RulebookVersion } from '../registry/rulebook-versions.js'
import { parseRulebook } from '../rulebook/load.js'
import { successionProblems } from '../rulebook/soundness.js'
import type { Caller } from './command.js'
import { appendToLedger, carryCommand, keyReused } from './commanding.js'
import type { Door } from './door.js'
import { readForm, Refused } from './refusal.js'
import { readRulebookFile, requireCorridor, requireRulebook } from './rulebook-files.js'
import { pinRulebook } from './rulebooks.js'

/**
 * The version of a rulebook in force on a day: the newest one that was put in force by then, or else the file that
 * comes with the system. Refuses with `no-such-rulebook` or `bad-rulebook`.
 */
export async function rulebookInForce(door: Door, id: string, on: PlainDate): Promise<PinnedRulebook> {
  return (await enactedBy(door, id, on)) ?? requireRulebook(id)
}

/** The version of a corridor in force on a day; refuses as `rulebookInForce`, and a country. */
export async function corridorInForce(door: Door, id: string, on: PlainDate): Promise<PinnedRulebook<Corridor>> {
  return ofKind('corridor', (await enactedBy(door, id, on)) ?? requireCorridor(id))
}

/** The version of a country in force on a day; refuses as `rulebookInForce`, and a corridor. */
export async function countryInForce(door: Door, id: string, on: PlainDate): Promise<PinnedRulebook<Country>> {
  return ofKind('country', await rulebookInForce(door, id, on))
}

async function enactedBy(door: Door, id: string, on: PlainDate): Promise<PinnedRulebook | undefined> {
  const { versionInForce } = await import('../registry/rulebook-versions.js')
  const version = await versionInForce(await door.registry(), id, on)
  return version && requireKept(door, version.hash)
}

function ofKind<Kind extends Rulebook['kind']>(
  kind: Kind,
  pinned: PinnedRulebook,
): PinnedRulebook<Extract<Rulebook, { kind: Kind }>> {
  const { rulebook } = pinned
  if (rulebook.kind === kind) return pinned as PinnedRulebook<Extract<Rulebook, { kind: Kind }>>
  const message = `expected a ${kind}, got the ${rulebook.kind} "${rulebook.id}"; see: npx sojourn rulebook list`
  throw new Refused('no-such-rulebook', message, kind)
}

/** The rulebook kept under a hash; refuses with `no-such-rulebook` when none is. */
export async function requireKept(door: Door, hash: string): Promise<PinnedRulebook> {
  const { readRulebook } = await import('../registry/rulebooks.js')
  const text = await readRulebook(await door.registry(), hash)
  if (text !== undefined) return parseRulebook(text, hash.slice(0, 12))
  throw new Refused(
    'no-such-rulebook',
    `expected the SHA-256 of a kept rulebook, got "${hash}"; see: npx sojourn rulebook versions`,
    'rulebook',
  )
}

/** Refuses a version that is not kept, or that is one of another rulebook than the one the case has pinned. */
export async function requireAdoptable(door: Door, { rulebookId }: { rulebookId: string }, data: Facts): Promise<void> {
  const { rulebook } = await requireKept(door, textOf(data, 'rulebook'))
  if (rulebook.id === rulebookId) return
  const message = `expected a version of ${rulebookId}, got one of ${rulebook.id}; see: npx sojourn rulebook versions ${rulebookId}`
  throw new Refused('no-such-rulebook', message, 'rulebook')
}

export type EnactRulebook = { caller: Caller; path: string; from: string; reason: string }

/** A version that was put in force: its hash, from which day, by whom and why. */
export type EnactedVersion = {
  rulebook: string
  version: string
  hash: string
  from: PlainDate
  by: string
  reason: string
}

/**
 * Puts the rulebook in a file in force from a day on: what is opened from then on stands under it, everything opened
 * before keeps what it has. A supervisor's or an operator's word, with a reason that is kept.
 */
export async function enactRulebook(door: Door, order: EnactRulebook): Promise<EnactedVersion> {
  const { caller, path, from, reason } = order
  const proposed = readRulebookFile(path)
  const { id, version } = proposed.rulebook
  const data = { hash: proposed.hash, from, reason }
  const commanded = { caller, caseNumber: null, action: 'enact-rulebook', subject: id, data } as const
  return carryCommand(door, commanded, async (command) => {
    const registry = await door.registry()
    const { enactVersion, versionOfCommand } = await import('../registry/rulebook-versions.js')
    const done = await versionOfCommand(registry, command.commandId)
    if (done) return shown(sameOrRefused(done, data))
    requireOffice(caller)
    readForm('enact-rulebook', Form, { from, reason })
    await requireSuccessor(door, { proposed, from, path })
    await pinRulebook(door, proposed)
    const enactedBy = `${caller.actor.role}:${caller.actor.id}`
    const enactedAt = new Date().toISOString()
    const kept = { id, version, hash: proposed.hash, inForceFrom: from, reason, enactedBy, enactedAt }
    await enactVersion(registry, { ...kept, commandId: command.commandId })
    const said = { rulebook: proposed.hash, from }
    await appendToLedger(door, { command, caseNumber: null, outcome: 'accepted', data: said })
    return shown(kept)
  })
}

/** What the same command did before; refuses when its key was used with other content. */
function sameOrRefused(done: RulebookVersion, data: { hash: string; from: string; reason: string }): RulebookVersion {
  if (done.hash === data.hash && done.inForceFrom === data.from && done.reason === data.reason) return done
  throw keyReused()
}

/** Every version that was put in force, oldest first; of two for one day the later word counts. */
export async function listVersions(door: Door, id?: string): Promise<EnactedVersion[]> {
  const { listVersions: list } = await import('../registry/rulebook-versions.js')
  return (await list(await door.registry(), id)).map(shown)
}

const shown = ({ id, version, hash, inForceFrom, enactedBy, reason }: RulebookVersion): EnactedVersion => ({
  rulebook: id,
  version,
  hash,
  from: inForceFrom,
  by: enactedBy,
  reason,
})

function requireOffice({ actor }: Caller): void {
  if (actor.role === 'supervisor' || actor.role === 'operator') return
  throw new Refused('not-your-task', `expected a supervisor or an operator to enact a rulebook, got ${actor.role}`)
}

const Form = z.strictObject({
  from: PlainDate.refine((day) => day >= today(), 'expected today or a later day: no version begins in the past'),
  reason: z.string().trim().min(3, 'expected a reason that others can read later').max(500),
})

type Proposed = { proposed: PinnedRulebook; from: PlainDate; path: string }

/** A version that follows the one in force on its first day: another text, a later version, no gap, nothing rewritten. */
async function requireSuccessor(door: Door, { proposed, from, path }: Proposed): Promise<void> {
  const current = await rulebookInForce(door, proposed.rulebook.id, from)
  if (current.hash === proposed.hash) {
    throw new Refused('bad-rulebook', `expected a change, got the text that is in force on ${from} already`)
  }
  const [known, next] = [current.rulebook.version, proposed.rulebook.version]
  if (next <= known) {
    const message = `expected a version after ${known}, the one in force on ${from}, got ${next}; raise it in the file`
    throw new Refused('bad-rulebook', message, 'version')
  }
  const before = `version ${known}`
  const [first] = successionProblems({ earlier: current.rulebook, later: proposed.rulebook, from, before, file: path })
  if (first) throw new Refused('bad-rulebook', `${path}: ${first.path}: ${first.reason}`, first.path)
}

const today = (): PlainDate => new Date().toISOString().slice(0, 10)
