// In which words was a letter written? A fingerprint that changes with the words of its language.
import { createHash } from 'node:crypto'
import type { Language } from './language.js'

const versions = new Map<string, string>()

/** Twelve characters that stand for the words of a template in a language: its own and the catalogue of the language. */
export function templateVersion(language: Language, template: (...given: never[]) => unknown): string {
  const text = template.toString()
  const id = `${language.code}/${text}`
  const known = versions.get(id)
  if (known) return known
  const made = createHash('sha256')
    .update(JSON.stringify([text, language.words]))
    .digest('hex')
    .slice(0, 12)
  versions.set(id, made)
  return made
}
