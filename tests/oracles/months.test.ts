// Do our months agree with published examples?
import { describe, expect, it } from 'vitest'
import { calendarMonthsTouched, daysBetween, inclusivePeriod } from '../../domain/calendar.js'
import { monthsOf } from '../../domain/periods.js'
import { valueOf } from '../domain/nepal-korea.js'
import { germanMonths, inclusivePeriods } from './months.js'

describe('oracle: inclusive periods (NAV Norway)', () => {
  it.each(inclusivePeriods)('$id: $first to $last is $expected (years, months, days), $days days', (row) => {
    const { years, months, days } = inclusivePeriod(row.first, row.last)
    expect([years, months, days]).toEqual(row.expected)
    expect(daysBetween(row.first, row.last) + 1).toBe(row.days)
  })
})

describe('oracle: German months (NAV Norway)', () => {
  it.each(germanMonths.periods)('O13: $from to $to is $months months', ({ from, to, months }) => {
    expect(calendarMonthsTouched(from, to)).toBe(months)
    expect(monthsOf([{ from, to }]).size).toBe(months)
  })
  it('O13: both together cover 5 months, 1 August to 31 December 2000, without a gap', () => {
    const { from, to, months, gaps } = germanMonths.covered
    const periods = germanMonths.periods.map((period) => ({ from: period.from, to: period.to, contributionMinor: 0 }))
    const value = valueOf('insurance-periods', { periods, arrivedOn: from, leftOn: to })
    expect(value).toMatchObject({ months, monthsOnSite: months, gaps, agrees: true })
  })
})
