// Is every day of a move said to be covered or not, once, whatever covers there are?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addToDate, daysBetween } from '../../domain/calendar.js'
import { coverOverTime, coverPayers, type Cover } from '../../domain/health-cover.js'
import type { Facts } from '../../domain/explained.js'
import type { Figure } from '../../domain/rulebook/rulebook-figures.js'
import { nepalKorea, stepsOf, valueOf } from './nepal-korea.js'

const whole = { from: '2027-01-10', to: '2030-01-11' }
const home: Cover = { by: 'home-scheme', from: '2020-01-01', to: '2027-01-10' }
const host: Cover = { by: 'host-scheme', from: '2027-01-12', to: '2030-01-10' }

describe('cover over time', () => {
  it('names the 1 day of the journey and the 1 day of the return that nobody covers', () => {
    expect(coverOverTime([home, host], whole).gaps).toEqual([
      { from: '2027-01-11', to: '2027-01-11', days: 1 },
      { from: '2030-01-11', to: '2030-01-11', days: 1 },
    ])
  })
  it('names 2 days that a policy and the scheme abroad both cover, and cuts where the second begins', () => {
    const policy: Cover = { by: 'private', from: '2027-01-10', to: '2027-01-13' }
    const { gaps, overlaps, covered } = coverOverTime([policy, host], { from: '2027-01-10', to: '2027-01-20' })
    expect(gaps).toEqual([])
    expect(overlaps).toEqual([{ from: '2027-01-12', to: '2027-01-13', days: 2, by: ['host-scheme', 'private'] }])
    expect(covered.map(({ from, to }) => `${from}/${to}`)).toEqual([
      '2027-01-10/2027-01-11',
      '2027-01-12/2027-01-13',
      '2027-01-14/2027-01-20',
    ])
  })
  it('is one gap of 1,098 days without any cover, and none with one that is open', () => {
    expect(coverOverTime([], whole)).toEqual({ covered: [], overlaps: [], gaps: [{ ...whole, days: 1098 }] })
    expect(coverOverTime([{ by: 'private', from: '2026-01-01', to: null }], whole).gaps).toEqual([])
  })

  const day = fc.integer({ min: 0, max: 400 }).map((days) => addToDate('2027-01-01', { days }))
  const aCover: fc.Arbitrary<Cover> = fc
    .tuple(fc.constantFrom(...coverPayers), day, fc.option(fc.integer({ min: 0, max: 200 }), { nil: null }))
    .map(([by, from, length]) => ({ by, from, to: length === null ? null : addToDate(from, { days: length }) }))

  it('puts every day into covered or gaps, exactly once, and every cover into its days', () => {
    fc.assert(
      fc.property(fc.array(aCover, { maxLength: 8 }), day, fc.integer({ min: 0, max: 300 }), (covers, from, length) => {
        const time = { from, to: addToDate(from, { days: length }) }
        const { covered, gaps, overlaps } = coverOverTime(covers, time)
        const pieces = [...covered, ...gaps].sort((a, b) => (a.from < b.from ? -1 : 1))
        expect(pieces[0]?.from).toBe(time.from)
        expect(pieces.at(-1)?.to).toBe(time.to)
        pieces.slice(1).forEach((piece, n) => expect(piece.from).toBe(addToDate(pieces[n]?.to ?? '', { days: 1 })))
        expect(pieces.reduce((sum, { days }) => sum + days, 0)).toBe(daysBetween(time.from, time.to) + 1)
        const covering = (on: string) => covers.filter((one) => one.from <= on && (one.to === null || on <= one.to))
        for (const { from: first, by } of covered) {
          expect(new Set(by)).toEqual(new Set(covering(first).map((one) => one.by)))
        }
        for (const gap of gaps) expect(covering(gap.from)).toEqual([])
        expect(overlaps.every(({ by }) => by.length > 1)).toBe(true)
      }),
    )
  })
  it('does not depend on the order of the covers', () => {
    fc.assert(
      fc.property(fc.array(aCover, { maxLength: 6 }), (covers) => {
        expect(coverOverTime([...covers].reverse(), whole)).toEqual(coverOverTime(covers, whole))
      }),
    )
  })
})

const site = { departedOn: '2027-01-10', arrivedOn: '2027-01-12', leftOn: '2030-01-10', returnedOn: '2030-01-11' }
const facts = (change: Facts = {}): Facts => ({
  ...site,
  policyFrom: '2027-01-10',
  policyUntil: null,
  added: [],
  through: '2030-01-11',
  ...change,
})
const code = (value: string): Figure => ({
  label: 'x',
  unit: 'code',
  values: [{ value, validFrom: '2020-01-01', source: 'a letter', verified: true }],
})
const schemeAtHome = () => {
  const rulebook = nepalKorea()
  return { rulebook: { ...rulebook, figures: { ...rulebook.figures, 'health-cover-at-home': code('scheme') } } }
}

describe('the health cover of a worker', () => {
  it('has no gap where a policy lasts for the journey and the stay, and says that its end was taken for granted', () => {
    expect(valueOf('health-cover', facts())).toMatchObject({ gaps: [], gapDays: 0, found: 0 })
    expect(stepsOf('health-cover', facts()).get('policy-for-the-journey-and-the-stay')).toBe(true)
  })
  it('without a policy leaves 2 days of the journey and the day of the return, because nobody knows of a scheme at home', () => {
    expect(valueOf('health-cover', facts({ policyFrom: null }))).toMatchObject({
      gaps: [
        { from: '2027-01-10', to: '2027-01-11', days: 2 },
        { from: '2030-01-11', to: '2030-01-11', days: 1 },
      ],
      gapDays: 3,
    })
    expect(stepsOf('health-cover', facts()).get('home-scheme-until-departure-and-after-return')).toBe('unknown')
  })
  it('with a scheme at home leaves the 1 day between departure and arrival', () => {
    expect(valueOf('health-cover', facts({ policyFrom: null }), schemeAtHome())).toMatchObject({
      gaps: [{ from: '2027-01-11', to: '2027-01-11', days: 1 }],
    })
  })
  it('counts what a caseworker found, and names the days with two payers', () => {
    const added = [{ by: 'employer', from: '2027-01-10', to: '2027-01-13' }]
    expect(valueOf('health-cover', facts({ policyFrom: null, added }), schemeAtHome())).toMatchObject({
      gapDays: 0,
      found: 1,
      overlaps: [
        { from: '2027-01-10', to: '2027-01-10', by: 'home-scheme+employer' },
        { from: '2027-01-12', to: '2027-01-13', by: 'host-scheme+employer' },
      ],
    })
  })
})
