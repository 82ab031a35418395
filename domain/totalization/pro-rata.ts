// How much does a state pay for its part of all periods, and which of its amounts is due?
import type { Totalizing } from '../rulebook/rulebook-instrument.js'
import { wholeSum, type Counting } from './aggregation.js'
import type { Standing } from './entitlement.js'
import { exact, least, zero, type Fraction } from './exact.js'
import type { InsuranceRecord } from './insurance-record.js'

export type Basis = 'pro-rata' | 'independent' | 'short-period' | 'exclusive' | 'not-entitled'

/** Own periods over those of all states that count, in whole common units. */
export type Ratio = { numerator: Fraction; denominator: Fraction }

/** A state's amounts, exact. `variant` says with whose periods the pro-rata was computed where both were. */
export type StateAmounts = {
  standing: Standing
  ratio: Ratio | null
  proRata: Fraction | null
  variant: 'all-periods' | 'without-unmet' | null
  /** The other pro-rata, where both were computed. */
  compared: Fraction | null
  /** As given; null without a right on own periods. */
  independent: string | null
  payable: Fraction
  basis: Basis
}

/** Regulation 883/2004, articles 50(2), 52, 56 and 57; Convention, articles 29 to 31. */
export function amountsOf(rules: Totalizing, record: InsuranceRecord, standings: readonly Standing[]): StateAmounts[] {
  const counted = standings.filter(({ short }) => !short)
  const payerOfAll = standings.some(({ exclusive }) => exclusive)
  const aggregates = {
    all: aggregateOf(record.counting, counted),
    met: aggregateOf(
      record.counting,
      counted.filter(({ entitlement }) => entitlement !== 'none'),
    ),
    unmet: standings.some(({ entitlement }) => entitlement === 'none'),
  }
  return standings.map((standing) => {
    if (standing.exclusive) return unshared(standing, 'exclusive', exact(standing.state.theoretical))
    if (counted.length === 0 && !payerOfAll) return unshared(standing, 'not-entitled', zero)
    if (standing.short) return unshared(standing, 'short-period', zero)
    if (standing.entitlement === 'none') return unshared(standing, 'not-entitled', zero)
    return shared(rules, standing, aggregates)
  })
}

const aggregateOf = (counting: Counting, standings: readonly Standing[]): Fraction =>
  wholeSum(
    counting,
    standings.map(({ sum }) => sum),
  )

const unshared = (standing: Standing, basis: Basis, payable: Fraction): StateAmounts => ({
  standing,
  ratio: null,
  proRata: null,
  variant: null,
  compared: null,
  independent: null,
  payable,
  basis,
})

type Aggregates = { all: Fraction; met: Fraction; unmet: boolean }

function shared(rules: Totalizing, standing: Standing, aggregates: Aggregates): StateAmounts {
  const { state, entitlement } = standing
  const independent = entitlement === 'own' ? state.independent : null
  const part = { standing, independent, ...proRataOf(rules, standing, aggregates) }
  const national = independent === null ? undefined : exact(independent)
  if (rules.pays === 'higher-amount' && national && national.compare(part.proRata) > 0) {
    return { ...part, payable: national, basis: 'independent' }
  }
  return { ...part, payable: part.proRata, basis: 'pro-rata' }
}

type Part = { ratio: Ratio | null; proRata: Fraction; variant: StateAmounts['variant']; compared: Fraction | null }

/** Article 50(2): where the amount without the periods of unmet states is known, the higher of both counts. */
function proRataOf(rules: Totalizing, standing: Standing, { all, met, unmet }: Aggregates): Part {
  const { theoretical, theoreticalWithout } = standing.state
  const whole = partOf(standing, all, theoretical)
  if (!rules.leavesOutUnmet || !unmet || theoreticalWithout === undefined) {
    return { ...whole, variant: null, compared: null }
  }
  const reduced = partOf(standing, met, theoreticalWithout)
  return reduced.proRata.compare(whole.proRata) > 0
    ? { ...reduced, variant: 'without-unmet', compared: whole.proRata }
    : { ...whole, variant: 'all-periods', compared: reduced.proRata }
}

/** Article 56(1)(a): neither part of the ratio exceeds the longest duration the state's law asks for a full benefit. */
function partOf({ whole, maximum }: Standing, aggregate: Fraction, theoretical: string) {
  const atMost = (periods: Fraction) => (maximum ? least(periods, maximum) : periods)
  const ratio = { numerator: atMost(whole), denominator: atMost(aggregate) }
  // A right without any period, where a law asks for none: there is nothing to take a part of.
  if (ratio.denominator.equals(0)) return { ratio: null, proRata: zero }
  return { ratio, proRata: exact(theoretical).mul(ratio.numerator.div(ratio.denominator)) }
}
