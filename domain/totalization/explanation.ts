// Why does a totalization come out as it does? Each step with its rule, its source, what went in and what came out.
import type { Facts } from '../explained.js'
import type { TotalizationRule, Totalizing } from '../rulebook/rulebook-instrument.js'
import type { StateResult, Totalization } from '../totalization.js'
import { datedSum } from './aggregation.js'
import type { Standing } from './entitlement.js'
import { fractionText, moneyText, minorUnits, wholeText, type Fraction } from './exact.js'
import type { InsuranceRecord } from './insurance-record.js'
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

type Step = Omit<Explanation, 'source'>

/** The steps in the order in which they were taken. */
export function explain({ rules }: Totalizing, found: Found): Explanation[] {
  const unit = found.claim.commonUnit
  const steps = [
    ...found.standings.flatMap((standing) => countedSteps(standing, unit)),
    ...cutSteps(found),
    totalStep(found),
    ...found.standings.flatMap((standing) => rightSteps(standing, { unit, total: found.record.total })),
    ...found.amounts.flatMap((amounts, place) => amountSteps(amounts, found.states[place] as StateResult)),
    ...withoutSteps(found),
    ...supplementSteps(found),
    ...roundingSteps(found),
  ]
  return steps.map(({ rule, ...step }) => ({ rule, source: sourceOf(rules[rule]), ...step }))
}

const sourceOf = ({ source, verified }: { source: string; verified: boolean }): string =>
  verified ? source : `${source} (unverified)`

const units = (amount: Fraction | string, unit: string): string => {
  const text = typeof amount === 'string' ? amount : fractionText(amount)
  return `${text} ${unit}${text === '1' ? '' : 's'}`
}

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
      text: `${country}: ${few(amounts)} are ${units(sum.wholeAmounts, unit)}, each rounded up once`,
      inputs: { country, amounts: amounts.slice(0, shown), entries: amounts.length, daysPerWeek: week },
      result: wholeText(sum.wholeAmounts),
    })
  }
  if (dated > 0) {
    steps.push({
      rule: 'dated-periods-counted',
      text: `${country}: ${dated} dated ${dated === 1 ? 'period' : 'periods'} of together ${units(String(months), 'month')} and ${units(String(days), 'day')}; with the amounts, ${units(whole, unit)}`,
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

const shown = 5

const few = (texts: readonly string[]): string =>
  texts.length <= shown
    ? texts.join(', ')
    : `${texts.slice(0, shown).join(', ')} and ${texts.length - shown} more entries`

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
    aggregated: `${country}: its own ${units(nationalExact, unit)} do not reach the ${needed} needed, the total of ${wholeText(total)} does: a right by aggregation`,
    none: `${country}: neither its own ${units(nationalExact, unit)} nor the total of ${wholeText(total)} reach the ${needed} needed: no right`,
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

function amountSteps(amounts: StateAmounts, result: StateResult): Step[] {
  const { standing, ratio, proRata } = amounts
  const { country, currency, theoretical, theoreticalWithout } = standing.state
  const steps: Step[] = []
  if (ratio && proRata) {
    const part = `${wholeText(ratio.numerator)}/${wholeText(ratio.denominator)}`
    if (standing.maximum) {
      const text = `${country}: its law asks for at most ${wholeText(standing.maximum)} for a full benefit, so neither part of the ratio is more`
      steps.push({
        rule: 'maximum-duration',
        text,
        inputs: { country, maximum: wholeText(standing.maximum) },
        result: part,
      })
    }
    const theory = amounts.variant === 'without-unmet' ? (theoreticalWithout ?? theoretical) : theoretical
    steps.push(
      {
        rule: 'ratio',
        text: `${country}: its part of all periods that count is ${part}`,
        inputs: { country },
        result: part,
      },
      {
        rule: 'pro-rata',
        text: `${country}: ${currency} ${theory} × ${part} = ${currency} ${result.proRata ?? ''}`,
        inputs: { country, theoretical: theory, ratio: part },
        result: result.proRata ?? '',
      },
    )
    if (amounts.compared) {
      const other = moneyText(minorUnits(amounts.compared, currency, 'half-up'), currency)
      const which = amounts.variant === 'without-unmet' ? 'without' : 'with'
      const text = `${country}: computed with and without the periods of states whose conditions are not met; ${which} them gives at least as much (the other way ${currency} ${other})`
      steps.push({ rule: 'different-dates', text, inputs: { country, other }, result: result.proRata ?? '' })
    }
  }
  return [...steps, dueStep(amounts, result)]
}

function dueStep({ standing, basis, independent }: StateAmounts, { payable, proRata }: StateResult): Step {
  const { country, currency } = standing.state
  const compared = independent === null ? '' : ` (pro-rata ${proRata ?? 'none'}, under its law alone ${independent})`
  const text = `${country}: ${currency} ${payable} is due, by ${basis}${compared}`
  return { rule: 'amount-due', text, inputs: { country, basis, proRata, independent }, result: payable }
}

/** What was not computed, because nobody gave the amount for it. */
function withoutSteps({ standings, amounts, claim }: Found): Step[] {
  const unmet = standings.filter(({ short, entitlement }) => !short && entitlement === 'none')
  const given = amounts.filter(({ standing }) => standing.state.theoreticalWithout !== undefined)
  const unused = given.filter(({ compared }) => compared === null).map(({ standing }) => standing.state.country)
  const kept = amounts
    .filter(({ ratio, compared }) => ratio !== null && compared === null)
    .map(({ standing }) => standing.state.country)
  const steps: Step[] = []
  if (claim.instrument !== 'cets-78' && unmet.length > 0 && kept.length > 0) {
    const states = unmet.map(({ state }) => state.country)
    const text = `the periods of ${few(states)}, where no right exists yet, stay in the calculation of ${few(kept)}: no amount without them was given`
    steps.push({ rule: 'different-dates', text, inputs: { states, kept }, result: 'periods-stay-in' })
  }
  if (unused.length > 0) {
    const text = `the amount without the periods of others that ${few(unused)} gave is not needed here and was not used`
    steps.push({ rule: 'different-dates', text, inputs: { states: unused }, result: 'not-used' })
  }
  return steps
}

function supplementSteps({ supplements, states, amounts, claim }: Found): Step[] {
  if (claim.instrument !== 'cets-78') return []
  if (supplements.paid === null) {
    const text = 'amounts in several currencies are not compared: whether a supplement is due is not computed'
    return [{ rule: 'supplement', text, inputs: { currencies: 'mixed' }, result: 'not-computed' }]
  }
  const owing = amounts.flatMap((one, place) =>
    supplements.owed[place]?.compare(0) === 1
      ? [{ country: one.standing.state.country, share: states[place]?.supplement }]
      : [],
  )
  if (owing.length === 0) {
    const text = 'no amount under national law alone exceeds all benefits together: no supplement'
    return [{ rule: 'supplement', text, inputs: { owing: [] }, result: '0' }]
  }
  const shares = owing.map(({ country, share }) => `${country} ${share ?? ''}`)
  const text = `only the largest supplement is paid, shared as each state would have owed it: ${few(shares)}`
  return [{ rule: 'supplement', text, inputs: { owing: owing.map(({ country }) => country) }, result: few(shares) }]
}

function roundingSteps({ standings, totals }: Found): Step[] {
  const rules = [...new Set(standings.map(({ state }) => state.rounding ?? 'half-up'))]
  const sums = Object.entries(totals).map(([currency, amount]) => `${currency} ${amount}`)
  return [
    {
      rule: 'rounding',
      text: `exact fractions until here; each amount is rounded once, ${rules.join(', ')}, to its currency's minor unit`,
      inputs: { rounding: rules },
      result: rules.join(', '),
    },
    { rule: 'total', text: `together: ${few(sums)}`, inputs: { currencies: sums.length }, result: few(sums) },
  ]
}
