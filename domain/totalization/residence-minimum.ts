// Does the state where a pensioner lives owe a supplement up to its minimum benefit?
import { z } from 'zod'
import type { Explained } from '../explained.js'
import { PensionCountry, PensionCurrency } from '../pension-terms.js'
import { exact, minorUnits, moneyText, sumOf, zero } from './exact.js'
import { DecimalText } from './vocabulary.js'

/**
 * The minimum that the law of the state of residence sets for all periods taken into account, and every benefit due, in
 * that state's currency: each state once, amounts as paid.
 */
export const ResidenceMinimumFacts = z
  .strictObject({
    residence: PensionCountry,
    currency: PensionCurrency,
    minimum: DecimalText,
    benefits: z.array(z.strictObject({ country: PensionCountry, amount: DecimalText })).max(100),
  })
  .refine(({ benefits }) => new Set(benefits.map(({ country }) => country)).size === benefits.length, {
    path: ['benefits'],
    message: 'expected the benefit of each country once',
  })
export type ResidenceMinimumFacts = z.infer<typeof ResidenceMinimumFacts>

/** `reason` says why there is none where the supplement is nothing. */
export type ResidenceMinimum = {
  supplement: string
  currency: string
  payer: string | null
  reason: 'below-minimum' | 'minimum-reached' | 'residence-owes-no-benefit'
}

/**
 * Regulation (EC) 883/2004, article 58, read in German: while a person lives in a state that owes a benefit, that state pays
 * what is missing between its minimum for all periods taken into account and the sum of all benefits due.
 */
export function residenceMinimum(facts: ResidenceMinimumFacts): Explained<ResidenceMinimum> {
  const { residence, currency, benefits } = facts
  const minimum = exact(facts.minimum)
  const sum = sumOf(benefits.map(({ amount }) => exact(amount)))
  const owes = benefits.some(({ country, amount }) => country === residence && exact(amount).compare(0) > 0)
  const missing = owes && minimum.compare(sum) > 0 ? minimum.sub(sum) : zero
  const supplement = moneyText(minorUnits(missing, currency, 'half-up'), currency)
  const due = missing.compare(0) > 0
  const reason = due ? 'below-minimum' : owes ? 'minimum-reached' : 'residence-owes-no-benefit'
  const inputs = {
    residence,
    minimum: facts.minimum,
    benefits: benefits.map(({ country, amount }) => `${country} ${amount}`),
    sum: moneyText(minorUnits(sum, currency, 'half-up'), currency),
  }
  const source = 'Regulation (EC) 883/2004, article 58'
  return {
    value: { supplement, currency, payer: due ? residence : null, reason },
    steps: [
      { rule: 'residence-owes-a-benefit', source: `${source}(1)`, verified: true, inputs: { residence }, result: owes },
      { rule: 'supplement-to-residence-minimum', source: `${source}(2)`, verified: true, inputs, result: supplement },
    ],
  }
}
