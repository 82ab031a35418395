// Is each benefit computed on its date, and again when another state's conditions are met?
import { describe, expect, it } from 'vitest'
import { MissingAmount } from '../../domain/totalization/claim-on-date.js'
import { computationsByDate, DifferentDatesFacts } from '../../domain/totalization/different-dates.js'
import { instrumentOf, written, type WrittenClaim } from '../domain/claims-to-totalize.js'
import { datedRows } from './different-dates.js'

function computed({ claim, conditions }: { claim: WrittenClaim; conditions: readonly object[] }) {
  const facts = DifferentDatesFacts.parse({ claim: written(claim), conditions })
  return computationsByDate(instrumentOf(facts.claim.instrument), facts)
}

const row = (id: string) => {
  const found = datedRows.find((one) => one.id === id)
  if (!found) throw new Error(`expected the row ${id}`)
  return found
}

describe('oracle: different dates of entitlement', () => {
  it.each(datedRows)('$id ($status): $what', ({ claim, conditions, expected }) => {
    expect(computed({ claim, conditions })).toMatchObject(expected)
  })
})

describe('different dates of entitlement', () => {
  const { claim, conditions } = row('P2')

  it('say in each explanation on which date, under which article and that it was computed again', () => {
    const [first, second] = computed({ claim, conditions }).map(({ totalization }) => totalization.explanation[0])
    expect(first?.text).toBe(
      '2026-03-01: the conditions of FR are met; periods of DE, where no right exists yet, are left out where that gives more',
    )
    expect(second?.text).toBe('2029-03-01: the conditions of FR, DE are met; computed again ex officio, of all states')
    expect(second?.source).toContain('article 50')
  })
  it('never show the unreachable condition by which a state is kept out', () => {
    const texts = computed({ claim, conditions }).flatMap(({ totalization }) =>
      totalization.explanation.map(({ text }) => text),
    )
    expect(texts.filter((text) => /99999999/.test(text))).toEqual([])
  })
  it('fall on one computation where all states begin on one day, and on none while nobody knows a date', () => {
    const on = (from: string | null) => conditions.map((one) => ({ ...one, from }))
    expect(computed({ claim, conditions: on('2029-03-01') })).toMatchObject([{ way: 'all-met', met: ['FR', 'DE'] }])
    expect(computed({ claim, conditions: on(null) })).toEqual([])
  })
  it('need the conditions of each state of the claim once', () => {
    const both = [...conditions, conditions[0]]
    for (const wrong of [conditions.slice(1), both]) {
      expect(() => computed({ claim, conditions: wrong as object[] })).toThrow(/conditions of each state/)
    }
  })
  it('name the amount that only an institution can give under the Convention', () => {
    const convention = row('33')
    const without = convention.conditions.map((one) => ({ ...one, without: [] }))
    expect(() => computed({ ...convention, conditions: without })).toThrow(
      'expected the theoretical amount of FR without the periods of ES, got none',
    )
    const states = convention.claim.states.map((state) => ({ ...state, independent: null }))
    const unknown = { ...convention, claim: { ...convention.claim, states } }
    expect(() => computed(unknown)).toThrow(MissingAmount)
    expect(() => computed(unknown)).toThrow('expected the amount of FR under its own law, got none')
  })
})
