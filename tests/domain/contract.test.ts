// Is a contract held against the standard clause by clause?
import { describe, expect, it } from 'vitest'
import { nepalKorea, valueOf } from './nepal-korea.js'

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
