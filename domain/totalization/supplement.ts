// European Convention, article 34: who owes a supplement, and how is the largest one shared?
import type { Totalizing } from '../rulebook/rulebook-instrument.js'
import { exact, minorUnits, sumOf, zero, type Fraction } from './exact.js'
import type { StateAmounts } from './pro-rata.js'

/**
 * `shares` in minor units, in the order of the claim; null where currencies are mixed. `owed`: what each state alone
 * would have owed; `paid`: the largest of them, which is the one that is paid.
 */
export type Supplements = { shares: (bigint | null)[]; owed: Fraction[]; paid: Fraction | null }

/**
 * A state whose amount under national law alone exceeds all benefits under the convention together would owe the
 * difference. Only the largest is paid; its cost is shared as each would have owed, rounded down, the rest by the largest fraction.
 */
export function supplementsOf({ pays }: Totalizing, amounts: readonly StateAmounts[]): Supplements {
  const none = amounts.map(() => zero)
  if (pays === 'higher-amount') return { shares: amounts.map(() => 0n), owed: none, paid: zero }
  const currencies = new Set(amounts.map(({ standing }) => standing.state.currency))
  if (currencies.size > 1) return { shares: amounts.map(() => null), owed: none, paid: null }
  const all = sumOf(amounts.map(({ payable }) => payable))
  const owed = amounts.map(({ independent }) => {
    const national = independent === null ? zero : exact(independent)
    return national.compare(all) > 0 ? national.sub(all) : zero
  })
  const place = placeOfLargest(owed)
  const paid = owed[place] ?? zero
  return { shares: sharesOf(paid, owed, amounts[place]), owed, paid }
}

const placeOfLargest = (amounts: readonly Fraction[]): number =>
  amounts.reduce((best, one, place) => (one.compare(amounts[best] ?? zero) > 0 ? place : best), 0)

function sharesOf(paid: Fraction, owed: readonly Fraction[], largest: StateAmounts | undefined): bigint[] {
  const all = sumOf(owed)
  if (all.equals(0) || !largest) return owed.map(() => 0n)
  const { currency, rounding = 'half-up' } = largest.standing.state
  const units = minorUnits(paid, currency, rounding)
  const exactShares = owed.map((one) => one.mul(units).div(all))
  const shares = exactShares.map((share) => share.n / share.d)
  let rest = units - shares.reduce((sum, share) => sum + share, 0n)
  const byFraction = exactShares
    .map((share, place) => ({ place, fraction: share.sub(share.floor()) }))
    .sort((a, b) => b.fraction.compare(a.fraction) || a.place - b.place)
  for (const { place } of byFraction) {
    if (rest === 0n) break
    shares[place] = (shares[place] ?? 0n) + 1n
    rest -= 1n
  }
  return shares
}
