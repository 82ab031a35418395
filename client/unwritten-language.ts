// In which language do papers and letters reach a person whose own language nobody here writes?
import { wordReviews } from '../domain/written-languages.js'

/** What to tell whoever opens a case in a language that nobody here writes; undefined where somebody does. */
export function unwrittenLanguage(code: string): string | undefined {
  if (Object.hasOwn(wordReviews, code)) return undefined
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code)
  const called = name ?? `"${code}", which names no language known here (mistyped? npx sojourn case correct --help)`
  return `papers and letters will be in English: expected one of ${Object.keys(wordReviews).join(', ')}, got ${called}`
}
