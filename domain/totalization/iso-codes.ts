// Which countries and currencies are there? ISO 3166-1 and ISO 4217, by libraries that keep their lists.
import currencies from 'currency-codes'
import countries from 'iso-3166-1'

/** Whether this is a country code of two letters. */
export const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && countries.whereAlpha2(code) !== undefined

/** Codes of ISO 4217 that name units of account without a minor unit, not a currency in which a pension is paid. */
const unitsOfAccount = ['XDR', 'XUA', 'XSU']

/** Made once: every amount of every state asks for it. */
const minorDigits = new Map(
  currencies.data
    .filter(
      ({ code, countries: usedIn }) => !unitsOfAccount.includes(code) && !usedIn.some((name) => /^zz/i.test(name)),
    )
    .map(({ code, digits }) => [code, digits]),
)

/** Digits after the point of a currency; undefined for what is no currency of payments, such as gold or a code for tests. */
export const minorDigitsOf = (code: string): number | undefined => minorDigits.get(code)
