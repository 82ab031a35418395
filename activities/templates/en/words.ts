// How does English name the things of the field, and write dates and amounts?
import type { PlainDate } from '../../../domain/calendar.js'
import { weekday } from '../../../domain/calendar.js'
import { formatMoney } from '../../../domain/money.js'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** `25 November 2026`. */
export function longDate(date: PlainDate): string {
  const [year = '', month = '1', day = '1'] = date.split('-')
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`
}

/** `Wednesday, 25 November 2026`. */
export const dateWithDay = (date: PlainDate): string => `${days[weekday(date) - 1]}, ${longDate(date)}`

export const orNone = (date: PlainDate | null | undefined): string => (date ? longDate(date) : 'not stated')
export const yesNo = (value: boolean): string => (value ? 'Yes' : 'No')
export const amount = (minorUnits: number, currency: string): string => formatMoney({ currency, minorUnits })
export const monthsOf = (count: number): string => `${count} ${count === 1 ? 'month' : 'months'}`

const properNames: Record<string, string> = {
  korea: 'Korea',
  korean: 'Korean',
  nepal: 'Nepal',
  eps: 'EPS',
  nps: 'NPS',
  isco: 'ISCO',
}

/** `job-order-17` → `Job order 17`. */
export function fromCode(code: string): string {
  const words = code
    .replace(/-/g, ' ')
    .replace(/\b(?:korean?|nepal|eps|nps|isco)\b/g, (name) => properNames[name] ?? name)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const countries: Record<string, string> = {
  NP: 'Nepal',
  KR: 'Republic of Korea',
  PH: 'Philippines',
  DE: 'Germany',
  BD: 'Bangladesh',
  SA: 'Saudi Arabia',
}
export const country = (code: string): string => countries[code] ?? code
/** A country within a sentence: `in the Republic of Korea`. */
export const theCountry = (code: string): string => `${['KR', 'PH'].includes(code) ? 'the ' : ''}${country(code)}`

const languages: Record<string, string> = {
  ne: 'Nepali',
  ko: 'Korean',
  fil: 'Filipino',
  de: 'German',
  bn: 'Bengali',
  ar: 'Arabic',
}
/** A language by its ISO 639 code. */
export const languageName = (code: string): string => languages[code] ?? code

/** `Nepali and Korean`. */
export const inWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const payers: Record<string, string> = { worker: 'You', employer: 'Employer', state: 'State', unknown: 'Not known' }
export const payer = (code: string): string => payers[code] ?? fromCode(code)

const bases: Record<string, string> = {
  nationality: 'Nationality of the worker',
  'visa-class': 'Class of the visa',
  agreement: 'Agreement between the two countries',
  reciprocity: 'Equal treatment between the two countries',
}
export const basis = (code: string): string => bases[code] ?? fromCode(code)

const advices: Record<string, string> = {
  'compare-before-claiming':
    'Compare before you claim. A refund pays the contributions out now and ends the insurance periods: they can no longer count for a pension. Whoever keeps the periods can still claim until the last day named here.',
  'claim-before-deadline':
    'Claim the departure guarantee before the day named here. Unclaimed money then goes to a dormant fund, which pays it on application only.',
  'nothing-to-claim': 'There are no contributions to claim and no departure guarantee.',
}
export const advice = (code: string): string => advices[code] ?? `${fromCode(code)}.`

/** `contractMonths` → `contract months`. */
export const fromName = (name: string): string => name.replace(/([A-Z])/g, ' $1').toLowerCase()

const signs: Record<string, string> = {
  '\u2192': 'to',
  '\u2265': 'at least',
  '\u2264': 'at most',
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u20A9': 'KRW ',
  '\u2009': ' ',
  '\u202F': ' ',
}
/** Our own and the rulebook's text with signs that the paper's font lacks written out. Never for a person's data. */
export const writtenOut = (text: string): string =>
  text.replace(/[\u2192\u2265\u2264\u2212\u2010\u2011\u20A9\u2009\u202F]/g, (sign) => signs[sign] ?? sign)
