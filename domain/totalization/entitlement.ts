// Has a person a right in a state: on its own periods, with those of the others, or not; and who pays for short periods?
import { ratio, convert } from './period-units.js'
import { exact, type Fraction } from './exact.js'
import type { InsuranceRecord, StateRecord } from './insurance-record.js'
import type { TotalizationClaim } from './totalization-claim.js'

export type Entitlement = 'own' | 'aggregated' | 'none'

/**
 * Where a person stands in one state. `short`: under one year and no right on that alone, so the state need not pay.
 * `exclusive`: every state is short and this one pays as if all periods were its own.
 */
export type Standing = StateRecord & {
  entitlement: Entitlement
  short: boolean
  exclusive: boolean
  qualifying: Fraction
  /** The longest duration its law needs for a full benefit, in whole common units. */
  maximum: Fraction | undefined
}

/**
 * Regulation 883/2004, articles 6, 51 and 57; Convention, articles 28 and 31. The own right and shortness are judged on
 * exact sums; the right by aggregation on the total in whole units.
 */
export function standingsOf(record: InsuranceRecord, claim: TotalizationClaim): Standing[] {
  const { table, common } = record.counting
  const oneYear = ratio(table, { unit: 'year', week: claim.commonDaysPerWeek }, common)
  const standings = record.states.map((one): Standing => {
    const { state, nationalExact } = one
    const inCommon = ({ amount, unit }: { amount: string; unit: (typeof state.qualifying)['unit'] }) =>
      convert(table, exact(amount), { from: { unit, week: state.scheme.daysPerWeek }, to: common })
    const qualifying = inCommon(state.qualifying)
    const own = nationalExact.compare(qualifying.exact) >= 0
    const together = record.total.compare(qualifying.whole) >= 0
    return {
      ...one,
      entitlement: own ? 'own' : together ? 'aggregated' : 'none',
      short: !own && one.exact.compare(oneYear) < 0,
      exclusive: false,
      qualifying: qualifying.whole,
      maximum: state.maximum && inCommon(state.maximum).whole,
    }
  })
  const payer = standings.every(({ short }) => short)
    ? standings.findLast(({ entitlement }) => entitlement !== 'none')
    : undefined
  return standings.map((standing) => (standing === payer ? { ...standing, exclusive: true } : standing))
}
