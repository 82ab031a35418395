// Which way does each part of a text run? Unicode's bidirectional algorithm with a given base, digits kept in order.
import bidiFactory from 'bidi-js'

export type Direction = 'ltr' | 'rtl'

const bidi = bidiFactory()
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Whether a text has a letter that is written from right to left. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text)

/**
 * The base of a paragraph: that of its language, but for a value without any letter of it. A Latin company's name in an
 * Arabic paper keeps its full stop at its own end. Never guessed from the first letter: a line that begins with a
 * passport number would turn.
 */
export const baseOf = (text: string, direction: Direction): Direction =>
  direction === 'rtl' && hasRightToLeft(text) ? 'rtl' : 'ltr'

/**
 * Telephone numbers, dates, amounts with their currency and numbers of documents stand from left to right inside any
 * text. Without isolates Unicode's algorithm sets `2026-01-10` as `10-01-2026` after an Arabic letter, and `+977` as
 * `977+`. Words in Latin letters beside a number belong to it: `KRW 2,100,000`, `28 November 2026`.
 */
const latinToken =
  "[+\\u2212#-]?[\\p{Script=Latin}0-9](?:[\\p{Script=Latin}\\p{M}0-9.,:/+'@&_-]*[\\p{Script=Latin}\\p{M}0-9%])?"
const latinTokens = new RegExp(`${latinToken}(?: ${latinToken})*`, 'gu')
const [isolateLtr, popIsolate] = ['\u2066', '\u2069']

/** `text` with isolates round its numbers, where any of it runs from right to left. */
export function withNumbersIsolated(text: string): string {
  if (!hasRightToLeft(text)) return text
  return text.replace(latinTokens, (found) => (/[0-9]/.test(found) ? `${isolateLtr}${found}${popIsolate}` : found))
}

/** The embedding level of each UTF-16 unit: even runs to the right, odd to the left. */
export function levelsOf(text: string, base: Direction): Uint8Array {
  if (base === 'ltr' && !hasRightToLeft(text)) return new Uint8Array(text.length)
  return bidi.getEmbeddingLevels(text, base).levels
}

/** What stands in a line in logical order → in the order in which it is seen, from left to right (rule L2). */
export function inVisualOrder<T extends { level: number }>(runs: readonly T[]): T[] {
  const order = [...runs]
  const levels = order.map(({ level }) => level)
  const highest = Math.max(0, ...levels)
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1), highest + 1)
  for (let level = highest; level >= lowestOdd; level -= 1) {
    let start = 0
    while (start < order.length) {
      let end = start
      while (end < order.length && (order[end]?.level ?? 0) >= level) end += 1
      if (end > start) order.splice(start, end - start, ...order.slice(start, end).reverse())
      start = Math.max(end, start + 1)
    }
  }
  return order
}
