// Do stretches of days count and subtract as a calendar does?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inclusivePeriod } from '../../domain/calendar.js'
import {
  covered,
  dateOfDay,
  dayNumber,
  monthsAndDays,
  without,
  type Stretch,
} from '../../domain/totalization/stretches.js'

const day = fc.integer({ min: dayNumber('1890-01-01'), max: dayNumber('2110-12-31') })
const stretch = fc
  .tuple(day, fc.integer({ min: 0, max: 20_000 }))
  .map(([from, length]) => ({ from, to: from + length }))
const near = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))
  .map(([from, length]) => ({ from, to: from + length }))

const daysOf = (stretches: readonly Stretch[]) =>
  stretches.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, n) => from + n))

describe('a stretch of days', () => {
  it('has the months and days of the calendar, for 10,000 random ones from 1890 to 2165', () => {
    fc.assert(
      fc.property(stretch, ({ from, to }) => {
        const { years, months, days } = inclusivePeriod(dateOfDay(from), dateOfDay(to))
        expect(monthsAndDays({ from, to })).toEqual({ months: years * 12 + months, days })
      }),
      { numRuns: 10_000 },
    )
  })

  it.each([
    ['2023-01-31', '2023-02-28', 1, 1],
    ['2024-01-31', '2024-02-29', 1, 1],
    ['2024-02-29', '2025-02-28', 12, 1],
    ['2020-01-01', '2020-01-31', 1, 0],
  ])('from %s to %s is %i months and %i days', (from, to, months, days) => {
    expect(monthsAndDays({ from: dayNumber(from), to: dayNumber(to) })).toEqual({ months, days })
  })

  it('without others has exactly the days that they do not have, in order and apart', () => {
    fc.assert(
      fc.property(near, fc.array(near, { maxLength: 5 }), (one, others) => {
        const left = without(one, covered(others))
        const taken = new Set(daysOf(others))
        expect(daysOf(left)).toEqual(daysOf([one]).filter((n) => !taken.has(n)))
        expect(covered(left)).toEqual(left)
      }),
      { numRuns: 5_000 },
    )
  })
})
