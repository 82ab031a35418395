// How does a language look in tests that has every message, but in words that nobody can take for English?
import { english } from '../../activities/templates/en/language.js'
import type { Language } from '../../activities/templates/language.js'

/**
 * The English messages between marks, under another code: what stands outside of marks on a paper does not come from a
 * catalogue. HAZARD: a voice is made once a process; one code stands for one language in a test file.
 */
export function inOtherWords(code: string, { direction, review }: Pick<Language, 'direction' | 'review'>): Language {
  const marked = Object.entries(english.words).map(([key, words]) => [key, `\u2039${words}\u203A`])
  return { ...english, code, direction, review, words: Object.fromEntries(marked) as Language['words'] }
}
