// When the conditions of several states are met on different dates, what is computed on which of them, and with whose periods?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { PensionCountry } from '../pension-terms.js'
import type { Instrument } from '../rulebook/rulebook-instrument.js'
import { totalize, type StateResult, type Totalization } from '../totalization.js'
import { claimOn, type Way } from './claim-on-date.js'
import type { Explanation } from './explanation.js'
import { TotalizationClaim } from './totalization-claim.js'
import { DecimalText } from './vocabulary.js'

/**
 * Since when a state's conditions are met, such as its pension age, or from when a deferred benefit is claimed; null while
 * nobody knows. `without`: its theoretical amount without the periods of some states, where those are not there yet. The claim's
 * own `theoreticalWithout` is the amount on the first date.
 */
const Conditions = z.strictObject({
  country: PensionCountry,
  from: PlainDate.nullable(),
  without: z.array(z.strictObject({ leftOut: z.array(PensionCountry).min(1), amount: DecimalText })).default([]),
})
export type Conditions = z.infer<typeof Conditions>

/** A claim, and the conditions of each of its states once. The claim's contingency holds for every date. */
export const DifferentDatesFacts = z
  .strictObject({ claim: TotalizationClaim, conditions: z.array(Conditions).max(100) })
  .superRefine(({ claim, conditions }, context) => {
    const asked = claim.states.map(({ country }) => country).sort()
    const given = conditions.map(({ country }) => country).sort()
    if (asked.join() === given.join()) return
    const message = 'expected the conditions of each state of the claim once'
    context.addIssue({ code: 'custom', path: ['conditions'], message })
  })
export type DifferentDatesFacts = z.infer<typeof DifferentDatesFacts>

/** What a date does to the benefit of a state whose conditions are met. */
export type Change = { country: string; change: 'first' | 'recalculated' | 'stands' }

/** One computation: who is met, who is still waited for, in which way the periods of those were treated, and what is owed. */
export type DatedComputation = {
  on: PlainDate
  met: string[]
  waiting: string[]
  way: Way
  changes: Change[]
  totalization: Totalization
}

/**
 * The computations that fall due, one a date, ascending, each ex officio. Regulation (EC) 883/2004, article 50: periods of states
 * that are not met are left out where that gives more and the amount without them was given; when their conditions are met,
 * all is computed again. European Convention, article 33: such periods are left out if two or more states need none of them; one
 * that is alone and needs none of them pays its national amount. Throws `MissingAmount`, and what `totalize` throws.
 */
export function computationsByDate(instrument: Instrument, facts: DifferentDatesFacts): DatedComputation[] {
  const dates = [...new Set(facts.conditions.flatMap(({ from }) => from ?? []))].sort()
  const computations: DatedComputation[] = []
  for (const on of dates) {
    const { way, claim, met, waiting } = claimOn(instrument, facts, { on, firstDate: on === dates[0] })
    const totalized = totalize(instrument, claim)
    const before = computations.at(-1)
    const found = way === 'national' ? asNational(totalized) : totalized
    computations.push({
      on,
      met,
      waiting,
      way,
      changes: met.map((country) => ({ country, change: changeOf(country, found, before) })),
      totalization: {
        ...found,
        explanation: explained(instrument, found, { on, way, met, waiting, again: before !== undefined }),
      },
    })
  }
  return computations
}

const resultOf = (country: string, { states }: Totalization): StateResult | undefined =>
  states.find((state) => state.country === country)

/** An amount that comes out by the same share stands: the periods had been taken into account already (article 50(4)). */
function changeOf(country: string, now: Totalization, before: DatedComputation | undefined): Change['change'] {
  if (!before?.met.includes(country)) return 'first'
  const [was, is] = [resultOf(country, before.totalization), resultOf(country, now)]
  return JSON.stringify(was) === JSON.stringify(is) ? 'stands' : 'recalculated'
}

/** The only state pays its amount under national law; nothing was shared. */
const asNational = (totalization: Totalization): Totalization => ({
  ...totalization,
  states: totalization.states.map((state) => ({ ...state, ratio: null, proRata: null, basis: 'independent' })),
})

type Situation = { on: PlainDate; way: Way; met: string[]; waiting: string[]; again: boolean }

/** The steps of the totalization, with the date and its rule before them, and without those that did not apply. */
function explained(instrument: Instrument, { explanation }: Totalization, situation: Situation): Explanation[] {
  const { on, way, met, waiting, again } = situation
  const rule = instrument.totalization?.rules['different-dates']
  const source = rule ? `${rule.source}${rule.verified ? '' : ' (unverified)'}` : instrument.id
  const opening: Explanation = {
    rule: 'different-dates',
    source,
    text: `${on}: the conditions of ${met.join(', ')} are met${again ? '; computed again ex officio' : ''}${said(way, waiting)}`,
    inputs: { on, met, waiting },
    result: way,
  }
  const unshared: readonly string[] = ['ratio', 'maximum-duration', 'pro-rata', 'supplement', 'amount-due']
  return [
    opening,
    ...explanation.filter(
      ({ rule: name, inputs, result }) =>
        !(way === 'national' && unshared.includes(name)) &&
        // The claim of a date asks for more than anybody has in a state that is not met: its step says nothing true.
        !(name === 'aggregation' && result === 'none' && waiting.some((country) => country === inputs['country'])),
    ),
  ]
}

function said(way: Way, waiting: readonly string[]): string {
  const others = waiting.join(', ')
  switch (way) {
    case 'all-met':
      return ', of all states'
    case 'unmet-left-out':
      return `; periods of ${others}, which nobody needs for a right, are left out`
    case 'unmet-stay-in':
      return `; periods of ${others}, where no right exists yet, stay in`
    case 'unmet-compared':
      return `; periods of ${others}, where no right exists yet, are left out where that gives more`
    case 'national':
      return `, without the periods of ${others}: its amount under its own law is due`
  }
}
