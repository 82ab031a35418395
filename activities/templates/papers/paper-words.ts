// What do papers say alike: a day or none, yes or no, a source with its signs written out?
import type { PlainDate } from '../../../domain/calendar.js'
import { suppliedSource } from '../../../domain/figures.js'
import type { Part } from '../paper.js'
import type { Say } from '../say.js'

export const text = (words: string): Part => ({ part: 'text', text: words })
/** A text that introduces the part below it and is never parted from it. */
export const lead = (words: string): Part => ({ part: 'text', text: words, leads: true })
export const heading = (words: string): Part => ({ part: 'heading', text: words })
export const notice = (words: string): Part => ({ part: 'notice', text: words })

export const dayOrNone = (say: Say, date: PlainDate | null | undefined): string =>
  date ? say.day(date) : say('word.not-stated')

export const yesNo = (say: Say, value: boolean): string => say(value ? 'word.yes' : 'word.no')

/** What the service itself gives as a source, in its records, and the code of its words. */
const ownSources: Readonly<Record<string, string>> = {
  'facts of the case': 'facts-of-the-case',
  arithmetic: 'arithmetic',
  'Sojourn service default, no authority': 'service-default',
  [suppliedSource]: 'supplied',
  'the party that the corridor names for insurance periods': 'institution-asked',
}

/** A source of our own in the words of the language; undefined where the rulebook cites another. */
export function ownSource(source: string, say: Say): string | undefined {
  const own = ownSources[source]
  return own === undefined ? undefined : say.term('source', own)
}

/** A source in full, as the rulebook cites it, for those who check a decision; one of our own in the words of the language. */
export const sourceWords = (source: string, say: Say): string => ownSource(source, say) ?? writtenOut(source)

const signs: Readonly<Record<string, string>> = {
  '\u2192': '->',
  '\u2265': '>=',
  '\u2264': '<=',
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u20A9': 'KRW ',
  '\u2009': ' ',
  '\u202F': ' ',
}

/** A text of the rulebook, with signs that fonts of papers lack written otherwise. Never for a person's data. */
export const writtenOut = (words: string): string =>
  words.replace(/[\u2192\u2265\u2264\u2212\u2010\u2011\u20A9\u2009\u202F]/g, (sign) => signs[sign] ?? sign)
