// What is a yearly average of contributions worth: on a country's own record, and on all records together?
import { z } from 'zod'
import { decided, needsFigures, type Decision } from './explained.js'
import { numberFigures, ownFacts, stepFrom, type RuleContext } from './figures.js'
import type { Instrument } from './rulebook/rulebook-instrument.js'
import { zero, type Fraction } from './totalization/exact.js'

const count = z.int('expected a whole number').nonnegative('expected a number that is not negative').max(100_000)

/** Weekly contributions in the country itself and abroad, and the years from first insurance to pension age. */
export const YearlyAverageFacts = z.strictObject({
  contributions: count,
  contributionsAbroad: count,
  years: z.int('expected whole years').positive('expected at least one year').max(100),
})
export type YearlyAverageFacts = z.infer<typeof YearlyAverageFacts>

/**
 * An average as a fraction, with at most two decimals, half up, and as whole contributions, by which rates are read.
 */
export type Average = { exact: string; decimal: string; whole: number }

/**
 * `own`: from the country's contributions alone. `notional`: as if all had been paid there; a pro-rata amount is the rate
 * for it times `fraction`, which is not reduced. `entitledAlone`: the own average reaches the lowest one of the country.
 */
export type YearlyAverage = {
  own: Average
  notional: Average
  fraction: { numerator: number; denominator: number }
  entitledAlone: boolean
  notionalRate: 'maximum' | 'reduced' | 'none'
}

const figureNames = ['yearly-average-minimum', 'yearly-average-maximum-rate'] as const

/**
 * Ireland, state pension (contributory), after two published case studies (Citizens Information) and a parliamentary
 * answer: contributions over years; 17.65 is read as 18. The rates themselves are no part of this rule.
 */
export function yearlyAverage(
  context: RuleContext<Instrument>,
  { contributions, contributionsAbroad, years }: YearlyAverageFacts,
): Decision<YearlyAverage> {
  const found = numberFigures(context, figureNames)
  if (!found.known) return needsFigures(found.missing)
  const { 'yearly-average-minimum': lowest, 'yearly-average-maximum-rate': highest } = found.figures
  const all = contributions + contributionsAbroad
  const [own, notional] = [averageOf(contributions, years), averageOf(all, years)]
  const notionalRate = notional.whole >= highest.value ? 'maximum' : notional.whole >= lowest.value ? 'reduced' : 'none'
  const entitledAlone = own.whole >= lowest.value
  const fraction = { numerator: contributions, denominator: all }
  return decided({ own, notional, fraction, entitledAlone, notionalRate }, [
    stepFrom(rounding, { rule: 'yearly-average', inputs: { contributions, years }, result: own.exact }),
    stepFrom([rounding, lowest], {
      rule: 'right-on-own-average',
      inputs: { whole: own.whole, lowest: lowest.value },
      result: entitledAlone,
    }),
    stepFrom(rounding, {
      rule: 'notional-average',
      inputs: { contributions: all, years },
      result: notional.exact,
    }),
    stepFrom([lowest, highest], {
      rule: 'rate-of-notional-average',
      inputs: { whole: notional.whole, lowest: lowest.value, highest: highest.value },
      result: notionalRate,
    }),
    stepFrom(ownFacts, {
      rule: 'fraction-of-all-contributions',
      inputs: { contributions, all },
      result: `${fraction.numerator}/${fraction.denominator}`,
    }),
  ])
}

/** UNVERIFIED beyond the published example: a half and more is read as the next whole contribution. */
const rounding = {
  source:
    'Citizens Information (Ireland), case study 2: 17.65 is read as 18; half up beyond that example is UNVERIFIED',
  verified: false,
}

function averageOf(contributions: number, years: number): Average {
  const average = zero.add(contributions).div(years)
  return {
    exact: average.toFraction(),
    decimal: String(Number(halfUp(average.mul(100))) / 100),
    whole: Number(halfUp(average)),
  }
}

const halfUp = (amount: Fraction): bigint => {
  const { n, d } = amount.add(0.5)
  return n / d
}
