// How did a person's earnings in the United States compare with the average wage, over the quarters that were covered?
import { sumOf, least, zero, type Fraction } from '../totalization/exact.js'
import { halfUp } from './us-rounding.js'
import type { Yearly } from './us-figures.js'

/** Earnings of a calendar year and its quarters of coverage (QC). */
export type CoveredYear = { year: number; earnings: Fraction; quarters: number }

const quartersOfYear = 4

/** POMS GN 01701.200: no more of a year's earnings is used than the yearly maximum in proportion to its quarters. */
export const usableEarnings = ({ earnings, quarters }: Omit<CoveredYear, 'year'>, maximum: Fraction): Fraction =>
  least(earnings, maximum.mul(quarters).div(quartersOfYear))

/** Ratio of each covered year, their sum, all quarters, and the relative earnings position (REP): 1 is the average wage. */
export type RelativeEarnings = {
  ratios: { year: number; ratio: Fraction }[]
  sum: Fraction
  quarters: number
  position: Fraction
}

/**
 * 20 CFR 404.1918(b)(1): a year's usable earnings over its average wage; their sum over all quarters, times four. Years after
 * `frozenAt` are compared with the wage of that year; both roundings to seven decimals, half up.
 */
export function relativeEarnings(
  years: readonly CoveredYear[],
  { wages, maxima, frozenAt }: { wages: Yearly; maxima: Yearly; frozenAt: number },
): RelativeEarnings {
  const ratios = years.map((one) => ({
    year: one.year,
    ratio: halfUp(usableEarnings(one, maxima.of(one.year)).div(wages.of(Math.min(one.year, frozenAt))), decimals),
  }))
  const sum = sumOf(ratios.map(({ ratio }) => ratio))
  const quarters = years.reduce((all, one) => all + one.quarters, 0)
  const position = quarters === 0 ? zero : halfUp(sum.mul(quartersOfYear).div(quarters), decimals)
  return { ratios, sum, quarters, position }
}

const decimals = 7
