// Is each incentive earned by the record alone, under the figures of the country, and never twice for the same time?
import { describe, expect, it } from 'vitest'
import { incentiveNames } from '../../domain/agency/agency-book.js'
import type { Facts } from '../../domain/explained.js'
import { decideOn, valueOn, type Setting } from './a-country-rule.js'

const year = (change: Facts = {}): Facts => ({
  year: 2031,
  cleared: 120,
  overcharges: 0,
  drawn: 0,
  complaints: 0,
  points: 0,
  inspections: 1,
  failedInspections: 0,
  ...change,
})

/** An agency licensed for exactly four clean years on 1 June 2031. */
const record = (change: Facts = {}): Facts => ({
  active: true,
  openOvercharges: 0,
  openDemerits: 0,
  depositShortMinor: 0,
  years: [year()],
  licensedOn: '2027-06-01',
  cleanSince: null,
  lastGrantFrom: null,
  inForce: false,
  licenceFrom: '2029-06-01',
  licenceUntil: '2033-05-31',
  depositRequiredMinor: 100_000_000,
  depositFreeMinor: 100_000_000,
  ...change,
})

const look = (name: string, change: Facts = {}, setting: Setting = {}) =>
  valueOn(`incentive-${name}`, record(change), { on: '2031-06-01', ...setting })

describe.each(incentiveNames)('%s', (name) => {
  it('is granted to four clean years with 120 workers, and cites its rule', () => {
    expect(look(name)).toMatchObject({ granted: true, failed: [], rule: `incentive-${name}`, from: '2031-06-01' })
  })
  it.each([
    [{ active: false }, 'licence-active'],
    [{ openDemerits: 1 }, 'nothing-open'],
    [{ openOvercharges: 1 }, 'nothing-open'],
    [{ depositShortMinor: 1 }, 'deposit-full'],
  ])('is refused with %o by rule %s', (change, rule) => {
    expect(look(name, change)).toMatchObject({ granted: false, failed: [rule], amountMinor: 0, term: [] })
  })
  it('is not offered by a country that sets no condition for it', () => {
    const figures = Object.fromEntries(
      ['clean-months', 'minimum-rating', 'minimum-cleared'].map((what) => [`incentive-${name}-${what}`, undefined]),
    )
    expect(look(name, {}, { figures })).toMatchObject({ granted: false, failed: ['incentive-offered'] })
  })
})

describe('conditions', () => {
  it('clean time: 24 months for the label, to the day', () => {
    expect(look('label', { cleanSince: '2029-06-01' })['granted']).toBe(true)
    expect(look('label', { cleanSince: '2029-06-02' })).toMatchObject({ granted: false, failed: ['clean-time'] })
    expect(look('label', { licensedOn: '2030-01-01' })['failed']).toEqual(['clean-time'])
  })
  it('rating: 90.0 for the label, unrated is none', () => {
    expect(look('label', { years: [year({ points: 5 })] })['granted']).toBe(true)
    expect(look('label', { years: [year({ points: 6 })] })['failed']).toEqual(['minimum-rating'])
    expect(look('label', { years: [] })['failed']).toEqual(['minimum-rating'])
  })
  it('workers: 100 in three calendar years for an invitation', () => {
    const spread = [year({ cleared: 50 }), year({ year: 2029, cleared: 50 })]
    expect(look('mission-invitation', { years: spread })['granted']).toBe(true)
    const older = [year({ cleared: 99 }), year({ year: 2028, cleared: 50 })]
    expect(look('mission-invitation', { years: older })['failed']).toEqual(['minimum-cleared'])
  })
  it('a figure that is named unknown is asked for, not guessed', () => {
    const decision = decideOn('incentive-label', record(), {
      on: '2031-06-01',
      figures: { 'incentive-label-clean-months': 'unknown' },
    })
    expect(decision).toMatchObject({ status: 'needs-figures', figures: ['incentive-label-clean-months'] })
  })
})

describe('what is given', () => {
  it('a label for 24 months', () => {
    expect(look('label')['until']).toBe('2033-05-31')
  })
  it('a licence that is 12 months longer, with its notice moved', () => {
    const [term] = look('licence-extension')['term'] as Facts[]
    expect(term).toMatchObject({ from: '2029-06-01', until: '2034-05-31', endsAt: '2034-05-31T18:15:00Z' })
    expect(look('licence-extension', { inForce: true })['failed']).toEqual(['once-a-term'])
  })
  it('a fifth of the required deposit, never what is earmarked, once for each 36 clean months', () => {
    expect(look('deposit-return')['amountMinor']).toBe(20_000_000)
    expect(look('deposit-return', { depositFreeMinor: 7 })['amountMinor']).toBe(7)
    expect(look('deposit-return', { lastGrantFrom: '2028-06-02' })['failed']).toEqual(['clean-time'])
    expect(look('deposit-return', { lastGrantFrom: '2028-06-01' })['granted']).toBe(true)
  })
})
