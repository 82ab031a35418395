// Which periods of a claim count, in which state, and how much do they come to?
import { exactSum, sumOfAmounts, wholeSum, type AmountEntry, type Counting, type Sum } from './aggregation.js'
import type { Fraction } from './exact.js'
import { byState, resolveAcross, resolveWithin, type DatedPeriod } from './overlaps.js'
import type { UnitTable } from './period-units.js'
import { dayNumber } from './stretches.js'
import type { ClaimPeriod, ClaimState, TotalizationClaim } from './totalization-claim.js'

/** One state's periods: as they count among all states, and as they stand under its own law alone. */
export type StateRecord = {
  state: ClaimState
  sum: Sum
  exact: Fraction
  whole: Fraction
  /** Without what other states displace: the overlap rules do not touch the benefit under national law alone. */
  nationalExact: Fraction
  displacedVoluntary: DatedPeriod[]
  /** Days that were stated more than once, or that count elsewhere. */
  daysDropped: number
}

/** All of them, in the order of the claim, and the total of all in whole common units. */
export type InsuranceRecord = { counting: Counting; states: StateRecord[]; total: Fraction; cut: number }

/** Cuts at the contingency, resolves overlaps within a state and then across, and adds up. */
export function recordOf(table: UnitTable, claim: TotalizationClaim): InsuranceRecord {
  const counting = { table, common: { unit: claim.commonUnit, week: claim.commonDaysPerWeek } }
  const dated = claim.states.map((state) => datedOf(state, claim.contingency))
  const own = dated.map(({ before }) => resolveWithin(before))
  const resolved = resolveAcross(own.flat())
  const counted = byState(resolved.counted)
  const displaced = byState(resolved.displacedVoluntary)
  const states = claim.states.map((state, place): StateRecord => {
    const amounts = sumOfAmounts(counting, state.periods.filter(isAmount), state.scheme.daysPerWeek)
    const sum = { ...amounts, dated: counted.get(state.country) ?? [] }
    const national = { ...amounts, dated: own[place] ?? [] }
    return {
      state,
      sum,
      exact: exactSum(counting, sum),
      whole: wholeSum(counting, [sum]),
      nationalExact: exactSum(counting, national),
      displacedVoluntary: displaced.get(state.country) ?? [],
      daysDropped: daysIn(dated[place]?.before ?? []) - daysIn(counted.get(state.country) ?? []),
    }
  })
  const sums = states.map(({ sum }) => sum)
  return { counting, states, total: wholeSum(counting, sums), cut: dated.reduce((all, one) => all + one.cut, 0) }
}

const daysIn = (periods: readonly DatedPeriod[]): number =>
  periods.reduce((all, { from, to }) => all + to - from + 1, 0)

const isAmount = (period: ClaimPeriod): period is Extract<ClaimPeriod, AmountEntry> => 'amount' in period

/** The dated periods of a state up to the day before the contingency; how many lost days by it. */
function datedOf({ country, periods }: ClaimState, contingency: string): { before: DatedPeriod[]; cut: number } {
  const lastDay = dayNumber(contingency) - 1
  const dated = periods.flatMap((period) =>
    isAmount(period)
      ? []
      : [{ state: country, kind: period.kind, from: dayNumber(period.from), to: dayNumber(period.to) }],
  )
  return {
    before: dated
      .filter(({ from }) => from <= lastDay)
      .map((period) => ({ ...period, to: Math.min(period.to, lastDay) })),
    cut: dated.filter(({ to }) => to > lastDay).length,
  }
}
