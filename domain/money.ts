// How is money held and computed: whole minor units, exact fractions, one rounding at the end?
import { Decimal } from 'decimal.js'
import { z } from 'zod'

/** Digits after the point per ISO 4217, for the currencies the rulebook uses. KRW has none. */
const exponents: Record<string, number> = { NPR: 2, KRW: 0, USD: 2, EUR: 2, JPY: 0, PHP: 2, BDT: 2, SAR: 2 }

/** An amount in whole minor units (KRW: won; NPR: paisa). */
export const Money = z.strictObject({ currency: z.string().regex(/^[A-Z]{3}$/), minorUnits: z.int() })
export type Money = z.infer<typeof Money>

/** Money times an exact decimal (`"8.3"` with `per` 100 is 8.3 %), rounded half up once, at the end. */
export function share(money: Money, amount: string, per: number): Money {
  const exact = new Decimal(money.minorUnits).times(amount).div(per)
  return { currency: money.currency, minorUnits: exact.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber() }
}

/** Money times a whole number. */
export function times(money: Money, count: number): Money {
  return { currency: money.currency, minorUnits: money.minorUnits * count }
}

/** The sum of amounts in one currency; throws when currencies are mixed. */
export function sum(currency: string, amounts: readonly Money[]): Money {
  const other = amounts.find((m) => m.currency !== currency)
  if (other) throw new Error(`expected amounts in ${currency}, got one in ${other.currency}`)
  return { currency, minorUnits: amounts.reduce((total, m) => total + m.minorUnits, 0) }
}

/** Money in another currency; `rate` says how much of it one whole unit of the first is worth. Rounded half up, once. */
export function exchanged(money: Money, currency: string, rate: string): Money {
  const exact = new Decimal(money.minorUnits)
    .div(10 ** digitsOf(money.currency))
    .times(rate)
    .times(10 ** digitsOf(currency))
  return { currency, minorUnits: exact.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber() }
}

/** `KRW 1,234,567` or `NPR 10,000.00`: the same in every locale. */
export function formatMoney({ currency, minorUnits }: Money): string {
  const digits = digitsOf(currency)
  const [whole = '', fraction] = new Decimal(minorUnits)
    .div(10 ** digits)
    .toFixed(digits)
    .split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return `${currency} ${grouped}${fraction ? `.${fraction}` : ''}`
}

function digitsOf(currency: string): number {
  const digits = exponents[currency]
  if (digits !== undefined) return digits
  throw new Error(`expected a currency of ${Object.keys(exponents).join(', ')}, got ${currency}`)
}
