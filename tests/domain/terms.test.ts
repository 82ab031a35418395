// Does a legal term end on the day that its figure says: all days or working days, whose, and with or without the day of notice?
import { describe, expect, it } from 'vitest'
import { endOfTerm } from '../../domain/deadlines.js'
import { numberFigure } from '../../domain/figures.js'
import type { Period } from '../../domain/rulebook/rulebook-figures.js'
import { aContext, nepalKorea } from './nepal-korea.js'

// Thursday, 4 June 2026, 10:00 in Nepal, 13:15 in Seoul. Nepal rests on Saturday, Korea on Saturday and Sunday.
const at = '2026-06-04T04:15:00Z'

function endsAfter(days: number, period: Partial<Period> = {}, notice = at) {
  const corridor = nepalKorea()
  const values = [{ value: days, validFrom: '2020-01-01', source: 'test', verified: false }]
  const counted: Period = { count: 'calendar', zone: 'origin', countFirstDay: false, ...period }
  const figures = { 'top-up-days': { label: 'Top-up', unit: 'days', period: counted, values } }
  const context = aContext({ rulebook: { ...corridor, figures }, at: notice, on: '2026-06-04' })
  const figure = numberFigure(context, 'top-up-days')
  if (!figure) throw new Error('expected a figure')
  return endOfTerm(context, figure)
}

describe('a term of days', () => {
  it('of 15 calendar days after 4 June ends on the 19th, 17:00 in Nepal', () => {
    expect(endsAfter(15)).toEqual({ on: '2026-06-19', at: '2026-06-19T11:15:00Z' })
  })
  it('ends a day earlier when the day of notice counts', () => {
    expect(endsAfter(15, { countFirstDay: true }).on).toBe('2026-06-18')
  })
  it('of 3 working days ends on Monday in Nepal, on Tuesday in Korea', () => {
    expect(endsAfter(3, { count: 'working' }).on).toBe('2026-06-08')
    expect(endsAfter(3, { count: 'working', zone: 'destination' }).on).toBe('2026-06-09')
  })
  it('begins on the civil day of its zone: 18:30 UTC is the next day in Nepal and in Korea', () => {
    expect(endsAfter(1, {}, '2026-06-04T18:30:00Z').on).toBe('2026-06-06')
    expect(endsAfter(1, {}, '2026-06-04T18:00:00Z').on).toBe('2026-06-05')
    expect(endsAfter(1, { zone: 'destination' }, '2026-06-04T18:00:00Z').on).toBe('2026-06-06')
  })
})
