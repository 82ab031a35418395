// What does the rulebook say that a case has pinned? Read from the registry by its hash, parsed once.
import type { Corridor } from '../domain/rulebook.js'
import { failure } from './failures.js'

/** The corridor of a pinned rulebook. Throws `rulebook-missing` or `rulebook-broken`. */
export type CorridorOf = (hash: string) => Promise<Corridor>

export type RulebookSource = {
  /** The text kept under a hash. */
  read: (hash: string) => Promise<string | undefined>
  /** The corridor in a text; throws when the text is none. */
  parse: (text: string) => Corridor
}

/** Reads each rulebook once: a text never changes under its hash. */
export function pinnedRulebooks({ read, parse }: RulebookSource): CorridorOf {
  const known = new Map<string, Corridor>()
  return async (hash) => {
    const cached = known.get(hash)
    if (cached) return cached
    const text = await read(hash)
    if (text === undefined) throw failure('rulebook-missing')
    const corridor = parsed(text, parse)
    known.set(hash, corridor)
    return corridor
  }
}

function parsed(text: string, parse: RulebookSource['parse']): Corridor {
  try {
    return parse(text)
  } catch {
    throw failure('rulebook-broken')
  }
}
