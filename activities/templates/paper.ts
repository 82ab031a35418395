// What does a paper consist of before it is drawn? Parts in reading order, the same for every kind and language.
import type { PaperFrame } from './language.js'

/** One part of a paper. Tables have one width share a column. */
export type Part =
  /** `leads`: it introduces the part below it and stands on one page with its beginning. */
  | { part: 'text'; text: string; leads?: true }
  | { part: 'heading'; text: string }
  | { part: 'fields'; rows: readonly (readonly [string, string])[] }
  | {
      part: 'table'
      head: readonly string[]
      shares: readonly number[]
      rows: readonly (readonly string[])[]
      numbersFrom?: number
    }
  | { part: 'list'; items: readonly { title: string; lines: readonly string[] }[] }
  | { part: 'signatures'; rows: readonly { who: string; role: string; on: string }[] }
  | { part: 'notice'; text: string }

/** A paper in words: what `typesetting/pdf.ts` draws. */
export type Paper = { title: string; subtitle: string; parts: readonly Part[] }

/** A paper in one language, with the words of its frame. A bilingual paper is two of them: the same parts, other words. */
export type PaperVersion = {
  /** ISO 639 code. */
  language: string
  direction: 'ltr' | 'rtl'
  frame: PaperFrame
  paper: Paper
}
