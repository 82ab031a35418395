// Is a contract that was put before the worker later found out where it gives less than the verified one?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareContracts } from '../../domain/contract/contract-comparison.js'
import type { OfferedContract } from '../../domain/contract/contract-terms.js'
import type { RuleContext } from '../../domain/figures.js'
import { shippedCorridor } from '../../rulebook/load.js'
import { aContext, nepalKorea } from './nepal-korea.js'

type Clause = RuleContext['rulebook']['contractClauses'][number]
type Compare = NonNullable<Clause['term']>['compare']

const clause = (id: string, compare?: Compare): Clause => ({
  id,
  text: `The clause about ${id}`,
  rule: `rule-of-${id}`,
  source: 'a standard contract',
  verified: true,
  ...(compare ? { term: { name: id, unit: 'days', compare, value: 20 } } : {}),
})
const rulebook = {
  ...nepalKorea(),
  contractClauses: [clause('leave', 'at-least'), clause('overtime', 'at-most'), clause('disputes')],
}
const verified: OfferedContract = {
  clauses: [{ id: 'leave', value: 25 }, { id: 'overtime', value: 10 }, { id: 'disputes' }],
  monthlyWageMinor: 2_200_000,
  currency: 'KRW',
  contractMonths: 36,
  weeklyHours: 40,
}

function compare(later: OfferedContract) {
  const decision = compareContracts(aContext({ rulebook }), { verified, later })
  if (decision.status !== 'decided') throw new Error('expected a decision')
  return decision.value
}
const found = (change: Partial<OfferedContract>) =>
  compare({ ...verified, ...change }).variances.map(({ clause, direction }) => `${clause} ${direction}`)
const replaced = (id: string, by: OfferedContract['clauses']): Partial<OfferedContract> => ({
  clauses: [...verified.clauses.filter((one) => one.id !== id), ...by],
})

describe('a later contract', () => {
  it('that is the same in another order varies in nothing', () => {
    const clauses = [...verified.clauses].reverse()
    expect(compare({ ...verified, clauses })).toEqual({ substituted: false, variances: [] })
  })

  it.each<[string, Partial<OfferedContract>, string[]]>([
    [
      '24 days of leave instead of 25, although the standard asks for 20',
      replaced('leave', [{ id: 'leave', value: 24 }]),
      ['leave downward'],
    ],
    ['26 days of leave', replaced('leave', [{ id: 'leave', value: 26 }]), ['leave upward']],
    [
      '11 hours of overtime instead of 10',
      replaced('overtime', [{ id: 'overtime', value: 11 }]),
      ['overtime downward'],
    ],
    ['leave without its number', replaced('leave', [{ id: 'leave' }]), ['leave downward']],
    ['no clause about disputes', replaced('disputes', []), ['disputes downward']],
    [
      'another text about disputes',
      replaced('disputes', [{ id: 'disputes', text: 'in court abroad only' }]),
      ['disputes changed'],
    ],
    ['a clause of its own', { clauses: [...verified.clauses, { id: 'bond' }] }, ['bond changed']],
    ['a wage of 2,199,999', { monthlyWageMinor: 2_199_999 }, ['monthly-wage downward']],
    ['a wage of 2,200,001', { monthlyWageMinor: 2_200_001 }, ['monthly-wage upward']],
    ['another currency', { currency: 'NPR' }, ['currency downward']],
    ['35 months', { contractMonths: 35 }, ['contract-months downward']],
    ['37 months', { contractMonths: 37 }, ['contract-months changed']],
    ['48 hours a week', { weeklyHours: 48 }, ['weekly-hours downward']],
    ['no word on hours', { weeklyHours: null }, ['weekly-hours downward']],
  ])('with %s is found out', (_what, change, expected) => {
    expect(found(change)).toEqual(expected)
  })

  it('is a substitution as soon as one thing is less, and names clause, rule, source and both values', () => {
    const later = { ...verified, ...replaced('leave', [{ id: 'leave', value: 20 }]), monthlyWageMinor: 2_300_000 }
    expect(compare(later)).toEqual({
      substituted: true,
      variances: [
        {
          clause: 'leave',
          direction: 'downward',
          rule: 'rule-of-leave',
          source: 'a standard contract',
          verified: true,
          was: 25,
          is: 20,
        },
        {
          clause: 'monthly-wage',
          direction: 'upward',
          rule: 'verified-wage-kept',
          source: 'facts of the case',
          verified: true,
          was: 2_200_000,
          is: 2_300_000,
        },
      ],
    })
  })

  it('of the shipped corridors is compared by their own terms: fewer months are less, although the standard says at most', () => {
    for (const id of ['npl-kor-manufacturing', 'phl-deu-nursing', 'bgd-sau-construction']) {
      const shipped = shippedCorridor(id).rulebook
      const clauses = shipped.contractClauses.map(({ id }) => ({ id }))
      const compared = (later: Partial<OfferedContract>) => {
        const contracts = { verified: { ...verified, clauses }, later: { ...verified, clauses, ...later } }
        const decision = compareContracts(aContext({ rulebook: shipped }), contracts)
        return decision.status === 'decided' ? decision.value.variances : []
      }
      expect(compared({})).toEqual([])
      expect(
        compared({ contractMonths: 35, weeklyHours: 48, monthlyWageMinor: 1 }).map(({ direction }) => direction),
      ).toEqual(['downward', 'downward', 'downward'])
    }
  })

  it('with any lower number, or any clause left out, is never found equal', () => {
    const less = fc.record({
      wage: fc.integer({ min: 1, max: 2_200_000 }),
      leave: fc.integer({ min: 0, max: 25 }),
      hours: fc.integer({ min: 40, max: 90 }),
      left: fc.subarray(['leave', 'overtime', 'disputes']),
    })
    fc.assert(
      fc.property(less, ({ wage, leave, hours, left }) => {
        const clauses = verified.clauses
          .filter(({ id }) => left.includes(id))
          .map((one) => (one.id === 'leave' ? { ...one, value: leave } : one))
        const { substituted } = compare({ ...verified, clauses, monthlyWageMinor: wage, weeklyHours: hours })
        const same = wage === 2_200_000 && hours === 40 && left.length === 3 && leave === 25
        expect(substituted).toBe(!same)
      }),
    )
  })
})
