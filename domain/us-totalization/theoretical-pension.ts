// What would the United States pay if a whole working life had been spent there at the same relative earnings?
import { least, sumOf, zero, type Fraction } from '../totalization/exact.js'
import type { Increase, UsTerms, Yearly } from './us-figures.js'
import { halfUp, toDime } from './us-rounding.js'

/** The years of a life that the computation reads: calendar years throughout. */
export type ComputationYears = {
  birthYear: number
  eligibilityYear: number
  /** Years whose earnings are attributed, ascending. */
  attributed: number[]
  /** How many of them, the best ones, are averaged. */
  count: number
  /** The year whose average wage stands for all later ones. */
  frozenAt: number
  /** The year to whose wage level earlier earnings are raised. */
  indexedTo: number
}

const yearsBehind = 2
const firstIndexedYear = 1951

/**
 * From the day before birth and the year of entitlement: who is entitled later than eligible has a later frozen wage. Every
 * year between the age of attribution and eligibility counts, and others with a quarter of coverage.
 */
export function computationYears(
  { birthYear, entitlementYear, covered }: { birthYear: number; entitlementYear: number; covered: readonly number[] },
  terms: UsTerms,
): ComputationYears {
  const eligibilityYear = birthYear + terms.eligibilityAge.value
  const first = Math.max(firstIndexedYear, birthYear + terms.attributionAge.value)
  const between = Array.from({ length: Math.max(0, eligibilityYear - first) }, (_, n) => first + n)
  const elapsed = eligibilityYear - Math.max(firstIndexedYear, birthYear + terms.adultAge.value + 1)
  return {
    birthYear,
    eligibilityYear,
    attributed: [...new Set([...between, ...covered.filter((year) => year >= firstIndexedYear)])].sort((a, b) => a - b),
    count: elapsed - terms.droppedYears.value,
    frozenAt: Math.max(eligibilityYear, entitlementYear) - yearsBehind,
    indexedTo: eligibilityYear - yearsBehind,
  }
}

/** Earnings attributed to a year: its average wage times the position, half up to the cent, at most the year's maximum. */
const attributedTo = (year: number, position: Fraction, { wages, maxima, frozenAt }: Levels): Fraction =>
  least(halfUp(position.mul(wages.of(Math.min(year, frozenAt))), cents), maxima.of(year))

export type Levels = { wages: Yearly; maxima: Yearly; frozenAt: number }

/** The average indexed monthly earnings (AIME): the best years after indexing, by month, whole dollars. */
export function averageIndexedMonthly(years: ComputationYears, position: Fraction, levels: Levels): Fraction {
  const { indexedTo, count } = years
  const indexed = years.attributed.map((year) => {
    const earnings = attributedTo(year, position, levels)
    if (year > indexedTo) return earnings
    return halfUp(earnings.mul(levels.wages.of(indexedTo)).div(levels.wages.of(year)), cents)
  })
  const best = indexed.sort((a, b) => b.compare(a)).slice(0, count)
  return sumOf(best)
    .div(count * monthsOfYear)
    .floor()
}

const cents = 2
const monthsOfYear = 12

/** The primary insurance amount (PIA) of the year of eligibility: a percentage for each part between the bend points. */
export function primaryAmount(
  aime: Fraction,
  [low, high]: readonly [Fraction, Fraction],
  { percentages: { shares } }: UsTerms,
): Fraction {
  const above = (amount: Fraction, point: Fraction) => (amount.compare(point) > 0 ? amount.sub(point) : zero)
  const [first, second, third] = shares
  const parts = [least(aime, low).mul(first), above(least(aime, high), low).mul(second), above(aime, high).mul(third)]
  return sumOf(parts)
}

/** Each adjustment to prices in its turn, rounded each time. */
export const increased = (amount: Fraction, increases: readonly Increase[], downFrom: string): Fraction =>
  increases.reduce((pia, { percent, month }) => toDime(pia.mul(percent.add(100)).div(100), month, downFrom), amount)
