// Do the Philippines license agencies by what was read of their rules, and say what nobody knows?
import { describe, expect, it } from 'vitest'
import { findDepositTier, judgeEligibility } from '../../domain/agency/licensing.js'
import { countFigures } from '../../rulebook/statements.js'
import { figure, theCountry, underRulebook, unknownFigures } from './a-rulebook.js'

const phl = theCountry('phl')

describe('the country phl', () => {
  it('has 61 sourced statements, 2 of them unknown and 51 unverified: change these numbers with the file', () => {
    expect(countFigures(phl)).toEqual({ total: 61, unknown: 2, unverified: 51 })
  })
  it('does not know the registration fee and the escrow: a recollection is no figure', () => {
    expect(unknownFigures(phl)).toEqual(['agency-registration-fee', 'deposit-tiers-cash'])
    expect(findDepositTier(underRulebook(phl), { plannedYearly: 100 })).toMatchObject({
      figures: ['deposit-tiers-cash'],
    })
  })
  it.each([
    [{}, []],
    [{ nationalsOwnPercent: 74 }, ['national-ownership']],
    [{ capitalMinor: 499_999_999 }, ['capital-minimum']],
    [{ businesses: ['bakery', 'travel-agency'] }, ['barred-businesses']],
  ])('licenses 75 %% Filipino capital of PHP 5,000,000 that sells no travel; with %o it fails %o', (change, failed) => {
    const sound = {
      nationalsOwnPercent: 75,
      capitalMinor: 500_000_000,
      capitalCurrency: 'PHP',
      businesses: ['bakery'],
      managers: 2,
      managersConvicted: 0,
    }
    expect(judgeEligibility(underRulebook(phl), { ...sound, ...change })).toMatchObject({
      value: { eligible: failed.length === 0, failed },
    })
  })
  it('gives a provisional licence of 3 years by the summary of 2023, and says that 2016 had 2', () => {
    expect(figure(phl, 'licence-provisional-months')).toMatchObject({ value: 36, verified: true })
    expect(phl.figures['licence-provisional-months']?.values[0]?.conflicting).toMatchObject([{ value: 24 }])
  })
  it('gives an agency 48 hours for the ticket home, which was read', () => {
    expect(figure(phl, 'repatriation-ticket-hours')).toMatchObject({ value: 48, unit: 'hours', verified: true })
  })
})
