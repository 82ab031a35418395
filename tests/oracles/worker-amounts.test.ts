// Do the amounts that workers are paid or have paid come out as laws and indicators count them?
import { describe, expect, it } from 'vitest'
import { moneyClaimsFloor } from '../../domain/money-claims.js'
import { recruitmentCost } from '../../domain/recruitment-cost.js'
import { aContext } from '../domain/nepal-korea.js'
import { theCountry, underRulebook } from '../rulebook/a-rulebook.js'
import { moneyClaims, recruitmentCosts } from './worker-amounts.js'

describe('oracle: the floor of compulsory insurance in the Philippines', () => {
  const context = underRulebook(theCountry('phl'))

  it.each(moneyClaims)('$id ($status): $what', ({ facts, expected }) => {
    expect(moneyClaimsFloor(context, facts)).toMatchObject({ status: 'decided', value: expected })
  })
  it('says that a part of a contract year is counted by a reading that nobody has verified', () => {
    const verified = moneyClaims.map(({ facts }) => moneyClaimsFloor(context, facts).steps[0]?.verified)
    expect(verified).toEqual([true, true, false])
  })
  it('asks in Nepal, whose rulebook names no such insurance', () => {
    expect(moneyClaimsFloor(underRulebook(theCountry('npl')), moneyClaims[0]!.facts)).toMatchObject({
      status: 'needs-figures',
      figures: [
        'insurance-money-claims-months-per-year',
        'insurance-subsistence-monthly',
        'insurance-subsistence-months-maximum',
      ],
    })
  })
})

describe('oracle: recruitment cost, SDG 10.7.1', () => {
  it.each(recruitmentCosts)('$id ($status): $what', ({ facts, expected }) => {
    expect(recruitmentCost(aContext(), facts)).toMatchObject({ status: 'decided', value: expected })
  })
  it('needs the rate for costs in another currency, and applies the one that was supplied', () => {
    const cost = { ...recruitmentCosts[0]!.facts.costs[0]!, amountMinor: 27_000_000, currency: 'NPR' }
    const facts = { costs: [cost], monthlyEarningsMinor: [1_350_000], earningsCurrency: 'KRW' }
    expect(recruitmentCost(aContext(), facts)).toMatchObject({ figures: ['exchange-rate-npr-to-krw'] })
    const supplied = { 'exchange-rate-npr-to-krw': '10' }
    expect(recruitmentCost(aContext({ supplied }), facts)).toMatchObject({
      value: { monthsOfEarnings: '2', costMinor: 2_700_000 },
    })
  })
})
