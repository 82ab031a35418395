// Which countries and currencies are there? ISO 3166-1 and ISO 4217, by libraries that keep their lists.
import currencies from 'currency-codes'
import countries from 'iso-3166-1'

/** Whether this is a country code of two letters. */
export const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && countries.whereAlpha2(code) !== undefined

/** Codes of ISO 4217 that name units of account without a minor unit, not a currency in which a pension is paid. */
const unitsOfAccount = ['XDR', 'XUA', 'XSU']

/** Digits after the point of a currency; undefined for what is no currency of payments, such as gold or a code for tests. */
export function minorDigitsOf(code: string): number | undefined {
  if (!/^[A-Z]{3}$/.test(code) || unitsOfAccount.includes(code)) return undefined
  const found = currencies.code(code)
  return found?.countries.some((country) => /^zz/i.test(country)) ? undefined : found?.digits
}
