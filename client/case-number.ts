// How is a case numbered? At random, speakable, with a check character: `NP-7K3M-9Q2T-X`. No sequence, nothing personal.
import { randomInt } from 'node:crypto'

/** 31 characters that are not mistaken for one another; a prime number of them, so that one check character suffices. */
const alphabet = '023456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A fresh random case number of a country of origin (two letters). About 8.5 × 10^11 numbers a country. */
export function newCaseNumber(country: string): string {
  const letters = Array.from({ length: 8 }, () => alphabet.charAt(randomInt(alphabet.length))).join('')
  return `${country}-${letters.slice(0, 4)}-${letters.slice(4)}-${checkCharacter(country + letters)}`
}

/** The number as we write it: capitals, O read as zero. Leaves anything that is no case number as it is. */
export function normalCaseNumber(text: string): string {
  const upper = text.trim().toUpperCase()
  const parts = /^([A-Z]{2})-(\w{4})-(\w{4})-(\w)$/.exec(upper)
  if (!parts) return text.trim()
  const [, country, ...rest] = parts
  return [country, ...rest.map((part) => part.replaceAll('O', '0'))].join('-')
}

/** What is wrong with a number, as a clause; undefined when it is well formed. Catches every single mistyped or swapped character. */
export function faultOfCaseNumber(text: string): string | undefined {
  const parts = /^([A-Z]{2})-([0-9A-Z]{4})-([0-9A-Z]{4})-([0-9A-Z])$/.exec(text)
  if (!parts) return 'it is not written like NP-7K3M-9Q2T-X'
  const [, country = '', first = '', second = '', check] = parts
  return checkCharacter(country + first + second) === check
    ? undefined
    : 'its check character does not match, a character is mistyped'
}

/** Each place has its own weight below the prime 31, so a change or a swap of neighbours always changes the sum. */
function checkCharacter(text: string): string {
  const sum = [...text].reduce((total, character, place) => total + (place + 1) * worth(character, place), 0)
  return alphabet.charAt(sum % alphabet.length)
}

const worth = (character: string, place: number): number =>
  place < 2 ? character.charCodeAt(0) - 65 : alphabet.indexOf(character)
