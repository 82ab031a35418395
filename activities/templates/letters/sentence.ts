// Which whole sentence does a code of the field stand for?
import type { MessageKey } from '../catalogue.js'
import type { Say } from '../say.js'

/** The sentence of a code by a table from codes to messages; undefined for a code that the table does not know. */
export function sentenceOf(
  say: Say,
  table: { readonly [code: string]: MessageKey },
  code: string | null | undefined,
): string | undefined {
  const key = code && Object.hasOwn(table, code) ? table[code] : undefined
  return key && say(key)
}
