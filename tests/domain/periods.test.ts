// Are insurance periods counted as the months they are?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addToDate } from '../../domain/calendar.js'
import type { Facts } from '../../domain/explained.js'
import { nepalKorea, stepsOf, valueOf } from './nepal-korea.js'

const period = (from: string, to: string, contributionMinor = 100) => ({ from, to, contributionMinor })
const site = { arrivedOn: '2026-08-10', leftOn: '2029-08-09' }

const aPeriod = fc
  .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 500_000 }))
  .map(([start, length, contribution]) => {
    const from = addToDate('2024-01-01', { days: start })
    return period(from, addToDate(from, { days: length }), contribution)
  })
const periods = fc.array(aPeriod, { maxLength: 12 })
const count = (list: Facts[]) => valueOf('insurance-periods', { ...site, periods: list })

describe('insurance periods', () => {
  it('agree with 3 years on site: 37 calendar months touched, 36 full months', () => {
    expect(valueOf('insurance-periods', { ...site, periods: [period('2026-08-10', '2029-08-09', 7_000_000)] })).toEqual(
      {
        months: 37,
        monthsOnSite: 37,
        fullMonthsOnSite: 36,
        employedMonths: 36,
        contributionsMinor: 7_000_000,
        currency: 'KRW',
        gaps: 0,
        agrees: true,
        coverage: 'excluded',
      },
    )
  })
  it('show 2 gaps when 2 stretches of the stay are not insured', () => {
    const list = [period('2026-08-10', '2027-01-31'), period('2027-03-01', '2029-05-31')]
    expect(count(list)).toMatchObject({ months: 33, monthsOnSite: 37, gaps: 2, agrees: false })
  })
  it('do not agree when they lie outside the stay, even with as many months', () => {
    expect(count([period('2027-08-10', '2030-08-09')])).toMatchObject({ months: 37, monthsOnSite: 37, agrees: false })
  })
  it('with none notified are 0 months in 1 gap', () => {
    expect(count([])).toMatchObject({ months: 0, contributionsMinor: 0, gaps: 1, agrees: false })
  })
  it('say when months were notified although nationals of Nepal are taken to be excluded', () => {
    const facts = (list: Facts[]) => ({ ...site, periods: list })
    const rule = 'coverage-expected-of-origin-nationals'
    expect(stepsOf('insurance-periods', facts([])).get(rule)).toBe('as-expected')
    const notified = facts([period('2026-08-10', '2026-09-09')])
    expect(stepsOf('insurance-periods', notified).get(rule)).toBe('notified-against-expectation')
  })
  it('are expected of nobody from Nepal, and of others the rulebook says nothing', () => {
    expect(valueOf('coverage', { nationality: 'NP' })).toEqual({ coverage: 'excluded' })
    expect(valueOf('coverage', { nationality: 'LK' })).toEqual({ coverage: 'unknown' })
    expect(valueOf('coverage', { nationality: null })).toEqual({ coverage: 'unknown' })
    const rulebook = { ...nepalKorea(), figures: {} }
    expect(valueOf('coverage', { nationality: 'NP' }, { rulebook })).toEqual({ coverage: 'unknown' })
  })
  it('count the months with the employer to the end of the contract: 24 of 36 when it ended a year before leaving', () => {
    const employed = (endedOn: string | null) =>
      valueOf('insurance-periods', { ...site, periods: [], endedOn })['employedMonths']
    expect(employed('2028-08-09')).toBe(24)
    expect(employed('2028-08-08')).toBe(23)
    expect(employed('2029-08-09')).toBe(36)
    expect(
      stepsOf('insurance-periods', { ...site, periods: [], endedOn: '2028-08-09' }).get('full-months-employed'),
    ).toBe(24)
  })
  it('count the months with the employer to leaving when no end is known or it lies later: 36 of 36', () => {
    for (const end of [{}, { endedOn: null }, { endedOn: '2030-12-31' }])
      expect(valueOf('insurance-periods', { ...site, periods: [], ...end })['employedMonths']).toBe(36)
  })
  it('refuse a contract that ended before the arrival', () => {
    expect(() => valueOf('insurance-periods', { ...site, periods: [], endedOn: '2026-08-09' })).toThrow('endedOn')
  })
  it('refuse a period that ends before it begins', () => {
    expect(() => count([period('2026-09-01', '2026-08-31')])).toThrow('periods.0.to')
  })
  it('count the same in any order', () => {
    fc.assert(
      fc.property(
        periods.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(count(shuffled)).toEqual(count(list))
        },
      ),
    )
  })
  it('never lose or double a contribution, and never count overlapping months twice', () => {
    fc.assert(
      fc.property(periods, (list) => {
        const once = count(list)
        const twice = count([...list, ...list])
        expect(once['contributionsMinor']).toBe(list.reduce((total, one) => total + one.contributionMinor, 0))
        expect(twice['months']).toBe(once['months'])
        expect(Number(once['months'])).toBeGreaterThanOrEqual(0)
        expect(Number(once['gaps'])).toBeLessThanOrEqual(Number(once['monthsOnSite']))
      }),
    )
  })
})
