// How does the United States program round: ratios, earnings, benefits, before and after June 1982?
import type { Fraction } from '../totalization/exact.js'

/** Half up to so many decimals; amounts are never negative. */
export function halfUp(amount: Fraction, decimals: number): Fraction {
  const scale = 10 ** decimals
  return amount.mul(scale).add(0.5).floor().div(scale)
}

/** To a tenth of a dollar: down from the month `downFrom` on, up before. */
export function toDime(amount: Fraction, month: string, downFrom: string): Fraction {
  const dimes = amount.mul(10)
  return (month >= downFrom ? dimes.floor() : dimes.ceil()).div(10)
}

/** A fraction that ends within so many decimals, with all of them: `25.46558`. */
export function decimalText(amount: Fraction, decimals: number): string {
  const { n, d } = halfUp(amount, decimals).mul(10 ** decimals)
  const digits = (n / d).toString().padStart(decimals + 1, '0')
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
