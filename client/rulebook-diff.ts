// What changes from one rulebook to another: two files, two ids, two hashes, or one of each?
import { changesBetween, type RulebookChange } from '../domain/rulebook/rulebook-changes.js'
import type { PinnedRulebook } from '../domain/rulebook.js'
import type { Door } from './door.js'
import { Refused } from './refusal.js'
import { isFile, readPinnedFile, requireRulebook, shippedRulebooks } from './rulebook-files.js'
import { requireKept } from './rulebook-versions.js'

/** Both ends of a comparison, and every change from the first to the second. */
export type RulebookDiff = { before: Compared; after: Compared; changes: RulebookChange[] }

type Compared = { id: string; version: string; hash: string }

/**
 * Compares two rulebooks. Each is named by the path of a file, by the id of one that comes with the system, or by the
 * SHA-256 of a text; only a text that the registry alone holds needs a running system.
 */
export async function diffRulebooks(door: () => Door, a: string, b: string): Promise<RulebookDiff> {
  const [before, after] = [await named(door, a), await named(door, b)]
  const [one, other] = [before.rulebook.kind, after.rulebook.kind]
  if (one !== other) {
    throw new Refused('no-such-rulebook', `expected two rulebooks of one kind, got a ${one} and a ${other}`)
  }
  return { before: compared(before), after: compared(after), changes: changesBetween(before.rulebook, after.rulebook) }
}

const compared = ({ hash, rulebook: { id, version } }: PinnedRulebook): Compared => ({ id, version, hash })

async function named(door: () => Door, name: string): Promise<PinnedRulebook> {
  if (isFile(name)) return readPinnedFile(name)
  if (!/^[0-9a-f]{64}$/.test(name)) return requireRulebook(name)
  return shippedRulebooks().find(({ hash }) => hash === name) ?? requireKept(door(), name)
}
