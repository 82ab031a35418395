// Is a contract held against the standard clause by clause?
import { describe, expect, it } from 'vitest'
import { canonicalContract } from '../../domain/contract/contract-terms.js'
import type { Facts } from '../../domain/explained.js'
import type { RuleContext } from '../../domain/figures.js'
import { decide, nepalKorea, valueOf } from './nepal-korea.js'

const clauses = nepalKorea().contractClauses.map((clause) => clause.id)
const contract = { clauses, monthlyWageMinor: 2_200_000, currency: 'KRW', months: 36 }

describe('contract check', () => {
  it('is complete with all 14 clauses, a wage in won and 36 months', () => {
    expect(valueOf('contract-check', contract)).toEqual({
      complete: true,
      missing: [],
      faults: [],
      unchecked: ['minimum-monthly-wage'],
    })
  })
  it.each(clauses)('is incomplete and names the clause when "%s" is missing', (clause) => {
    const facts = { ...contract, clauses: clauses.filter((one) => one !== clause) }
    expect(valueOf('contract-check', facts)).toMatchObject({ complete: false, missing: [clause] })
  })
  it('ignores a clause beyond the standard', () => {
    expect(valueOf('contract-check', { ...contract, clauses: [...clauses, 'annual-bonus'] })['complete']).toBe(true)
  })
  it('faults a wage in NPR, and a term of 59 months but not of 58', () => {
    expect(valueOf('contract-check', { ...contract, currency: 'NPR' })).toMatchObject({
      complete: false,
      faults: ['wage-currency'],
    })
    expect(valueOf('contract-check', { ...contract, months: 59 })['faults']).toEqual(['term-exceeds-stay-maximum'])
    expect(valueOf('contract-check', { ...contract, months: 58 })['faults']).toEqual([])
  })
  it('compares with a minimum wage as soon as a caseworker supplies one: 2,200,001 is above 2,200,000', () => {
    const check = (minimum: number) =>
      valueOf('contract-check', contract, { supplied: { 'minimum-monthly-wage': minimum } })
    expect(check(2_200_000)).toMatchObject({ complete: true, unchecked: [] })
    expect(check(2_200_001)).toMatchObject({ complete: false, faults: ['wage-below-minimum'] })
  })
})

type Clause = RuleContext['rulebook']['contractClauses'][number]
type Term = NonNullable<Clause['term']>

const clause = (id: string, term?: Omit<Term, 'unit'>): Clause => ({
  id,
  text: `The clause about ${id}`,
  rule: `rule-of-${id}`,
  source: 'a standard contract',
  verified: true,
  ...(term ? { term: { unit: 'a unit', ...term } } : {}),
})

/** A standard contract of 5 clauses: 40 hours at most, 20 days of leave at least, a probation of 6 months, a wage, a text. */
const standard: RuleContext['rulebook'] = {
  ...nepalKorea(),
  contractClauses: [
    clause('hours', { name: 'weekly-hours', compare: 'at-most', value: 40 }),
    clause('leave', { name: 'leave-days', compare: 'at-least', value: 20 }),
    clause('probation', { name: 'probation-months', compare: 'equal', value: 6 }),
    clause('wages', { name: 'monthly-wage', compare: 'at-least', figure: 'minimum-monthly-wage' }),
    clause('disputes'),
  ],
}
const offer: Facts = {
  clauses: [
    { id: 'hours' },
    { id: 'leave', value: 20 },
    { id: 'probation', value: 6 },
    { id: 'wages' },
    { id: 'disputes' },
  ],
  monthlyWageMinor: 2_200_000,
  currency: 'KRW',
  contractMonths: 36,
  weeklyHours: 40,
}
const check = (change: Facts, supplied: Facts = {}) =>
  valueOf('contract-clauses', { ...offer, ...change }, { rulebook: standard, supplied })
const withClause = (id: string, change: Facts | undefined): Facts => ({
  clauses: (offer['clauses'] as readonly Facts[]).flatMap((one) =>
    one['id'] !== id ? [one] : change ? [{ ...one, ...change }] : [],
  ),
})
const outcomeOf = (value: Facts, id: string) =>
  (value['clauses'] as readonly Facts[]).find((one) => one['clause'] === id)?.['outcome']

describe('an offered contract, clause by clause', () => {
  it('is complete when all 5 clauses are there, and says what nobody could compare', () => {
    expect(check({})).toMatchObject({
      complete: true,
      missing: [],
      weaker: [],
      stronger: [],
      unchecked: ['wages', 'minimum-monthly-wage'],
      additional: [],
      faults: [],
    })
  })

  it.each<[string, Facts, string, string]>([
    ['41 weekly hours', { weeklyHours: 41 }, 'hours', 'weaker'],
    ['39 weekly hours', { weeklyHours: 39 }, 'hours', 'within-maximum'],
    ['no weekly hours', { weeklyHours: null }, 'hours', 'missing'],
    ['19 days of leave', withClause('leave', { value: 19 }), 'leave', 'weaker'],
    ['20 days of leave', {}, 'leave', 'equal'],
    ['21 days of leave', withClause('leave', { value: 21 }), 'leave', 'stronger'],
    ['leave without a number', withClause('leave', { value: null }), 'leave', 'missing'],
    ['a probation of 5 months', withClause('probation', { value: 5 }), 'probation', 'weaker'],
    ['no word on disputes', withClause('disputes', undefined), 'disputes', 'missing'],
    ['disputes said to be absent', withClause('disputes', { present: false }), 'disputes', 'missing'],
    ['a wage nobody can compare', {}, 'wages', 'unchecked'],
  ])('with %s: %#', (_what, change, id, outcome) => {
    const value = check(change)
    expect(outcomeOf(value, id)).toBe(outcome)
    expect(value['complete']).toBe(outcome !== 'missing' && outcome !== 'weaker')
  })

  it('names clause, rule, source and both values of what falls short', () => {
    expect((check({ weeklyHours: 48 })['clauses'] as readonly Facts[])[0]).toEqual({
      clause: 'hours',
      outcome: 'weaker',
      rule: 'rule-of-hours',
      source: 'a standard contract',
      verified: true,
      unit: 'a unit',
      expected: 40,
      offered: 48,
    })
  })

  it('has one step for each clause, and three for wage and length', () => {
    const { steps } = decide('contract-clauses', offer, { rulebook: standard })
    expect(steps.map(({ rule, result }) => `${rule}: ${String(result)}`)).toEqual([
      'rule-of-hours: equal',
      'rule-of-leave: equal',
      'rule-of-probation: equal',
      'rule-of-wages: unchecked',
      'rule-of-disputes: equal',
      'wage-in-currency-of-destination: kept',
      'wage-not-below-minimum: unchecked',
      'term-within-stay-maximum: kept',
    ])
  })

  it('compares the wage as soon as the minimum is known: 2,200,001 is above 2,200,000', () => {
    expect(outcomeOf(check({}, { 'minimum-monthly-wage': 2_200_000 }), 'wages')).toBe('equal')
    expect(check({}, { 'minimum-monthly-wage': 2_200_001 })).toMatchObject({
      complete: false,
      weaker: ['wages'],
      faults: ['wage-below-minimum'],
    })
  })

  it('is at fault in the wrong currency, and names a clause beyond the standard without judging it', () => {
    expect(check({ currency: 'NPR' })).toMatchObject({ complete: false, faults: ['wage-currency'] })
    const clauses = [...(offer['clauses'] as readonly Facts[]), { id: 'passport-kept-by-employer' }]
    expect(check({ clauses })).toMatchObject({ complete: true, additional: ['passport-kept-by-employer'] })
  })

  it('is held against clauses without terms, too: all 14 of the shipped corridor are equal', () => {
    const ids = nepalKorea().contractClauses.filter(({ term }) => !term)
    const value = valueOf('contract-clauses', {
      ...offer,
      clauses: nepalKorea().contractClauses.map(({ id }) => ({ id })),
    })
    for (const { id } of ids) expect(outcomeOf(value, id)).toBe('equal')
  })

  it('cannot be read with a clause named twice', () => {
    expect(() => check({ clauses: [{ id: 'hours' }, { id: 'hours' }] })).toThrow('clauses')
  })
})

describe('the canonical text of a contract', () => {
  const contract = {
    clauses: [{ id: 'leave', value: 20 }, { id: 'disputes' }],
    monthlyWageMinor: 1,
    currency: 'KRW',
    contractMonths: 36,
  }
  it('is the same whatever the order, and leaves out what is absent', () => {
    const other = {
      contractMonths: 36,
      weeklyHours: null,
      currency: 'KRW',
      clauses: [
        { id: 'disputes', present: true },
        { value: 20, id: 'leave' },
        { id: 'food', present: false },
      ],
      monthlyWageMinor: 1,
    }
    expect(canonicalContract(other)).toBe(canonicalContract(contract))
    expect(canonicalContract(contract)).toBe(
      '{"clauses":[{"id":"disputes"},{"id":"leave","value":20}],"contractMonths":36,"currency":"KRW","monthlyWageMinor":1}',
    )
  })
  it('changes with a value, a clause or a wage', () => {
    const texts = [
      contract,
      { ...contract, monthlyWageMinor: 2 },
      { ...contract, clauses: [{ id: 'leave', value: 21 }] },
    ]
    expect(new Set(texts.map(canonicalContract)).size).toBe(3)
  })
})
