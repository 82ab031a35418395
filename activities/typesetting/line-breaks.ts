// Where may a line end? At blanks and signs as Unicode says, between words of scripts without blanks, never in a number.
import LineBreaker from 'linebreak'
import { invisible } from './scripts.js'

const popIsolate = '\u2069'

const segmented: readonly { has: RegExp; language: string }[] = [
  { has: /\p{Script=Thai}/u, language: 'th' },
  { has: /\p{Script=Khmer}/u, language: 'km' },
  { has: /\p{Script=Myanmar}/u, language: 'my' },
]

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string, granularity: 'word' | 'grapheme'): Intl.Segmenter {
  const key = `${language}/${granularity}`
  let segmenter = segmenters.get(key)
  if (!segmenter) segmenters.set(key, (segmenter = new Intl.Segmenter(language, { granularity })))
  return segmenter
}

/** What a line break must not part. Letters with their marks count as words of any language. */
const word = '[\\p{L}\\p{M}\\u200c\\u200d]+'
const together: readonly RegExp[] = [
  // A date: "25 November 2026", "25. November 2026", "25 ng Nobyembre 2026", "November 25, 2026", "2026 नोभेम्बर 25", "2026년 11월 25일".
  new RegExp(`\\p{Nd}{1,2}\\.? (?:${word} )?${word}\\.?,? \\p{Nd}{4}`, 'gu'),
  /\p{Nd}{1,2} tháng \p{Nd}{1,2} năm \p{Nd}{4}/gu,
  // Korean puts blanks between words and is not broken inside them, though Unicode would allow it.
  /[\p{Script=Hangul}\p{Nd}]+/gu,
  new RegExp(`${word}\\.? \\p{Nd}{1,2}, \\p{Nd}{4}`, 'gu'),
  new RegExp(`\\p{Nd}{4} ${word} \\p{Nd}{1,2}(?!\\p{Nd})`, 'gu'),
  /\p{Nd}{4}년 \p{Nd}{1,2}월(?: \p{Nd}{1,2}일)?/gu,
  // An amount with its currency before or behind it, a number in groups, a percentage.
  /(?:[A-Z]{3}|\p{Sc})[ \u00a0]?[+\u2212-]?\p{Nd}[\p{Nd}.,\u066b\u066c'’]*(?: \p{Nd}{3})*/gu,
  // "+977 1 421 1963", but not "2026, 05:15": what ends with a sign is a number of its own.
  /\+?\p{Nd}(?:[\p{Nd}.,:/\u066b\u066c'’-]*\p{Nd})?(?: \p{Nd}[\p{Nd}.,:/-]*)+/gu,
  /\p{Nd}[\p{Nd}.,\u066b\u066c'’]* (?:[A-Z]{3}(?![\p{L}\p{M}])|\p{Sc}|%)/gu,
  // A number of a document, passport or case: letters, digits and hyphens in one.
  /[\p{L}\p{M}\p{Nd}+#]*\p{Nd}[\p{L}\p{M}\p{Nd}.,:/-]*|[\p{L}\p{M}\p{Nd}]+(?:[-/][\p{L}\p{M}\p{Nd}]+)*[-/]\p{Nd}[\p{L}\p{M}\p{Nd}/-]*/gu,
]

/** Places where a line may end: `kept` are those that remain when numbers, amounts and dates stay in one piece. */
export type Breaks = { all: readonly number[]; kept: readonly number[] }

/** Breaks of a text in UTF-16 units, ascending; the last one is its end. Isolates of direction are looked through. */
export function breaksOf(text: string): Breaks {
  if (!invisible.test(text)) return breaksOfVisible(text)
  const places = text.split('').flatMap((char, at) => (invisible.test(char) ? [] : [at]))
  const inText = (place: number): number => {
    let at = (places[place - 1] ?? text.length - 1) + 1
    while (text[at] === popIsolate) at += 1
    return at
  }
  const { all, kept } = breaksOfVisible(places.map((at) => text[at]).join(''))
  return { all: all.map(inText), kept: kept.map(inText) }
}

function breaksOfVisible(text: string): Breaks {
  const places = new Set<number>([text.length])
  const breaker = new LineBreaker(text)
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) places.add(found.position)
  for (const { has, language } of segmented) {
    if (has.test(text)) for (const place of wordEnds(text, has, language)) places.add(place)
  }
  const all = [...places].filter((place) => place > 0).sort((a, b) => a - b)
  const spans = /[\p{Nd}\p{Script=Hangul}]/u.test(text) ? unbreakableSpans(text) : []
  const isInside = (place: number) => spans.some(([start, end]) => place > start && place < end)
  return { all, kept: spans.length === 0 ? all : all.filter((place) => place === text.length || !isInside(place)) }
}

function unbreakableSpans(text: string): [number, number][] {
  return together.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }): [number, number] => [index, index + found.length]),
  )
}

/** Ends of words between two letters of a script that writes without blanks. */
function* wordEnds(text: string, has: RegExp, language: string): Generator<number> {
  for (const { index } of segmenterOf(language, 'word').segment(text)) {
    const [before, after] = [text[index - 1], text[index]]
    const isMark = after !== undefined && /[\p{M}\p{P}]/u.test(after)
    if (before && after && has.test(before) && has.test(after) && !isMark) yield index
  }
}

/** Where a word that is wider than its column may be cut: between the characters that readers see. */
export function graphemeEnds(text: string): number[] {
  return [...segmenterOf('en', 'grapheme').segment(text)].map(({ index, segment }) => index + segment.length)
}
