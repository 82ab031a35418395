// How does a running case adopt another version of its rulebook?
import type { Caller } from './command.js'
import { actOnCase, requireCase, type Done } from './cases.js'
import type { Door } from './door.js'
import { rulebookInForce } from './rulebook-versions.js'
import { pinRulebook } from './rulebooks.js'

export type AdoptRulebook = {
  caller: Caller
  caseNumber: string
  /** SHA-256 of the version; the one in force today when absent. */
  rulebook?: string
  /** A code, such as `fee-cap-lowered`. */
  reason: string
}

/** What became of it, and the version that counts for the case from its next decision on. */
export type Adopted = Done & { rulebook: string }

/** A supervisor lets a case go on under another version of its rulebook: what was decided stays as it was decided. */
export async function adoptRulebook(
  door: Door,
  { caller, caseNumber, rulebook, reason }: AdoptRulebook,
): Promise<Adopted> {
  const row = await requireCase(door, caseNumber)
  const hash = rulebook ?? (await keptInForce(door, row.corridor))
  const data = { rulebook: hash, reason }
  const done = await actOnCase(door, { caller, caseNumber, action: 'adopt-rulebook', data })
  return { ...done, rulebook: hash }
}

async function keptInForce(door: Door, id: string): Promise<string> {
  const pinned = await rulebookInForce(door, id, new Date().toISOString().slice(0, 10))
  await pinRulebook(door, pinned)
  return pinned.hash
}
