// Refund or keep: is what each option gives, costs and leaves open said before anybody chooses?
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../domain/explained.js'
import type { RuleContext } from '../../domain/figures.js'
import type { Corridor } from '../../domain/rulebook/rulebook-corridor.js'
import { theCorridor } from '../rulebook/a-rulebook.js'
import { decide, nepalKorea, stepsOf, valueOf } from './nepal-korea.js'

/** 58 months in Korea, 5,220,000 won of contributions, interest as nobody has stated it. */
const facts: Facts = {
  months: 58,
  contributionsMinor: 5_220_000,
  eligible: true,
  interest: 'unknown',
  currency: 'KRW',
  claimBy: '2031-03-31',
  leftOn: '2026-03-31',
}

const korea = nepalKorea()
const germany = theCorridor('phl-deu-nursing')
const read = { source: 'a treaty for this test', verified: true }
const compare = (more: Facts = {}, context: Partial<RuleContext> = {}) =>
  valueOf('refund-comparison', { ...facts, ...more }, context)

/** Korea with a verified agreement that adds periods up. */
const treaty: Corridor = {
  ...korea,
  ...(korea.socialSecurity && {
    socialSecurity: {
      ...korea.socialSecurity,
      'old-age': [{ method: 'bilateral-pro-rata', instrument: 'bilateral-pro-rata', ...read }],
    },
  }),
}

/** A corridor that knows, or does not know, how many months a pension needs. */
function needing(value: number | 'unknown', verified: boolean, corridor: Corridor = korea): Corridor {
  const dated = { value, validFrom: '2020-01-01', source: 'a law for this test', verified }
  const figure = { label: 'qualifying period', unit: 'months', values: [dated] }
  return { ...corridor, figures: { ...corridor.figures, 'pension-qualifying-months': figure } }
}

describe('a refund asked for and advised against', () => {
  const story = compare({ interest: 480_000 }, { rulebook: treaty })

  it('would give 5,700,000 won until 31 March 2031', () => {
    expect(story).toMatchObject({ eligible: true, claimKnownMinor: 5_700_000, claimBy: '2031-03-31', currency: 'KRW' })
  })
  it('would erase 58 months that add up with those at home: keep them', () => {
    expect(story).toMatchObject({
      monthsLost: 58,
      periodsCount: 'totalization',
      periodsCountVerified: true,
      advice: 'keep',
      reasons: ['periods-add-up-at-home'],
      ask: [],
    })
  })
  it('says each of its 5 rules with what went in', () => {
    expect([...stepsOf('refund-comparison', { ...facts, interest: 480_000 }, { rulebook: treaty })]).toEqual([
      ['claiming-gives', 5_700_000],
      ['claiming-erases-months', 58],
      ['kept-months-add-up-at-home', 'totalization'],
      ['kept-months-towards-a-pension-abroad', 62],
      ['refund-or-keep', 'keep'],
    ])
  })
})

describe('the comparison in Korea, without an agreement', () => {
  it('advises to claim: 58 months are 62 short of a pension there, and count nowhere else', () => {
    expect(compare()).toMatchObject({
      claimKnownMinor: 5_220_000,
      interest: 'unknown',
      periodsCount: 'none',
      qualifyingMonths: 120,
      monthsMissing: 62,
      advice: 'claim',
      reasons: ['periods-do-not-add-up-at-home', 'fewer-months-than-a-pension-needs'],
      ask: [],
    })
  })
  it.each([
    [119, 'claim', 1],
    [120, 'keep', 0],
    [121, 'keep', 0],
  ])('with %i months advises to %s: %i missing', (months, advice, monthsMissing) => {
    expect(compare({ months })).toMatchObject({ advice, monthsMissing })
  })
  it('advises nothing before the office is asked where nobody knows how many months a pension needs', () => {
    expect(compare({}, { rulebook: needing('unknown', false) })).toMatchObject({
      advice: 'compare',
      qualifyingMonths: 'unknown',
      monthsMissing: 'unknown',
      reasons: ['periods-do-not-add-up-at-home', 'qualifying-period-not-known'],
      ask: ['qualifying-period'],
      askOf: 'kr-social-security-office',
    })
  })
  it.each([
    [120, ['periods-do-not-add-up-at-home', 'fewer-months-than-a-pension-needs', 'qualifying-period-not-verified']],
    [24, ['periods-do-not-add-up-at-home', 'qualifying-period-not-verified']],
  ])('asks too where the %i months that a pension needs are not verified', (needed, reasons) => {
    expect(compare({}, { rulebook: needing(needed, false) })).toMatchObject({
      advice: 'compare',
      reasons,
      ask: ['qualifying-period'],
    })
  })
  it('takes a caseworker’s word for the agreement before the rulebook, and asks about it as unverified', () => {
    expect(compare({}, { supplied: { 'nps-agreement-with-origin': 'totalization' } })).toMatchObject({
      periodsCount: 'totalization',
      periodsCountVerified: false,
      advice: 'compare',
      ask: ['terms-of-the-agreement'],
    })
  })
  it('reads the figure where the text is older than statements about social security', () => {
    const { socialSecurity: _, ...older } = korea
    expect(compare({}, { rulebook: older })).toMatchObject({
      periodsCount: 'none',
      periodsCountVerified: true,
    })
    const { 'nps-agreement-with-origin': __, ...figures } = korea.figures
    expect(compare({}, { rulebook: { ...older, figures } })).toMatchObject({ periodsCount: 'unknown' })
  })
})

describe('the comparison elsewhere', () => {
  it('in Germany asks for the terms of the treaty, which nobody has read, below 60 months', () => {
    expect(compare({ currency: 'EUR', months: 59 }, { rulebook: germany })).toMatchObject({
      advice: 'compare',
      reasons: ['periods-add-up-at-home', 'agreement-not-verified'],
      ask: ['terms-of-the-agreement'],
      askOf: germany.parties['insurance-periods'],
    })
    expect(compare({ currency: 'EUR', months: 60 }, { rulebook: germany })).toMatchObject({ advice: 'keep' })
  })
  it('in Saudi Arabia knows nothing and says what to ask whom', () => {
    const rulebook = theCorridor('bgd-sau-construction')
    expect(compare({ currency: 'SAR' }, { rulebook })).toMatchObject({
      periodsCount: 'unknown',
      advice: 'unknown',
      reasons: ['agreement-not-known'],
      ask: ['agreement-with-origin', 'qualifying-period'],
      askOf: rulebook.parties['insurance-periods'],
    })
  })
  it('without a right to a refund has nothing to claim and nothing to lose', () => {
    expect(compare({ eligible: false, interest: 0 })).toMatchObject({
      claimKnownMinor: 0,
      monthsLost: 0,
      advice: 'keep',
      reasons: ['nothing-to-claim'],
    })
  })
  it('never advises to claim what a verified agreement adds up, whatever the months', () => {
    for (let months = 0; months <= 130; months += 1) {
      expect(compare({ months }, { rulebook: treaty })['advice']).toBe('keep')
    }
  })
  it('is decided always: what nobody knows is part of the answer', () => {
    expect(decide('refund-comparison', facts, { on: '2019-12-31' })).toMatchObject({ status: 'decided' })
  })
})
