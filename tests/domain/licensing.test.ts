// Who may be licensed, for which deposit, for how long, and under which conditions again?
import { describe, expect, it } from 'vitest'
import { loadRulebooks } from '../../rulebook/load.js'
import { decisions } from '../../domain/decisions.js'
import type { Facts } from '../../domain/explained.js'
import { goodApplication } from '../rig/a-country.js'
import { decideOn, valueOn } from './a-country-rule.js'

const evidence = (change: Facts = {}): Facts => ({ ...goodApplication, ...change })

describe('eligibility', () => {
  it('is given by an agency of nationals with capital, without other businesses and convictions', () => {
    expect(valueOn('agency-eligibility', evidence())).toEqual({ eligible: true, failed: [] })
  })
  it.each([
    [{ nationalsOwnPercent: 74.9 }, ['national-ownership']],
    [{ nationalsOwnPercent: 75 }, []],
    [{ capitalMinor: 499_999_999 }, ['capital-minimum']],
    [{ capitalCurrency: 'USD' }, ['capital-currency']],
    [{ businesses: ['bakery', 'travel-agency'] }, ['barred-businesses']],
    [{ managersConvicted: 1 }, ['managers-without-convictions']],
    [{ managersConvicted: 1, nationalsOwnPercent: 0 }, ['national-ownership', 'managers-without-convictions']],
  ])('with %o fails %o', (change, failed) => {
    expect(valueOn('agency-eligibility', evidence(change))['failed']).toEqual(failed)
  })
  it('knows no condition that the country does not name, and asks for one that is named unknown', () => {
    const poor = evidence({ capitalMinor: 0 })
    expect(valueOn('agency-eligibility', poor, { figures: { 'agency-capital-minimum': undefined } })['eligible']).toBe(
      true,
    )
    const asked = decideOn('agency-eligibility', poor, { figures: { 'agency-capital-minimum': 'unknown' } })
    expect(asked).toMatchObject({ status: 'needs-figures', figures: ['agency-capital-minimum'] })
    const supplied = { figures: { 'agency-capital-minimum': 'unknown' }, supplied: { 'agency-capital-minimum': 1 } }
    expect(valueOn('agency-eligibility', poor, supplied)['failed']).toEqual(['capital-minimum'])
  })
  it('names no value in a step that it does not need, and every figure with its source', () => {
    const decision = decideOn('agency-eligibility', evidence())
    expect(decision.steps.map(({ rule }) => rule)).toContain('barred-businesses')
    for (const { source } of decision.steps) expect(source.length).toBeGreaterThan(3)
  })
})

describe('the tier of the deposit', () => {
  it.each([
    [1, 'tier-1', 100_000_000],
    [500, 'tier-1', 100_000_000],
    [501, 'tier-2', 2_000_000_000],
    [3000, 'tier-2', 2_000_000_000],
    [3001, 'tier-3', 4_000_000_000],
  ])('for %i workers a year is %s with %i', (plannedYearly, tier, requiredMinor) => {
    expect(valueOn('deposit-tier', { plannedYearly })).toMatchObject({ tier, requiredMinor })
  })
  it('is one for everybody where the country has no tiers, without a guarantee where it names none', () => {
    const figures = {
      'deposit-tiers-up-to': undefined,
      'deposit-tiers-guarantee': undefined,
      'deposit-tiers-cash': [70],
    }
    expect(valueOn('deposit-tier', { plannedYearly: 9000 }, { figures })).toMatchObject({
      tier: 'tier-1',
      requiredMinor: 70,
    })
  })
  it('asks for the amounts of a tier that the list does not have', () => {
    const decision = decideOn('deposit-tier', { plannedYearly: 9000 }, { figures: { 'deposit-tiers-cash': [70] } })
    expect(decision).toMatchObject({ status: 'needs-figures', figures: ['deposit-tiers-cash'] })
  })
  it('of Nepal is NPR 20 million up to 3,000 workers, 40 million up to 5,000, 60 million above', () => {
    const nepal = loadRulebooks().find(({ rulebook }) => rulebook.id === 'npl')?.rulebook
    if (!nepal) throw new Error('expected the rulebook npl')
    const context = { rulebook: nepal, on: '2027-06-01', at: '2027-06-01T06:15:00Z', supplied: {} }
    const amounts = [3000, 3001, 5000, 5001].map((plannedYearly) => {
      const decision = decisions.get('deposit-tier')?.decide(context, { plannedYearly })
      return decision?.status === 'decided' ? decision.value['requiredMinor'] : 'missing'
    })
    expect(amounts).toEqual([2_000_000_000, 4_000_000_000, 4_000_000_000, 6_000_000_000])
  })
})

describe('the term of a licence', () => {
  it('of 24 months from 1 June 2027 ends with 31 May 2029 at home, with notice 60 days before at 9 in the morning', () => {
    expect(valueOn('licence-term', { kind: 'provisional', after: null })).toEqual({
      from: '2027-06-01',
      until: '2029-05-31',
      endsAt: '2029-05-31T18:15:00Z',
      noticeAt: '2029-04-01T03:15:00Z',
      reviewsAt: ['2028-06-01T03:15:00Z'],
    })
  })
  it('that follows another begins the day after it, and is looked at on its first day', () => {
    const term = valueOn('licence-term', { kind: 'regular', after: '2027-07-31' })
    expect([term['from'], term['until']]).toEqual(['2027-08-01', '2031-07-31'])
    expect(term['reviewsAt']).toHaveLength(4)
  })
  it('granted late begins on the day it is granted', () => {
    expect(valueOn('licence-term', { kind: 'regular', after: '2027-05-01' })['from']).toBe('2027-06-01')
  })
})

describe('the review of a licence', () => {
  const year = (change: Facts = {}): Facts => ({
    year: 2027,
    cleared: 10,
    overcharges: 0,
    drawn: 0,
    complaints: 0,
    points: 0,
    inspections: 1,
    failedInspections: 0,
    ...change,
  })
  const record = (change: Facts = {}): Facts => ({
    years: [year()],
    openOvercharges: 0,
    openDemerits: 0,
    depositShortMinor: 0,
    lastInspectionPassed: true,
    waived: false,
    ...change,
  })
  it.each([
    [{}, []],
    [{ depositShortMinor: 1 }, ['deposit-full']],
    [{ openOvercharges: 1, openDemerits: 2 }, ['no-open-recovery', 'no-open-demerit']],
    [{ lastInspectionPassed: false }, ['inspection-not-failed']],
    [{ years: [year({ points: 10 })] }, ['points-below-threshold']],
    [{ years: [year({ points: 10, year: 2024 })] }, []],
  ])('with %o fails %o', (change, failed) => {
    expect(valueOn('licence-review', record(change))).toMatchObject({ recommended: failed.length === 0, failed })
  })
  it('waives nothing for an agency with a failed condition', () => {
    expect(valueOn('licence-review', record({ waived: true }))['waived']).toBe(true)
    expect(valueOn('licence-review', record({ waived: true, depositShortMinor: 1 }))['waived']).toBe(false)
  })
  it('looks at the workers of the year before where the country has a minimum', () => {
    const figures = { 'agency-minimum-yearly-deployment': 5 }
    expect(valueOn('licence-review', record(), { figures })['failed']).toEqual(['minimum-deployment'])
    const last = { years: [year({ year: 2026, cleared: 5 })] }
    expect(valueOn('licence-review', record(last), { figures })['failed']).toEqual([])
  })
})

describe('a window', () => {
  it('of 15 days from 1 June closes at the end of 16 June at home', () => {
    expect(valueOn('agency-window', { kind: 'demerit-reply' })).toEqual({
      dueOn: '2027-06-16',
      closesAt: '2027-06-16T18:15:00Z',
    })
  })
  it('that nobody knows the length of is asked for', () => {
    const decision = decideOn(
      'agency-window',
      { kind: 'demerit-appeal' },
      { figures: { 'demerit-appeal-days': 'unknown' } },
    )
    expect(decision).toMatchObject({ status: 'needs-figures', figures: ['demerit-appeal-days'] })
  })
})

describe('a refund demand', () => {
  const demand = { amountMinor: 10_000, currency: 'USD', depositCurrency: 'NPR' }
  it('in the currency of the deposit claims what was charged too much', () => {
    expect(valueOn('refund-demand', { ...demand, currency: 'NPR' })).toMatchObject({
      claimMinor: 10_000,
      dueOn: '2027-06-16',
    })
  })
  it('in another one needs a rate: USD 100 at 133.5 are NPR 13,350.00', () => {
    expect(decideOn('refund-demand', demand)).toMatchObject({ figures: ['exchange-rate-usd-to-npr'] })
    const supplied = { 'exchange-rate-usd-to-npr': '133.5' }
    expect(valueOn('refund-demand', demand, { supplied })['claimMinor']).toBe(1_335_000)
  })
})

describe('points', () => {
  it('are those of the country for the category, and none for a measure', () => {
    expect(valueOn('demerit-points', { category: 'refund-missed', measure: 'points' })['points']).toBe(10)
    expect(valueOn('demerit-points', { category: 'refund-missed', measure: 'cancellation' })['points']).toBe(0)
    const unknown = decideOn('demerit-points', { category: 'no-report', measure: 'points' })
    expect(unknown).toMatchObject({ figures: ['demerit-points-no-report'] })
  })
})
