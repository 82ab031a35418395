// What do the tests of totalization compute with: the shipped instruments, and claims written short?
import { totalize, type StateResult, type Totalization } from '../../domain/totalization.js'
import { TotalizationClaim, type ClaimState } from '../../domain/totalization/totalization-claim.js'
import type { Instrument } from '../../domain/rulebook/rulebook-instrument.js'
import { loadRulebooks } from '../../rulebook/load.js'

const instruments = new Map(
  loadRulebooks().flatMap(({ rulebook }) => (rulebook.kind === 'instrument' ? [[rulebook.id, rulebook] as const] : [])),
)

/** The shipped instrument of this id. */
export function instrumentOf(id: string): Instrument {
  const found = instruments.get(id)
  if (!found) throw new Error(`expected a shipped instrument, got ${id}`)
  return found
}

/** A state as a test writes it; what it leaves out is a right after 15 years and 1,000.00 euros in theory. */
export type WrittenState = Partial<ClaimState> & { country: string }

export type WrittenClaim = Partial<Omit<TotalizationClaim, 'states'>> & { states: WrittenState[] }

/** The claim as it comes in from outside. */
export const written = ({ states, ...claim }: WrittenClaim): unknown => ({
  instrument: 'eu-883-2004',
  contingency: '2024-01-01',
  commonUnit: 'month',
  ...claim,
  states: states.map((state) => ({
    currency: 'EUR',
    scheme: { daysPerWeek: 7 },
    periods: [],
    qualifying: { amount: '15', unit: 'year' },
    theoretical: '1000.00',
    independent: null,
    ...state,
  })),
})

/** Reads the claim strictly and totalizes it under its shipped instrument. */
export function totalized(claim: WrittenClaim): Totalization & { of: (country: string) => StateResult } {
  const read = TotalizationClaim.parse(written(claim))
  const result = totalize(instrumentOf(read.instrument), read)
  const of = (country: string) => {
    const found = result.states.find((state) => state.country === country)
    if (!found) throw new Error(`expected a result for ${country}`)
    return found
  }
  return { ...result, of }
}

/** Compulsory periods as an amount. */
export const years = (amount: string) => ({ kind: 'compulsory' as const, amount, unit: 'year' as const })
export const months = (amount: string) => ({ kind: 'compulsory' as const, amount, unit: 'month' as const })
export const weeks = (amount: string) => ({ kind: 'compulsory' as const, amount, unit: 'week' as const })

/** Dated periods. */
export const compulsory = (from: string, to: string) => ({ kind: 'compulsory' as const, from, to })
export const voluntary = (from: string, to: string) => ({ kind: 'voluntary' as const, from, to })
export const assimilated = (from: string, to: string) => ({ kind: 'assimilated' as const, from, to })
