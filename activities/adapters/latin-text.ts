// Which characters can the built-in PDF fonts draw? Anything else is refused: a wrong glyph on a legal paper is worse than none.
import { failure } from '../failures.js'

/** Windows-1252 beyond Latin-1: what the built-in fonts hold in their 32 extra places. */
const extra = new Set(
  '\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178',
)

const longestWord = 100
const longestText = 2000

/** Whether every character of `text` has a glyph. */
export function isDrawable(text: string): boolean {
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    const inLatin1 = (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff && code !== 0xad)
    if (!inLatin1 && !extra.has(char)) return false
  }
  return true
}

/**
 * `text` in NFC, ready to be drawn. Throws `document-unsupported-character` or `document-text-too-long`; the failure
 * names neither the text nor the character. HAZARD: a word of 200,000 characters blocks the process for minutes.
 */
export function drawable(text: string): string {
  const composed = text.normalize('NFC')
  if (composed.length > longestText) throw failure('document-text-too-long')
  if (!isDrawable(composed)) throw failure('document-unsupported-character')
  if (composed.split(' ').some((word) => word.length > longestWord)) throw failure('document-text-too-long')
  return composed
}
