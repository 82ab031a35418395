// Does Nepal license agencies by what was read of its law, and say what nobody knows?
import { describe, expect, it } from 'vitest'
import { openWindow } from '../../domain/agency/agency-deadlines.js'
import { findDepositTier, findRegistrationFee, judgeEligibility } from '../../domain/agency/licensing.js'
import { countFigures } from '../../rulebook/statements.js'
import { figure, theCountry, underRulebook, unknownFigures } from './a-rulebook.js'

const npl = theCountry('npl')
const million = 100_000_000

describe('the country npl', () => {
  it('has 57 sourced statements, 4 of them unknown and 52 unverified: change these numbers with the file', () => {
    expect(countFigures(npl)).toEqual({ total: 57, unknown: 4, unverified: 52 })
  })
  it('does not know these 4 figures', () => {
    expect(unknownFigures(npl)).toEqual([
      'agency-capital-minimum',
      'agency-registration-fee',
      'licence-provisional-months',
      'licence-regular-months',
    ])
  })
  it('plans deadlines and reads figures as a corridor does: both ends are Kathmandu, Saturday is the rest day', () => {
    expect(npl.zones).toEqual({ origin: 'Asia/Kathmandu', destination: 'Asia/Kathmandu' })
    expect(npl.restDays).toMatchObject({ origin: [6], destination: [6], verified: false })
    expect(npl.currencies).toEqual({ origin: 'NPR', destination: 'NPR' })
  })
  it.each([
    [1, 20],
    [3000, 20],
    [3001, 40],
    [5000, 40],
    [5001, 60],
  ])(
    'asks an agency of %d workers a year for a deposit of NPR %d million, cash and guarantee together',
    (plan, due) => {
      expect(findDepositTier(underRulebook(npl), { plannedYearly: plan })).toMatchObject({
        status: 'decided',
        value: { requiredMinor: due * million, currency: 'NPR' },
        steps: [{ verified: false }],
      })
    },
  )
  it('gives 15 days to restore the deposit, which was read, counted from the day after', () => {
    expect(figure(npl, 'deposit-top-up-days')).toMatchObject({
      value: 15,
      verified: true,
      period: { count: 'calendar' },
    })
    expect(openWindow(underRulebook(npl), { kind: 'deposit-top-up' })).toMatchObject({ value: { dueOn: '2026-06-16' } })
  })
  it('asks a caseworker for capital, fee and term, which nobody read', () => {
    const facts = {
      nationalsOwnPercent: 100,
      capitalMinor: 1,
      capitalCurrency: 'NPR',
      businesses: [],
      managers: 1,
      managersConvicted: 0,
    }
    const context = underRulebook(npl)
    expect(judgeEligibility(context, facts)).toMatchObject({ figures: ['agency-capital-minimum'] })
    expect(findRegistrationFee(context)).toMatchObject({ figures: ['agency-registration-fee'] })
    expect(figure(npl, 'licence-provisional-months')).toMatchObject({ known: false })
  })
})
