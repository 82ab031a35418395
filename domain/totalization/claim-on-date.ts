// What does a claim between several states say on a date on which the conditions of only some of them are met?
import type { PlainDate } from '../calendar.js'
import type { Instrument } from '../rulebook/rulebook-instrument.js'
import { totalize } from '../totalization.js'
import type { Conditions, DifferentDatesFacts } from './different-dates.js'
import type { ClaimState, TotalizationClaim } from './totalization-claim.js'

/** How the periods of states whose conditions are not met are treated. */
export type Way = 'all-met' | 'unmet-compared' | 'unmet-left-out' | 'unmet-stay-in' | 'national'

/** The claim to totalize on a date. */
export type ClaimOnDate = { way: Way; claim: TotalizationClaim; met: string[]; waiting: string[] }

/** Thrown when an amount is needed that only an institution can give. */
export class MissingAmount extends Error {
  override readonly name = 'MissingAmount'
}

type Moment = { on: PlainDate; firstDate: boolean }

/** The claim on a date, by the rule of the instrument. Throws `MissingAmount`. */
export function claimOn(instrument: Instrument, facts: DifferentDatesFacts, moment: Moment): ClaimOnDate {
  const { claim, conditions } = facts
  const isMet = ({ country }: { country: string }) => {
    const { from = null } = conditions.find((one) => one.country === country) ?? {}
    return from !== null && from <= moment.on
  }
  const met = claim.states.filter(isMet)
  const waiting = claim.states.filter((state) => !isMet(state)).map(({ country }) => country)
  const named = { met: met.map(({ country }) => country), waiting }
  if (waiting.length === 0) return { way: 'all-met', claim: { ...claim, states: met.map(whole) }, ...named }
  const given = amountsWithout(facts, { ...moment, waiting })
  if (instrument.totalization?.leavesOutUnmet) {
    const states = claim.states.map((state) => (isMet(state) ? withGiven(state, given) : unreached(state)))
    const some = states.some(({ theoreticalWithout }) => theoreticalWithout !== undefined)
    return { way: some ? 'unmet-compared' : 'unmet-stay-in', claim: { ...claim, states }, ...named }
  }
  if (!standAlone(instrument, { ...claim, states: met.map(whole) })) {
    const states = claim.states.map((state) => (isMet(state) ? whole(state) : unreached(state)))
    return { way: 'unmet-stay-in', claim: { ...claim, states }, ...named }
  }
  const [only] = met
  if (only && met.length === 1) return { way: 'national', claim: { ...claim, states: [national(only)] }, ...named }
  const states = met.map((state) => ({ ...whole(state), theoretical: needed(state, given, waiting) }))
  return { way: 'unmet-left-out', claim: { ...claim, states }, ...named }
}

/** Nobody reaches so many: the conditions of this state are not met, whatever was completed. */
const beyondReach = { amount: '999999999999', unit: 'year' } as const

const unreached = (state: ClaimState): ClaimState => ({ ...whole(state), qualifying: beyondReach })

const whole = ({ theoreticalWithout: _without, ...state }: ClaimState): ClaimState => state

/** Whether each of these states has a right without the periods of any other. */
const standAlone = (instrument: Instrument, claim: TotalizationClaim): boolean =>
  totalize(instrument, claim).states.every(({ entitlement }) =>
    claim.states.length === 1 ? entitlement === 'own' : entitlement !== 'none',
  )

type Given = ReadonlyMap<string, string>

/** The theoretical amounts without the periods of exactly the states that are waited for, by country. */
function amountsWithout(
  { claim, conditions }: DifferentDatesFacts,
  { waiting, firstDate }: Moment & { waiting: readonly string[] },
): Given {
  const key = [...waiting].sort().join()
  const stated = ({ without }: Conditions) => without.find(({ leftOut }) => [...leftOut].sort().join() === key)?.amount
  return new Map(
    claim.states.flatMap(({ country, theoreticalWithout }) => {
      const own = conditions.find((one) => one.country === country)
      const amount = (own && stated(own)) ?? (firstDate ? theoreticalWithout : undefined)
      return amount === undefined ? [] : [[country, amount] as const]
    }),
  )
}

function withGiven(state: ClaimState, given: Given): ClaimState {
  const amount = given.get(state.country)
  return amount === undefined ? whole(state) : { ...whole(state), theoreticalWithout: amount }
}

function needed({ country }: ClaimState, given: Given, waiting: readonly string[]): string {
  const amount = given.get(country)
  if (amount !== undefined) return amount
  const others = waiting.join(', ')
  throw new MissingAmount(
    `expected the theoretical amount of ${country} without the periods of ${others}, got none; give it under "without" of its conditions`,
  )
}

function national(state: ClaimState): ClaimState {
  if (state.independent !== null) return { ...whole(state), theoretical: state.independent }
  throw new MissingAmount(
    `expected the amount of ${state.country} under its own law, got none; give it as its "independent" amount`,
  )
}
