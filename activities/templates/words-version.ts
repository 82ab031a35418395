// In which words was a letter written? A fingerprint that changes with the words of its language.
import { createHash } from 'node:crypto'
import { languageOf } from './language.js'

const versions = new Map<string, string>()

/** Twelve characters that stand for all words of a language as they are now. */
export function wordsVersion(code: string): string {
  const known = versions.get(code)
  if (known) return known
  const words = JSON.stringify(languageOf(code).words)
  const made = createHash('sha256').update(words).digest('hex').slice(0, 12)
  versions.set(code, made)
  return made
}
