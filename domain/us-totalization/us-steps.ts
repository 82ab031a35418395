// Why does a pension of the United States come out as it does? Each step with its rule, its source and what went in.
import type { Step } from '../explained.js'
import { ownFacts, stepFrom, type Provenance } from '../figures.js'
import type { Fraction } from '../totalization/exact.js'
import type { RelativeEarnings } from './relative-earnings.js'
import type { ComputationYears, Levels } from './theoretical-pension.js'
import type { Increase, UsTerms } from './us-figures.js'
import { decimalText } from './us-rounding.js'

/** Everything the computation found on its way, exact. */
export type Computed = {
  years: ComputationYears
  relative: RelativeEarnings
  aime: Fraction
  pia: Fraction
  piaOfMonth: Fraction
  fraction: { numerator: number; denominator: number }
  proRata: Fraction
  cap: Fraction | null
  payable: Fraction
  bendPoints: { points: [Fraction, Fraction]; from: Provenance }
  increases: Increase[]
  levels: Levels
}

const regulation = (part: string): Provenance => ({ source: `20 CFR 404.1918${part}`, verified: true })
const calculator: Provenance = {
  source: 'ANYPIA, the calculator of the Social Security Administration, its public source (bslabs/anypiamac)',
  verified: true,
}

const percent = (amount: Fraction): string => decimalText(amount.mul(100), 5)
const money = (amount: Fraction): string => decimalText(amount, 2)

export const thresholdStep = ({ threshold }: UsTerms, quarters: number): Step =>
  stepFrom(threshold, {
    rule: 'us-quarters-minimum',
    inputs: { quarters, minimum: threshold.value },
    result: quarters >= threshold.value ? 'reached' : 'not-reached',
  })

/** The steps in the order in which they were taken. */
export function pensionSteps(terms: UsTerms, computed: Computed): Step[] {
  return [
    thresholdStep(terms, computed.relative.quarters),
    ...earningsSteps(terms, computed),
    ...amountSteps(terms, computed),
    ...shareSteps(terms, computed),
  ]
}

function earningsSteps(terms: UsTerms, { relative, years, aime, levels }: Computed): Step[] {
  const { attributed, frozenAt, indexedTo, count, eligibilityYear } = years
  return [
    stepFrom([regulation('(b)(1)'), calculator, ...levels.wages.from, ...levels.maxima.from], {
      rule: 'us-relative-earnings-position',
      inputs: {
        ratios: relative.ratios.map(({ year, ratio }) => `${year} ${percent(ratio)}`),
        sum: percent(relative.sum),
        quarters: relative.quarters,
      },
      result: percent(relative.position),
    }),
    stepFrom([calculator, terms.eligibilityAge, terms.attributionAge], {
      rule: 'us-attributed-earnings',
      inputs: { from: attributed[0] ?? null, to: attributed.at(-1) ?? null, wagesFrozenAt: frozenAt, eligibilityYear },
      result: attributed.length,
    }),
    stepFrom([calculator, terms.adultAge, terms.droppedYears, ...levels.wages.from], {
      rule: 'us-average-indexed-monthly-earnings',
      inputs: { indexedTo, bestYears: count },
      result: aime.toFraction(),
    }),
  ]
}

function amountSteps(terms: UsTerms, { aime, pia, piaOfMonth, bendPoints, increases }: Computed): Step[] {
  const [low, high] = bendPoints.points.map((point) => point.toFraction())
  const amount = stepFrom([bendPoints.from, terms.percentages, terms.roundsDownFrom], {
    rule: 'us-primary-insurance-amount',
    inputs: { averageIndexedMonthly: aime.toFraction(), bendPoints: `${low ?? ''}/${high ?? ''}` },
    result: money(pia),
  })
  const adjustments = stepFrom([calculator, ...increases.flatMap(({ from }) => from)], {
    rule: 'us-cost-of-living-before-share',
    inputs: { increases: increases.map(({ month, percent: by }) => `${month} ${decimalText(by, 1)}`) },
    result: money(piaOfMonth),
  })
  return [amount, adjustments]
}

function shareSteps(terms: UsTerms, { fraction, piaOfMonth, proRata, cap, payable }: Computed): Step[] {
  const share = stepFrom([calculator, terms.roundsDownFrom], {
    rule: 'us-share-of-quarters',
    inputs: { amount: money(piaOfMonth), share: `${fraction.numerator}/${fraction.denominator}` },
    result: money(proRata),
  })
  const capped = stepFrom(cap ? regulation('(a)(4)') : ownFacts, {
    rule: 'us-not-above-amount-without-totalization',
    inputs: { proRata: money(proRata), withoutTotalization: cap ? money(cap) : null },
    result: money(payable),
  })
  return [share, capped]
}
