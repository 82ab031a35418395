// How does one language speak? Messages in ICU form with dates, amounts, names of countries and words of codes in its own way.
import { IntlMessageFormat } from 'intl-messageformat'
import type { Instant, PlainDate } from '../../domain/calendar.js'
import { formatMoney } from '../../domain/money.js'
import type { MessageKey } from './catalogue.js'
import type { Language } from './language.js'

/** Where the words stand: a paper keeps Latin digits and ISO currency codes, a message has the digits of its language. */
export type Voice = 'paper' | 'message'

export type Values = { readonly [name: string]: string | number }

/** One language in one voice. Every answer is plain text. */
export type Say = {
  /** The message under `key`. Throws where a value is missing that it names: a test writes every message in every language. */
  (key: MessageKey, values?: Values): string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** `25 November 2026`. */
  day(date: PlainDate): string
  /** `Wednesday, 25 November 2026`. */
  weekdayAndDay(date: PlainDate): string
  /** The UTC date of an instant with its weekday: reminders fall on 09:00, so the civil day of both ends is the same. */
  dayOf(at: Instant): string
  /** An amount in minor units with the ISO code of its currency. */
  money(minorUnits: number, currency: string): string
  number(value: number): string
  months(count: number): string
  /** `Nepali and Korean`. */
  list(names: readonly string[]): string
  /** A country by its ISO 3166-1 code. */
  country(code: string): string
  /** The same within a sentence, such as after "in": `the Republic of Korea`. */
  inCountry(code: string): string
  /** A language by its ISO 639 code. */
  languageName(code: string): string
  /** The word of a code within a sentence; a code that nobody has put into words reads as its own words. */
  term(group: string, code: string): string
  /** The same with a capital, to stand by itself. */
  label(group: string, code: string): string
  /** The word of a code, or undefined where nobody has put it into words. */
  known(group: string, code: string): string | undefined
}

/** The digits of a language where they differ from the Latin ones. */
const digits: { readonly [language: string]: string } = { ne: 'deva', bn: 'beng', ar: 'arab' }

const voices = new WeakMap<Language, { [voice in Voice]?: Say }>()

/** The voice of a language; made once a process. */
export function voiceOf(language: Language, voice: Voice): Say {
  const made = voices.get(language) ?? {}
  voices.set(language, made)
  return (made[voice] ??= newVoice(language, voice))
}

function newVoice(language: Language, voice: Voice): Say {
  const { code, direction, inCountry: within = {} } = language
  const words: { readonly [key: string]: string | undefined } = language.words
  const locale = localeOf(code, voice)
  const say = messages(language, locale)
  const day = dates(locale, { day: 'numeric', month: 'long', year: 'numeric' })
  const weekday = dates(locale, { weekday: 'long' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const number = new Intl.NumberFormat(locale)
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' })
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })
  const known = (group: string, one: string) => words[`${group}.${one}`]
  const country = (one: string) => known('country', one) ?? nameOrCode(countries, one)
  const term = (group: string, one: string) => known(group, one) ?? wordsOfCode(one)
  const weekdayAndDay = (date: PlainDate) => say('date.with-weekday', { weekday: weekday(date), day: day(date) })
  return Object.assign(say, {
    language: code,
    direction,
    day,
    weekdayAndDay,
    dayOf: (at: Instant) => weekdayAndDay(at.slice(0, 10)),
    money: moneyIn(code, voice, locale),
    number: (value: number) => number.format(value),
    months: (count: number) => say('count.months', { count }),
    list: (names: readonly string[]) => list.format(names),
    country,
    inCountry: (one: string) => (Object.hasOwn(within, one) ? within[one] : undefined) ?? country(one),
    languageName: (one: string) => nameOrCode(languages, one),
    term,
    label: (group: string, one: string) => capital(term(group, one), code),
    known,
  })
}

/** HAZARD: `en-GB` writes no comma between day and year, and the day before the month, as papers of the field do. */
function localeOf(code: string, voice: Voice): string {
  const base = code === 'en' ? 'en-GB' : code
  return `${base}-u-ca-gregory-nu-${voice === 'message' ? (digits[code] ?? 'latn') : 'latn'}`
}

function messages({ words, direction }: Language, locale: string) {
  const parsed = new Map<string, Parsed>()
  return (key: MessageKey, values: Values = {}): string => {
    const found = parsed.get(key) ?? parse(words[key], locale)
    parsed.set(key, found)
    const bare = Object.fromEntries(Object.entries(values).filter(([name]) => found.chosenBy.has(name)))
    return withOneStop(String(found.message.format({ ...cleaned(values, direction), ...bare })))
  }
}

/** `Hanbit Metal Co., Ltd.` at the end of a sentence ends it. */
const withOneStop = (text: string): string => text.replace(/(?<!\.)\.(\u2069?)\.(?=\s|$)/g, '.$1')

/** `chosenBy`: values that are compared, never shown; isolates around them would make them other words. */
type Parsed = { message: IntlMessageFormat; chosenBy: ReadonlySet<string> }

const parse = (text: string, locale: string): Parsed => ({
  message: new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }),
  chosenBy: new Set([...text.matchAll(/\{\s*(\w+)\s*,\s*select\b/g)].map(([, name = '']) => name)),
})

/**
 * No value can reorder the sentence it stands in: what steers the direction of text is taken out of it, and where text
 * runs from right to left, a name or number of another script stands apart.
 */
function cleaned(values: Values, direction: Say['direction']): Values {
  const [open, close] = direction === 'rtl' ? ['\u2068', '\u2069'] : ['', '']
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? `${open}${value.replace(/[\u202A-\u202E\u2066-\u2069]/g, '')}${close}` : value,
  ])
  return Object.fromEntries(entries) as Values
}

function dates(locale: string, options: Intl.DateTimeFormatOptions): (date: PlainDate) => string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  return (date) => format.format(new Date(`${date}T00:00:00Z`))
}

function moneyIn(code: string, voice: Voice, locale: string): Say['money'] {
  if (voice === 'paper' || code === 'en') return (minorUnits, currency) => formatMoney({ currency, minorUnits })
  return (minorUnits, currency) => {
    const plain = formatMoney({ currency, minorUnits })
      .replace(/^[A-Z]{3} ?/, '')
      .replaceAll(',', '')
    const places = plain.split('.')[1]?.length ?? 0
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits: places, maximumFractionDigits: places })
    return `${currency} ${format.format(Number(plain))}`
  }
}

function nameOrCode(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

const properNames: { readonly [word: string]: string } = {
  korea: 'Korea',
  korean: 'Korean',
  nepal: 'Nepal',
  eps: 'EPS',
  nps: 'NPS',
  isco: 'ISCO',
  topik: 'TOPIK',
}

/** `job-order-17` → `job order 17`. */
export function wordsOfCode(code: string): string {
  return code
    .replace(/-/g, ' ')
    .replace(/\b(?:korean?|nepal|eps|nps|isco|topik)\b/g, (name) => properNames[name] ?? name)
}

const capital = (text: string, language: string): string => {
  const [first = ''] = text
  return first.toLocaleUpperCase(language) + text.slice(first.length)
}
