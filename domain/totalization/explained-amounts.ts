// Which amount is due in each state, why this one, what was not computed, and what do all come to?
import type { StateResult } from '../totalization.js'
import { exact, minorUnits, moneyText, wholeText } from './exact.js'
import type { Found, Step } from './explanation.js'
import { few, units } from './period-words.js'
import type { StateAmounts } from './pro-rata.js'

/** The steps from the ratio of each state to the total. */
export function amountsSteps(found: Found): Step[] {
  const unit = found.claim.commonUnit
  return [
    ...found.amounts.flatMap((amounts, place) => amountSteps(amounts, found.states[place] as StateResult, unit)),
    ...withoutSteps(found),
    ...supplementSteps(found),
    ...roundingSteps(found),
  ]
}

/** Said before any amount: under a treaty that has not been read everything that follows is advice. */
export function adviceSteps({ claim }: Found): Step[] {
  if (claim.instrument !== 'bilateral-pro-rata') return []
  const text = 'the terms of the treaty have not been read: what follows is advice for its institutions, not a decision'
  return [{ rule: 'amount-due', text, inputs: {}, result: 'advice' }]
}

function amountSteps(amounts: StateAmounts, result: StateResult, unit: string): Step[] {
  const { standing, ratio, proRata } = amounts
  const { country, currency, theoretical, theoreticalWithout } = standing.state
  const steps: Step[] = []
  if (ratio && proRata) {
    const part = `${wholeText(ratio.numerator)}/${wholeText(ratio.denominator)}`
    if (standing.maximum) {
      const text = `${country}: its law asks for at most ${units(standing.maximum, unit)} for a full benefit, so neither part of the ratio is more`
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
  return [...steps, ...dueSteps(amounts, result)]
}

/** What is due, under the rule by which it is; who pays nothing was named with the reason. */
function dueSteps(
  { standing, basis, independent, proRata: exactly }: StateAmounts,
  { payable, proRata }: StateResult,
): Step[] {
  const { country, currency } = standing.state
  if (basis === 'short-period' || basis === 'not-entitled') return []
  const inputs = { country, basis, proRata, independent }
  if (basis === 'exclusive') {
    const text = `${country}: ${currency} ${payable} is due, its whole theoretical amount`
    return [{ rule: 'exclusive-last-state', text, inputs, result: payable }]
  }
  const by = basis === 'pro-rata' ? 'the pro-rata amount' : 'the amount under its law alone'
  const tie = independent !== null && basis === 'pro-rata' && exactly?.equals(exact(independent)) === true
  const compared = independent === null ? '' : ` (pro-rata ${proRata ?? 'none'}, under its law alone ${independent})`
  const label = tie ? '; both are the same, and called pro-rata after French practice' : ''
  return [
    {
      rule: 'amount-due',
      text: `${country}: ${currency} ${payable} is due, ${by}${compared}${label}`,
      inputs,
      result: payable,
    },
  ]
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
