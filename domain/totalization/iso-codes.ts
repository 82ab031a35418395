// Which countries and currencies are there? ISO 3166-1 and ISO 4217, by libraries that keep their lists.
import currencies from 'currency-codes'
import countries from 'iso-3166-1'

/** Whether this is a country code of two letters. */
export const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && countries.whereAlpha2(code) !== undefined

/** Digits after the point of a currency; undefined for what is no currency of payments. */
export function minorDigitsOf(code: string): number | undefined {
  if (!/^[A-Z]{3}$/.test(code)) return undefined
  return currencies.code(code)?.digits
}
