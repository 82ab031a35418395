// Does a stay end, and is it checked, on the right days?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addToDate } from '../../domain/calendar.js'
import type { Facts } from '../../domain/explained.js'
import { valueOf } from './nepal-korea.js'

const datesOf = (stay: Facts) => (stay['checks'] as readonly Facts[]).map((check) => check['on'])

describe('stay', () => {
  it('of 36 months from 10 August 2026 ends on 9 August 2029 at 17:00 in Seoul (08:00 UTC)', () => {
    expect(valueOf('stay', { arrivedOn: '2026-08-10', contractMonths: 36 })).toMatchObject({
      contractEndsOn: '2029-08-09',
      contractEndsAt: '2029-08-09T08:00:00Z',
      maximumMonths: 58,
      withinMaximum: true,
    })
  })
  it('of 36 months has welfare checks after 1, 3, 6, 12, 18, 24 and 30 months', () => {
    const stay = valueOf('stay', { arrivedOn: '2026-08-10', contractMonths: 36 })
    expect(datesOf(stay)).toEqual([
      '2026-09-10',
      '2026-11-10',
      '2027-02-10',
      '2027-08-10',
      '2028-02-10',
      '2028-08-10',
      '2029-02-10',
    ])
    expect((stay['checks'] as readonly Facts[])[0]).toEqual({ n: 1, at: '2026-09-10T00:00:00Z', on: '2026-09-10' })
  })
  it('of 60 months is cut at 58 months', () => {
    const stay = valueOf('stay', { arrivedOn: '2026-08-10', contractMonths: 60 })
    expect(stay).toMatchObject({ contractEndsOn: '2031-06-09', withinMaximum: false })
  })
  it('that begins on 31 January keeps its checks inside short months', () => {
    expect(datesOf(valueOf('stay', { arrivedOn: '2027-01-31', contractMonths: 4 }))).toEqual([
      '2027-02-28',
      '2027-04-30',
    ])
  })
  it('has ascending checks within the contract, for any arrival and term', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 120 }), (days, contractMonths) => {
        const arrivedOn = addToDate('2020-01-01', { days })
        const stay = valueOf('stay', { arrivedOn, contractMonths })
        const dates = datesOf(stay) as string[]
        expect([...new Set(dates)].sort()).toEqual(dates)
        expect(dates.every((on) => on > arrivedOn && on <= String(stay['contractEndsOn']))).toBe(true)
      }),
    )
  })
})
