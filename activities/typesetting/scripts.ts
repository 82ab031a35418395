// In which script is each character written, and which font draws it? Signs that a font lacks fall back to another.
import { failure } from '../failures.js'
import { faceNames, faceOf, type Face, type FaceName, type Weight } from './faces.js'

/** ISO 15924 code → its characters and the fonts that are tried, the preferred one first. */
const scripts: readonly { code: string; has: RegExp; faces: readonly FaceName[] }[] = [
  { code: 'Latn', has: /\p{Script=Latin}/u, faces: ['noto-sans'] },
  { code: 'Deva', has: /\p{Script=Devanagari}/u, faces: ['noto-sans-devanagari'] },
  { code: 'Beng', has: /\p{Script=Bengali}/u, faces: ['noto-sans-bengali'] },
  { code: 'Arab', has: /\p{Script=Arabic}/u, faces: ['vazirmatn', 'noto-nastaliq-urdu'] },
  { code: 'Hang', has: /\p{Script=Hangul}/u, faces: ['nanum-gothic'] },
  { code: 'Sinh', has: /\p{Script=Sinhala}/u, faces: ['noto-sans-sinhala'] },
  { code: 'Taml', has: /\p{Script=Tamil}/u, faces: ['noto-sans-tamil'] },
  { code: 'Ethi', has: /\p{Script=Ethiopic}/u, faces: ['noto-sans-ethiopic'] },
  { code: 'Thai', has: /\p{Script=Thai}/u, faces: ['noto-sans-thai'] },
  { code: 'Khmr', has: /\p{Script=Khmer}/u, faces: ['noto-sans-khmer'] },
  { code: 'Mymr', has: /\p{Script=Myanmar}/u, faces: ['noto-sans-myanmar'] },
  { code: 'Cyrl', has: /\p{Script=Cyrillic}/u, faces: ['noto-sans'] },
  { code: 'Grek', has: /\p{Script=Greek}/u, faces: ['noto-sans'] },
]

/** Signs, digits, blanks: they belong to whatever stands before them. */
const common = 'Zyyy'
/** Marks and joiners, which never leave the letter they stand on. */
const sticky = /[\p{M}\u200c\u200d]/u
/** Drawn by the Latin font in any text, signs and all: numbers look the same everywhere, and each is of one piece. */
const number = /[+\u2212#-]?[0-9](?:[0-9.,:/' -]*[0-9])?%?/g
/** The blank of Nastaliq is a hair. */
const numberOrBlank = new RegExp(`${number.source}| `, 'g')
/** Steers the direction and draws nothing. */
export const invisible = /[\u2066-\u2069]/

const scriptCodes = new Map<number, string>()

function scriptOf(char: string, codePoint: number): string {
  let code = scriptCodes.get(codePoint)
  if (code === undefined) {
    code = scripts.find(({ has }) => has.test(char))?.code ?? common
    if (scriptCodes.size < 20_000) scriptCodes.set(codePoint, code)
  }
  return code
}

/** Part of a text in one script and one font; `start` and `end` count UTF-16 units. */
export type ScriptRun = { start: number; end: number; script: string; face: Face }

/** A text's letters decide its fonts: `language` chooses between the hands of one script (Urdu is set in Nastaliq). */
export type Hand = { language: string; weight: Weight }

/**
 * The runs of a text, in order, without gaps. Throws `document-unsupported-character` when no font has a character:
 * a wrong glyph on a legal paper is worse than none.
 */
export function scriptRuns(text: string, hand: Hand): ScriptRun[] {
  const runs: ScriptRun[] = []
  const isLatin = placesOf(text, hand.language === 'ur' ? numberOrBlank : number)
  let script = firstScript(text)
  let at = 0
  for (const char of text) {
    const codePoint = char.codePointAt(0) ?? 0
    const end = at + char.length
    const last = runs.at(-1)
    const own = scriptOf(char, codePoint)
    if (own !== common) script = own
    const stays = last && (invisible.test(char) || (sticky.test(char) && last.face.has(codePoint)))
    if (stays) last.end = end
    else {
      const tag = isLatin(at) ? 'Latn' : script
      const face = faceFor(codePoint, tag, hand)
      if (last && last.face === face && last.script === tag) last.end = end
      else runs.push({ start: at, end, script: tag, face })
    }
    at = end
  }
  return runs
}

/** Whether a place of the text is within what a pattern finds. */
function placesOf(text: string, pattern: RegExp): (at: number) => boolean {
  const spans = [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, index + found.length] as const)
  return spans.length === 0 ? () => false : (at) => spans.some(([start, end]) => at >= start && at < end)
}

function firstScript(text: string): string {
  for (const char of text) {
    const code = scriptOf(char, char.codePointAt(0) ?? 0)
    if (code !== common) return code
  }
  return 'Latn'
}

const chosen = new Map<string, Face>()

function faceFor(codePoint: number, script: string, { language, weight }: Hand): Face {
  const key = `${codePoint}/${script}/${language === 'ur' ? 'ur' : ''}/${weight}`
  let face = chosen.get(key)
  if (!face) {
    const own = scripts.find(({ code }) => code === script)?.faces ?? []
    const ordered = language === 'ur' ? [...own].reverse() : own
    const name = [...ordered, 'noto-sans' as const, ...faceNames].find((one) => has(one, codePoint))
    if (!name) throw failure('document-unsupported-character')
    face = faceOf(name, weight)
    if (chosen.size < 50_000) chosen.set(key, face)
  }
  return face
}

const isPrivateUse = /\p{Co}/u

function has(name: FaceName, codePoint: number): boolean {
  if (invisible.test(String.fromCodePoint(codePoint))) return true
  return !isPrivateUse.test(String.fromCodePoint(codePoint)) && faceOf(name, 'regular').has(codePoint)
}

/** Whether some font has every character of `text`. */
export function isDrawable(text: string): boolean {
  return [...text].every((char) => faceNames.some((name) => has(name, char.codePointAt(0) ?? 0)))
}
