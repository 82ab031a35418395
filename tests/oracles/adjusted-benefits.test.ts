// Do indexed benefits and supplements to a minimum come out as the articles say?
import { describe, expect, it } from 'vitest'
import { indexed, IndexationFacts } from '../../domain/totalization/indexation.js'
import { residenceMinimum, ResidenceMinimumFacts } from '../../domain/totalization/residence-minimum.js'
import { indexations, residenceMinima } from './adjusted-benefits.js'

describe('oracle: indexation without recalculation', () => {
  it.each(indexations)('$id ($status): $what', ({ facts, expected }) => {
    const { value, steps } = indexed(IndexationFacts.parse(facts))
    expect(value.amount).toBe(expected)
    expect(steps).toMatchObject([{ rule: 'indexation-without-recalculation', result: expected, verified: true }])
  })
  it('is by a percentage or a fixed amount, never both and never neither', () => {
    const facts = { amount: '406.90', currency: 'EUR' }
    expect(IndexationFacts.safeParse(facts).success).toBe(false)
    expect(IndexationFacts.safeParse({ ...facts, percent: '1', fixedAmount: '1' }).success).toBe(false)
  })
})

describe('oracle: the minimum of the state of residence', () => {
  it.each(residenceMinima)('$id ($status): $what', ({ facts, expected }) => {
    expect(residenceMinimum(ResidenceMinimumFacts.parse(facts)).value).toMatchObject(expected)
  })
  it('takes the benefit of each country once', () => {
    const [row] = residenceMinima
    const benefits = [...(row?.facts.benefits ?? []), { country: 'ES', amount: '1.00' }]
    expect(ResidenceMinimumFacts.safeParse({ ...row?.facts, benefits }).success).toBe(false)
  })
})
