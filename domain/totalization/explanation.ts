// Why does a totalization come out as it does? Each step with its rule, its source, what went in and what came out.
import type { Facts } from '../explained.js'
import type { TotalizationRule, Totalizing } from '../rulebook/rulebook-instrument.js'
import type { StateResult, Totalization } from '../totalization.js'
import { datedSum } from './aggregation.js'
import type { Standing } from './entitlement.js'
import { fractionText, wholeText, type Fraction } from './exact.js'
import { adviceSteps, amountsSteps } from './explained-amounts.js'
import type { InsuranceRecord } from './insurance-record.js'
import { few, shown, units } from './period-words.js'
import type { StateAmounts } from './pro-rata.js'
import type { Supplements } from './supplement.js'
import type { TotalizationClaim } from './totalization-claim.js'

/** One step, for people and for tools; a source that nobody has checked says so. */
export type Explanation = { rule: TotalizationRule; source: string; text: string; inputs: Facts; result: string }

/** Everything a totalization found on its way. */
export type Found = {
  claim: TotalizationClaim
  record: InsuranceRecord
  standings: readonly Standing[]
  amounts: readonly StateAmounts[]
  supplements: Supplements
  states: readonly StateResult[]
  totals: Totalization['totals']
}

/** A step before its source is named. */
export type Step = Omit<Explanation, 'source'>

/** The steps in the order in which they were taken. */
export function explain({ rules }: Totalizing, found: Found): Explanation[] {
  const unit = found.claim.commonUnit
  const steps = [
    ...found.standings.flatMap((standing) => countedSteps(standing, unit)),
    ...cutSteps(found),
    totalStep(found),
    ...found.standings.flatMap((standing) => rightSteps(standing, { unit, total: found.record.total })),
    ...adviceSteps(found),
    ...amountsSteps(found),
  ]
  return steps.map(({ rule, ...step }) => ({ rule, source: sourceOf(rules[rule]), ...step }))
}

const sourceOf = ({ source, verified }: { source: string; verified: boolean }): string =>
  verified ? source : `${source} (unverified)`

function countedSteps(standing: Standing, unit: string): Step[] {
  const { state, sum, whole, daysDropped, displacedVoluntary } = standing
  const { country } = state
  const amounts = state.periods.flatMap((period) => ('amount' in period ? [units(period.amount, period.unit)] : []))
  const dated = state.periods.length - amounts.length
  const { months, days } = datedSum(sum.dated)
  const steps: Step[] = []
  if (amounts.length > 0) {
    const week = state.scheme.daysPerWeek ?? null
    steps.push({
      rule: 'periods-converted',
      text: `${country}: ${few(amounts)} are ${units(sum.wholeAmounts, unit)}${amounts.length > 1 ? ', each rounded up once' : ''}`,
      inputs: { country, amounts: amounts.slice(0, shown), entries: amounts.length, daysPerWeek: week },
      result: wholeText(sum.wholeAmounts),
    })
  }
  if (dated > 0) {
    steps.push({
      rule: 'dated-periods-counted',
      text: `${country}: ${dated} dated ${dated === 1 ? 'period' : 'periods'} of together ${units(String(months), 'month')} and ${units(String(days), 'day')}${amounts.length > 0 ? '; with the amounts' : ''}: ${units(whole, unit)}`,
      inputs: { country, periods: dated, months, days },
      result: wholeText(whole),
    })
  }
  if (daysDropped > 0) {
    steps.push({
      rule: 'overlaps-resolved',
      text: `${country}: ${units(String(daysDropped), 'day')} stated twice, or counted in another state, count once`,
      inputs: { country, days: daysDropped },
      result: wholeText(whole),
    })
  }
  if (displacedVoluntary.length > 0) {
    const lost = displacedVoluntary.reduce((all, { from, to }) => all + to - from + 1, 0)
    steps.push({
      rule: 'voluntary-displaced',
      text: `${country}: ${units(String(lost), 'day')} of voluntary insurance give way to compulsory insurance elsewhere; they are not lost, its own law adds an increase for them, which is not computed here`,
      inputs: { country, days: lost },
      result: 'increase-under-national-law',
    })
  }
  return steps
}

function cutSteps({ record: { cut }, claim: { contingency } }: Found): Step[] {
  if (cut === 0) return []
  const text = `${cut} ${cut === 1 ? 'period' : 'periods'} from ${contingency} on: days on and after the contingency do not count`
  return [{ rule: 'periods-before-contingency', text, inputs: { contingency, periods: cut }, result: String(cut) }]
}

function totalStep({ record, standings, claim }: Found): Step {
  const own = standings.map(({ state, whole }) => `${state.country} ${wholeText(whole)}`)
  const rounded =
    datedSum(standings.flatMap(({ sum }) => sum.dated)).days > 0 ? '; days of all states round up once together' : ''
  return {
    rule: 'aggregation',
    text: `all states together: ${units(record.total, claim.commonUnit)} (${few(own)})${rounded}`,
    inputs: { periods: own.slice(0, shown), states: own.length },
    result: wholeText(record.total),
  }
}

function rightSteps(standing: Standing, { unit, total }: { unit: string; total: Fraction }): Step[] {
  const { state, entitlement, nationalExact, qualifying, short, exclusive } = standing
  const { country } = state
  const needed = units(qualifying, unit)
  const alone = nationalExact.equals(standing.exact) ? '' : ', before other states displace any,'
  const said = {
    own: `${country}: its own ${units(nationalExact, unit)}${alone} reach the ${needed} needed: a right under its law alone`,
    aggregated: `${country}: its own ${units(nationalExact, unit)}${alone} do not reach the ${needed} needed, the total of ${wholeText(total)} does: a right by aggregation`,
    none: `${country}: neither its own ${units(nationalExact, unit)}${alone} nor the total of ${wholeText(total)} reach the ${needed} needed: no right, and nothing is paid`,
  }
  const inputs = {
    country,
    own: fractionText(nationalExact),
    total: wholeText(total),
    qualifying: wholeText(qualifying),
  }
  const steps: Step[] = [{ rule: 'aggregation', text: said[entitlement], inputs, result: entitlement }]
  if (short) {
    const text = `${country}: under one year and no right on that alone: it pays nothing, its periods count for the right of others and not in their denominators`
    steps.push({ rule: 'short-period', text, inputs: { country, own: fractionText(standing.exact) }, result: 'short' })
  }
  if (exclusive) {
    const text = `${country}: every state's periods are short; it is the last whose conditions are met and pays as if all periods were its own`
    steps.push({ rule: 'exclusive-last-state', text, inputs: { country }, result: 'exclusive' })
  }
  return steps
}
