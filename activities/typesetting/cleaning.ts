// What is taken out of a text before it is laid out, and which texts are refused?
import { failure } from '../failures.js'

const longestWord = 100
const longestText = 2000
/** More marks on one letter than any language writes. */
const mostMarks = 8

const blanks = /[\t\n\v\f\r \u0085\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+/g
const unbreakable = /[\u2007\u202f]/g
/** Nobody types these into a name by accident: controls, and overrides that show letters in an order not theirs. */
const refused = /[\u0000-\u001f\u007f-\u009f\u202d\u202e]/
/**
 * What comes along when text is copied: marks and embeddings of direction, and everything else without width. Joiners
 * stay between letters and marks of the scripts that need them; isolates (U+2068) stay where they are balanced.
 */
const dropped =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202c\u2060-\u2067\u206a-\u206f\ufeff\ufff9-\ufffb]|\p{Variation_Selector}/gu
const strayJoiner = /(?<![\p{L}\p{M}])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}])/gu
const joinerInLatin = /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u200c\u200d]+/gu
const writtenTogether = /[\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}]/u
const tooManyMarks = new RegExp(`\\p{M}{${mostMarks + 1},}`, 'u')

/**
 * `text` in NFC, blanks as single spaces, without invisible characters: what is left is what a reader sees. Throws
 * `document-text-too-long` (a text of more than 2,000 characters, a word of more than 100) or
 * `document-unsupported-character` (controls, overrides of direction, piled up marks); the failure names neither the
 * text nor the character. HAZARD: length comes first. A word of 200,000 characters would block the process for minutes.
 */
export function cleaned(text: string): string {
  if (text.length > 3 * longestText) throw failure('document-text-too-long')
  const composed = text.normalize('NFC').replace(blanks, ' ').replace(unbreakable, '\u00a0')
  if (composed.length > longestText) throw failure('document-text-too-long')
  if (refused.test(composed)) throw failure('document-unsupported-character')
  const visible = composed.replace(dropped, '').replace(strayJoiner, '').replace(joinerInLatin, '')
  const plain = balanced(visible).normalize('NFC')
  if (plain.split(/[ \u00a0]/).some(isTooLong)) throw failure('document-text-too-long')
  if (tooManyMarks.test(plain)) throw failure('document-unsupported-character')
  return plain
}

/** Thai, Khmer and Burmese put no blanks between words: their letters do not make a word longer. */
function isTooLong(word: string): boolean {
  if (word.length <= longestWord) return false
  let length = 0
  for (const char of word) {
    length = writtenTogether.test(char) ? 0 : length + char.length
    if (length > longestWord) return true
  }
  return false
}

const [isolate, popIsolate] = ['\u2068', '\u2069']

/** Isolates that are opened and closed stay; a lone one could reach into what follows. */
function balanced(text: string): string {
  if (!text.includes(isolate) && !text.includes(popIsolate)) return text
  const chars = [...text]
  const open: number[] = []
  const lone = new Set<number>()
  chars.forEach((char, at) => {
    if (char === isolate) open.push(at)
    if (char === popIsolate && open.pop() === undefined) lone.add(at)
  })
  for (const at of open) lone.add(at)
  return chars.filter((_, at) => !lone.has(at)).join('')
}

/** A value somebody typed, to be put into a sentence: its own direction stays inside it. */
export function isolated(value: string): string {
  return `${isolate}${value.replace(/[\u2066-\u2069]/g, '')}${popIsolate}`
}
