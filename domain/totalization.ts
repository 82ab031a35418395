// What does each state owe a person who was insured in several: by which periods, under which rule, and why?
import { explain, type Explanation } from './totalization/explanation.js'
import { standingsOf, type Standing } from './totalization/entitlement.js'
import { minorUnits, moneyText, wholeText } from './totalization/exact.js'
import type { Fraction } from './totalization/exact.js'
import { recordOf } from './totalization/insurance-record.js'
import { amountsOf, type Basis, type StateAmounts } from './totalization/pro-rata.js'
import { supplementsOf } from './totalization/supplement.js'
import type { TotalizationClaim } from './totalization/totalization-claim.js'
import type { Rounding } from './totalization/vocabulary.js'
import type { Instrument } from './rulebook/rulebook-instrument.js'

/** What one state owes: periods in the common unit, money as decimals in its own currency. Ratios are not reduced. */
export type StateResult = {
  country: string
  periods: string
  entitlement: 'own' | 'aggregated' | 'none'
  ratio: { numerator: string; denominator: string } | null
  proRata: string | null
  independent: string | null
  /** Null where amounts in several currencies cannot be compared. */
  supplement: string | null
  payable: string
  basis: Basis
}

/** `totals` by currency: payables and supplements as shown, added up. */
export type Totalization = {
  unit: string
  totalPeriods: string
  states: StateResult[]
  totals: { [currency: string]: string }
  explanation: Explanation[]
}

/**
 * The benefits of several states from periods completed in each (Regulation 883/2004, articles 6 and 50 to 58; European
 * Convention, articles 28 to 34), by exact fractions, money rounded once at the end. Throws `DaysWithoutWeek` and `UndecidedOverlap`
 * for claims that no rule decides; throws for an instrument that does not totalize.
 */
export function totalize(instrument: Instrument, claim: TotalizationClaim): Totalization {
  const rules = instrument.totalization
  if (!rules) throw new Error(`expected an instrument that totalizes, got ${instrument.id}`)
  const record = recordOf(rules.units, claim)
  const standings = standingsOf(record, claim)
  const amounts = amountsOf(rules, record, standings)
  const supplements = supplementsOf(rules, amounts)
  const states = amounts.map((one, place) => resultOf(one, supplements.shares[place] ?? null))
  const totals = totalsOf(amounts, supplements.shares)
  const explanation = explain(rules, { claim, record, standings, amounts, supplements, states, totals })
  return { unit: claim.commonUnit, totalPeriods: wholeText(record.total), states, totals, explanation }
}

function resultOf(amounts: StateAmounts, supplement: bigint | null): StateResult {
  const { standing, ratio, proRata, payable, basis } = amounts
  const { currency } = standing.state
  return {
    country: standing.state.country,
    periods: wholeText(standing.whole),
    entitlement: standing.entitlement,
    ratio: ratio && { numerator: wholeText(ratio.numerator), denominator: wholeText(ratio.denominator) },
    proRata: proRata && rounded(proRata, standing),
    independent: amounts.independent,
    supplement: supplement === null ? null : moneyText(supplement, currency),
    payable: rounded(payable, standing),
    basis,
  }
}

/** Half up, unless the payer's own rule is known. */
export const roundingOf = ({ state }: Standing): Rounding => state.rounding ?? 'half-up'

function rounded(amount: Fraction, standing: Standing): string {
  const { currency } = standing.state
  return moneyText(minorUnits(amount, currency, roundingOf(standing)), currency)
}

function totalsOf(amounts: readonly StateAmounts[], supplements: readonly (bigint | null)[]): Totalization['totals'] {
  const sums = new Map<string, bigint>()
  amounts.forEach(({ standing, payable }, place) => {
    const { currency } = standing.state
    const shown = minorUnits(payable, currency, roundingOf(standing)) + (supplements[place] ?? 0n)
    sums.set(currency, (sums.get(currency) ?? 0n) + shown)
  })
  return Object.fromEntries([...sums].map(([currency, units]) => [currency, moneyText(units, currency)]))
}
