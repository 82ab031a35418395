// How many months of earnings abroad did a job cost the worker?
import { z } from 'zod'
import { decided, needsFigures, type Decision } from './explained.js'
import { totalFees, type CountedCost } from './fees/fee-totals.js'
import { numberFigure, ownFacts, stepFrom, type NumberFigure, type RuleContext } from './figures.js'
import { exchanged, type Money } from './money.js'
import { sumOf, zero, type Fraction } from './totalization/exact.js'

const currency = z.string().regex(/^[A-Z]{3}$/)

const Cost = z.object({
  category: z.string(),
  payer: z.string(),
  amountMinor: z.int().nonnegative(),
  currency,
  verdict: z.string().nullable(),
  overchargeMinor: z.int().nonnegative(),
  overchargeCurrency: currency.nullable(),
  settledMinor: z.int().nonnegative().nullable(),
}) satisfies z.ZodType<CountedCost>

/** The fee ledger of a case, and what the same worker earned in each of the first months abroad, in minor units. */
export const RecruitmentCostFacts = z.object({
  costs: z.array(Cost),
  monthlyEarningsMinor: z.array(z.int().positive()).min(1),
  earningsCurrency: currency,
})
export type RecruitmentCostFacts = z.infer<typeof RecruitmentCostFacts>

/** The indicator of one worker: exact as a fraction, and as people read it with at most two decimals. */
export type RecruitmentCost = { monthsOfEarnings: string; ratio: string; costMinor: number; currency: string }

/**
 * Decision `recruitment-cost`, SDG indicator 10.7.1: RCI = C / E of the same worker; C is all the worker paid for the job,
 * net of what came back, E the average monthly earnings of the first months. A cost in another currency needs the rate,
 * `exchange-rate-npr-to-krw`: what one unit of the first is in the second.
 */
export function recruitmentCost(context: RuleContext, facts: RecruitmentCostFacts): Decision<RecruitmentCost> {
  const { costOfWorker } = totalFees(facts.costs)
  const rates = costOfWorker.flatMap(({ currency: from }) => rateNames(from, facts.earningsCurrency))
  const found = rates.map((name) => [name, numberFigure(context, name)] as const)
  const missing = found.flatMap(([name, rate]) => (rate ? [] : [name]))
  if (missing.length > 0) return needsFigures(missing)
  const known = found.flatMap(([, rate]) => (rate ? [rate] : []))
  const cost = costOfWorker.reduce((all, one) => all + inEarnings(one, facts.earningsCurrency, known), 0)
  const earnings = sumOf(facts.monthlyEarningsMinor.map((minor) => zero.add(minor)))
  const average = earnings.div(facts.monthlyEarningsMinor.length)
  const ratio = zero.add(cost).div(average)
  const value = {
    monthsOfEarnings: shown(ratio),
    ratio: ratio.toFraction(),
    costMinor: cost,
    currency: facts.earningsCurrency,
  }
  const inputs = {
    costMinor: cost,
    averageEarningsMinor: average.toFraction(),
    months: facts.monthlyEarningsMinor.length,
  }
  return decided(value, [
    stepFrom([definition, ...(known.length > 0 ? known : [ownFacts])], {
      rule: 'recruitment-cost-indicator',
      inputs,
      result: value.monthsOfEarnings,
    }),
  ])
}

/** The division was read; that E is the average of the first months is recollection. */
const definition = {
  source:
    'SDG indicator 10.7.1, metadata (worldbank.github.io/sdg-metadata); the average of the first months UNVERIFIED',
  verified: false,
}

const rateNames = (from: string, to: string): string[] =>
  from === to ? [] : [`exchange-rate-${from}-to-${to}`.toLowerCase()]

function inEarnings(cost: Money, to: string, rates: readonly NumberFigure[]): number {
  const [name] = rateNames(cost.currency, to)
  const rate = rates.find((one) => one.name === name)
  return rate ? exchanged(cost, to, rate.exact).minorUnits : cost.minorUnits
}

/** Half up to two decimals, without zeros at the end: `7.5`. */
const shown = (ratio: Fraction): string => String(Number(ratio.mul(100).add(0.5).floor().valueOf()) / 100)
