// How does a benefit follow prices or wages, once its share has been computed?
import { z } from 'zod'
import type { Explained } from '../explained.js'
import { exact, minorUnits, moneyText } from './exact.js'
import { PensionCurrency } from '../pension-terms.js'
import { DecimalText, roundings } from './vocabulary.js'

/** A benefit as it is paid, and by how much its law adjusts it: a percentage or a fixed amount, never both. */
export const IndexationFacts = z
  .strictObject({
    amount: DecimalText,
    currency: PensionCurrency,
    percent: DecimalText.optional(),
    fixedAmount: DecimalText.optional(),
    rounding: z.enum(roundings).optional(),
  })
  .refine(({ percent, fixedAmount }) => (percent === undefined) !== (fixedAmount === undefined), {
    path: ['percent'],
    message: 'expected either a percentage or a fixed amount',
  })
export type IndexationFacts = z.infer<typeof IndexationFacts>

export type Indexation = { amount: string; currency: string }

/**
 * Regulation (EC) 883/2004, article 59(2), read in Italian: an adjustment to prices, wages or the like by a percentage or
 * a fixed amount applies directly to the amount of article 52, and nothing is calculated anew. A fixed amount is added whole:
 * the payer's law says which part of it belongs to a pro-rata benefit.
 */
export function indexed(facts: IndexationFacts): Explained<Indexation> {
  const { currency, percent, fixedAmount, rounding = 'half-up' } = facts
  const before = exact(facts.amount)
  const after =
    percent === undefined ? before.add(exact(fixedAmount ?? '0')) : before.mul(exact(percent).add(100)).div(100)
  const amount = moneyText(minorUnits(after, currency, rounding), currency)
  const inputs = { amount: facts.amount, percent: percent ?? null, fixedAmount: fixedAmount ?? null, rounding }
  const source = 'Regulation (EC) 883/2004, article 59(2)'
  return {
    value: { amount, currency },
    steps: [{ rule: 'indexation-without-recalculation', source, verified: true, inputs, result: amount }],
  }
}
