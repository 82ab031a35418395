// How is something opened once, however many callers ask at once? Under a key, with a number of its own.
import type { Registry } from './database.js'

/** The key was used before with other content. */
export class KeyReused extends Error {
  override name = 'KeyReused'
  constructor(key: string) {
    super(`expected the content that key ${key} was first used with, got other content; use a new key for a new case`)
  }
}

export type Opening = {
  key: string
  /** Stands for the content that the key is used with. */
  digest: string
  /** Gives a fresh random number each time it is called. */
  newNumber: () => string
  /** What was opened under the key before. */
  find: () => Promise<{ number: string; openingDigest: string | null } | undefined>
  /** Writes it all in one transaction; false when the key or the number was taken by another caller meanwhile. */
  insert: (number: string, digest: string) => Promise<boolean>
}

/** The same key with the same digest gives the same number; with another digest it throws KeyReused. */
export async function openOnce(registry: Registry, opening: Opening): Promise<{ number: string; created: boolean }> {
  const { key, newNumber, find, insert } = opening
  const digest = registry.vault.fingerprint(opening.digest)
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const known = await find()
    if (known && known.openingDigest !== digest) throw new KeyReused(key)
    if (known) return { number: known.number, created: false }
    const number = newNumber()
    if (await insert(number, digest)) return { number, created: true }
  }
  throw new Error('expected a free number, got a taken one five times; check how numbers are made')
}
