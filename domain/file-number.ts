// How is a durable thing numbered? At random, speakable, with a check character: `NP-7K3M-9Q2T-5`, `AGY-7K3M-9Q2T-Q`. No sequence, nothing personal.

/** What may carry a number of its own. A portability carries the number of its case. */
export const fileKinds = ['case', 'agency', 'job-order', 'ban', 'claim'] as const
export type FileKind = (typeof fileKinds)[number]

/** Three letters stand for a kind; a case carries the two letters of its country of origin. */
const prefixes = { agency: 'AGY', 'job-order': 'JOB', ban: 'BAN', claim: 'CLM' } as const satisfies Record<
  Exclude<FileKind, 'case'>,
  string
>

/** 31 characters that are not mistaken for one another; a prime number of them, so that one check character suffices. */
const alphabet = '023456789ABCDEFGHJKMNPQRSTVWXYZ'

/** How many characters a new number draws at random; about 8.5 × 10^11 numbers a prefix. */
export const drawnCharacters = 8

/** How many different characters there are to draw from. */
export const alphabetSize = alphabet.length

/** The prefix of a kind; a case needs its country of origin (two letters). */
export function prefixOf(kind: Exclude<FileKind, 'case'>): string {
  return prefixes[kind]
}

/** The country of origin that the number of a case begins with. */
export const originOfCase = (caseNumber: string): string => caseNumber.slice(0, Math.max(0, caseNumber.indexOf('-')))

/** The number with this prefix and these draws (each from 0 up to `alphabetSize`, exclusive). */
export function numberFrom(prefix: string, draws: readonly number[]): string {
  const letters = draws.map((draw) => alphabet.charAt(draw)).join('')
  return `${prefix}-${letters.slice(0, 4)}-${letters.slice(4)}-${checkCharacter(prefix, letters)}`
}

/** What a number belongs to, by its prefix alone. */
export function kindOfNumber(number: string): FileKind {
  const prefix = number.slice(0, Math.max(0, number.indexOf('-')))
  for (const [kind, own] of Object.entries(prefixes)) if (own === prefix) return kind as FileKind
  return 'case'
}

/** The number as we write it: capitals, O read as zero. Leaves anything that is no number as it is. */
export function normalNumber(text: string): string {
  const upper = text.trim().toUpperCase()
  const parts = /^([A-Z]{2,3})-(\w{4})-(\w{4})-(\w)$/.exec(upper)
  if (!parts) return text.trim()
  const [, prefix, ...rest] = parts
  return [prefix, ...rest.map((part) => part.replaceAll('O', '0'))].join('-')
}

/** What is wrong with a number, as a clause; undefined when it is well formed. Catches every single mistyped or swapped character. */
export function faultOfNumber(text: string, example = 'NP-7K3M-9Q2T-5'): string | undefined {
  const parts = /^([A-Z]{2,3})-([0-9A-Z]{4})-([0-9A-Z]{4})-([0-9A-Z])$/.exec(text)
  if (!parts) return `it is not written like ${example}`
  const [, prefix = '', first = '', second = '', check] = parts
  if ([...first, ...second].some((letter) => !alphabet.includes(letter)))
    return 'it holds a character that is never used'
  return checkCharacter(prefix, first + second) === check
    ? undefined
    : 'its check character does not match, a character is mistyped'
}

/** Each place has its own weight below the prime 31, so a change or a swap of neighbours always changes the sum. */
function checkCharacter(prefix: string, letters: string): string {
  const worths = [
    ...[...prefix].map((letter) => letter.charCodeAt(0) - 65),
    ...[...letters].map((letter) => alphabet.indexOf(letter)),
  ]
  const sum = worths.reduce((total, worth, place) => total + (place + 1) * worth, 0)
  return alphabet.charAt(sum % alphabet.length)
}
