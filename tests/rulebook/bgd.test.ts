// Does Bangladesh license agencies by what was read of its rules, dated, and say what nobody knows?
import { describe, expect, it } from 'vitest'
import { findDepositTier } from '../../domain/agency/licensing.js'
import { countFigures } from '../../rulebook/statements.js'
import { theCountry, underRulebook, unknownFigures } from './a-rulebook.js'

const bgd = theCountry('bgd')

describe('the country bgd', () => {
  it('has 60 sourced statements, 5 of them unknown and 49 unverified: change these numbers with the file', () => {
    expect(countFigures(bgd)).toEqual({ total: 60, unknown: 5, unverified: 49 })
  })
  it('does not know these 5 figures', () => {
    expect(unknownFigures(bgd)).toEqual([
      'agency-capital-minimum',
      'agency-registration-fee',
      'licence-provisional-months',
      'licence-regular-months',
      'agency-minimum-yearly-deployment',
    ])
  })
  it.each([
    ['2025-12-31', 5_000_000],
    ['2026-01-01', 3_500_000],
  ] as const)('asks on %s for a deposit of Tk %d, whatever the volume', (on, taka) => {
    for (const plannedYearly of [10, 10_000]) {
      expect(findDepositTier(underRulebook(bgd, { on }), { plannedYearly })).toMatchObject({
        value: { requiredMinor: taka * 100, currency: 'BDT' },
        steps: [{ verified: true }],
      })
    }
  })
  it('rests on Friday and Saturday', () => {
    expect(bgd.restDays).toMatchObject({ origin: [5, 6], destination: [5, 6] })
  })
})
