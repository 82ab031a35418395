// Who has a right to a pension that is earned by years of residence, and how much of it?
import { z } from 'zod'
import { decided, needsFigures, type Decision } from './explained.js'
import { numberFigures, ownFacts, stepFrom, type RuleContext } from './figures.js'
import type { Instrument } from './rulebook/rulebook-instrument.js'
import { exact, minorUnits, moneyText } from './totalization/exact.js'

const years = z.int('expected completed years as a whole number').nonnegative().max(120)

/** Completed years of residence since adult age, periods in a treaty state that count alike, and where the person lives. */
export const ResidencePensionFacts = z.strictObject({
  yearsOfResidence: years,
  yearsInTreatyState: years,
  livesAbroad: z.boolean('expected yes or no (in JSON true or false)'),
})
export type ResidencePensionFacts = z.infer<typeof ResidencePensionFacts>

/** `parts` of `fullYears` are paid; `amount` a month, in the currency of the country. */
export type ResidencePension = {
  entitlement: 'own' | 'aggregated' | 'none'
  parts: number
  fullYears: number
  amount: string
  currency: string
}

const shared = ['residence-full-pension-monthly', 'residence-full-years'] as const

/**
 * Canada, Old Age Security: a right after ten years of residence, twenty for those who live abroad; years in a treaty state
 * help to reach them, and never raise the amount, which is one part for each real year.
 */
export function residencePension(
  context: RuleContext<Instrument>,
  facts: ResidencePensionFacts,
): Decision<ResidencePension> {
  const qualifyingName = facts.livesAbroad ? 'residence-qualifying-years-abroad' : 'residence-qualifying-years'
  const found = numberFigures(context, [qualifyingName, ...shared])
  if (!found.known) return needsFigures(found.missing)
  const { [qualifyingName]: qualifying, ...figures } = found.figures
  const full = figures['residence-full-pension-monthly']
  const fullYears = figures['residence-full-years']
  const together = facts.yearsOfResidence + facts.yearsInTreatyState
  const entitlement =
    facts.yearsOfResidence >= qualifying.value ? 'own' : together >= qualifying.value ? 'aggregated' : 'none'
  const parts = entitlement === 'none' ? 0 : Math.min(facts.yearsOfResidence, fullYears.value)
  const { currency } = context.rulebook
  const amount = moneyText(minorUnits(exact(full.exact).mul(parts).div(fullYears.value), currency, 'half-up'), currency)
  return decided({ entitlement, parts, fullYears: fullYears.value, amount, currency }, [
    stepFrom(qualifying, {
      rule: 'residence-qualifying-years',
      inputs: { ...facts, qualifying: qualifying.value },
      result: entitlement,
    }),
    stepFrom([full, fullYears], {
      rule: 'residence-parts-of-full-pension',
      inputs: { full: full.exact, parts, fullYears: fullYears.value },
      result: amount,
    }),
    stepFrom(ownFacts, { rule: 'rounded-to-the-cent', inputs: { rounding: 'half-up' }, result: amount }),
  ])
}
