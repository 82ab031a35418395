// What does the rulebook say that a case has pinned? Read from the registry by its hash, parsed once.
import type { Rulebook } from '../domain/rulebook.js'
import { failure } from './failures.js'

/** A pinned rulebook of either kind. Throws `rulebook-missing` or `rulebook-broken`. */
export type RulebookOf = (hash: string) => Promise<Rulebook>

export type RulebookSource = {
  /** The text kept under a hash. */
  read: (hash: string) => Promise<string | undefined>
  /** The rulebook in a text; throws when the text is none. */
  parse: (text: string) => Rulebook
}

/** Reads each rulebook once: a text never changes under its hash. */
export function pinnedRulebooks({ read, parse }: RulebookSource): RulebookOf {
  const known = new Map<string, Rulebook>()
  return async (hash) => {
    const cached = known.get(hash)
    if (cached) return cached
    const text = await read(hash)
    if (text === undefined) throw failure('rulebook-missing')
    const rulebook = parsed(text, parse)
    known.set(hash, rulebook)
    return rulebook
  }
}

function parsed(text: string, parse: RulebookSource['parse']): Rulebook {
  try {
    return parse(text)
  } catch {
    throw failure('rulebook-broken')
  }
}
