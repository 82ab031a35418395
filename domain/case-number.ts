// What is a case number: random, speakable, and safe against a slip of the pen or the keyboard?
// Form `NP-7K3M-9Q2T-X`: country of origin, 40 random bits in Crockford's base 32 (no I, L, O, U), one check character.

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Country letters outside the alphabet take values of digits, which never stand in a country code. */
const countryOnly: Record<string, number> = { O: 0, I: 1, L: 2, U: 3 }
const canonical = /^[A-Z]{2}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/

/** A new number from at least 5 random bytes; throws on fewer bytes or a country that is not two letters A-Z. */
export function newCaseNumber(country: string, randomBytes: Uint8Array): string {
  if (!/^[A-Z]{2}$/.test(country)) throw new Error('expected a country as two letters A-Z, such as NP')
  if (randomBytes.length < 5) throw new Error(`expected at least 5 random bytes, got ${randomBytes.length}`)
  const bits = [...randomBytes.subarray(0, 5)].reduce((all, byte) => (all << 8n) | BigInt(byte), 0n)
  const body = Array.from({ length: 8 }, (_, n) => alphabet[Number((bits >> BigInt(35 - 5 * n)) & 31n)]).join('')
  return `${country}-${body.slice(0, 4)}-${body.slice(4)}-${checkCharacter(country + body)}`
}

/** Whether `text` is a case number in its one written form, with the right check character. */
export function isCaseNumber(text: string): boolean {
  if (!canonical.test(text)) return false
  const plain = text.replaceAll('-', '')
  return checkCharacter(plain.slice(0, -1)) === plain.slice(-1)
}

/** The case number that someone meant: lower case, missing hyphens, O for 0 and I for 1; undefined when it is none. */
export function normaliseCaseNumber(text: string): string | undefined {
  const plain = text.toUpperCase().replace(/[\s-]/g, '')
  const country = plain.slice(0, 2).replaceAll('0', 'O').replaceAll('1', 'I')
  const rest = plain.slice(2).replaceAll('O', '0').replaceAll('I', '1')
  const number = `${country}-${rest.slice(0, 4)}-${rest.slice(4, 8)}-${rest.slice(8)}`
  return isCaseNumber(number) ? number : undefined
}

/**
 * A linear check over the field of 32 elements: symbols weighted with ascending powers of a generator sum to zero.
 * All weights differ and none is zero, so every single wrong character and every swap of two characters shows.
 */
function checkCharacter(symbols: string): string {
  let sum = 0
  for (const symbol of symbols) sum = double(sum ^ valueOf(symbol))
  return alphabet.charAt(sum)
}

function valueOf(symbol: string): number {
  return countryOnly[symbol] ?? alphabet.indexOf(symbol)
}

/** Times the generator x in GF(2)[x] / (x^5 + x^2 + 1). */
function double(element: number): number {
  const shifted = element << 1
  return shifted > 31 ? shifted ^ 0b100101 : shifted
}
