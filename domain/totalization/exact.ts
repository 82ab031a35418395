// How are periods and money computed without loss: fractions until the end, and one rounding there?
import { Fraction } from 'fraction.js'
import { minorDigitsOf } from './iso-codes.js'
import type { Rounding } from './vocabulary.js'

export { Fraction }

export const exact = (amount: string): Fraction => new Fraction(amount)

export const zero = new Fraction(0)

export const sumOf = (amounts: readonly Fraction[]): Fraction => amounts.reduce((sum, one) => sum.add(one), zero)

export const least = (a: Fraction, b: Fraction): Fraction => (a.compare(b) <= 0 ? a : b)

export const isWhole = (amount: Fraction): boolean => amount.d === 1n

/** A whole number as text. */
export const wholeText = (amount: Fraction): string => amount.n.toString()

/** A fraction as people read it: `28`, or `16/3`. Never a decimal that stands for another number. */
export const fractionText = (amount: Fraction): string => amount.toFraction()

/** An amount that is not negative, in whole minor units of its currency. */
export function minorUnits(amount: Fraction, currency: string, rounding: Rounding): bigint {
  const scaled = amount.mul(10n ** BigInt(digitsOf(currency)))
  const down = scaled.n / scaled.d
  const rest = scaled.n % scaled.d
  if (rest === 0n || rounding === 'down') return down
  if (rounding === 'up') return down + 1n
  const twice = rest * 2n
  if (twice !== scaled.d) return twice > scaled.d ? down + 1n : down
  return rounding === 'half-up' || down % 2n === 1n ? down + 1n : down
}

/** Whole minor units as a decimal with the digits of their currency: `1400.00` EUR, `1400` JPY. */
export function moneyText(units: bigint, currency: string): string {
  const digits = digitsOf(currency)
  const text = units.toString().padStart(digits + 1, '0')
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
}

function digitsOf(currency: string): number {
  const digits = minorDigitsOf(currency)
  if (digits === undefined) throw new Error(`expected a currency of ISO 4217, got ${currency}`)
  return digits
}
