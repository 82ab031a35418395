// Do due dates and reminders fall on the right civil hours?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate, instantOf, isAfter, weekday } from '../../domain/calendar.js'
import { planDeadline } from '../../domain/deadlines.js'
import type { DeadlineRule } from '../../domain/rulebook/rulebook-terms.js'

const rule = (change: Partial<DeadlineRule> = {}): DeadlineRule => ({
  days: 5,
  count: 'calendar',
  zone: 'origin',
  countFirstDay: false,
  remindBeforeDays: [2, 0],
  escalateAfterDays: 2,
  source: 'test',
  verified: false,
  ...change,
})
const seoul = { zone: 'Asia/Seoul', restDays: [6, 7] }
// Monday, 1 June 2026, 10:00 in Seoul.
const monday = '2026-06-01T01:00:00Z'

describe('deadline', () => {
  it('of 5 calendar days is Saturday 17:00, reminded on Thursday and Saturday 09:00, escalated on Monday 09:00', () => {
    expect(planDeadline(rule(), { at: monday, ...seoul })).toEqual({
      dueAt: '2026-06-06T08:00:00Z',
      ladder: [
        { at: '2026-06-04T00:00:00Z', act: 'remind' },
        { at: '2026-06-06T00:00:00Z', act: 'remind' },
        { at: '2026-06-08T00:00:00Z', act: 'escalate' },
      ],
    })
  })
  it('of 5 working days is the next Monday, reminded on Thursday and Monday, escalated on Wednesday', () => {
    expect(planDeadline(rule({ count: 'working' }), { at: monday, ...seoul })).toEqual({
      dueAt: '2026-06-08T08:00:00Z',
      ladder: [
        { at: '2026-06-04T00:00:00Z', act: 'remind' },
        { at: '2026-06-08T00:00:00Z', act: 'remind' },
        { at: '2026-06-10T00:00:00Z', act: 'escalate' },
      ],
    })
  })
  it('is a day shorter when the first day counts, and not when that day is a rest day', () => {
    const first = { count: 'working', countFirstDay: true } as const
    expect(planDeadline(rule(first), { at: monday, ...seoul }).dueAt).toBe('2026-06-05T08:00:00Z')
    const saturday = '2026-06-06T01:00:00Z'
    expect(planDeadline(rule(first), { at: saturday, ...seoul }).dueAt).toBe('2026-06-12T08:00:00Z')
  })
  it('counts from the civil day of its zone: 20:00 UTC on Monday is already Tuesday in Seoul', () => {
    expect(planDeadline(rule(), { at: '2026-06-01T20:00:00Z', ...seoul }).dueAt).toBe('2026-06-07T08:00:00Z')
  })
  it('drops reminders of the past and keeps the escalation: 1 day asked with a reminder 7 days before', () => {
    const { ladder } = planDeadline(rule({ days: 1, remindBeforeDays: [7] }), { at: monday, ...seoul })
    expect(ladder).toEqual([{ at: '2026-06-04T00:00:00Z', act: 'escalate' }])
  })
  it('of 0 days is today before 17:00 and tomorrow after it', () => {
    const today = rule({ days: 0 })
    expect(planDeadline(today, { at: '2026-06-01T07:59:00Z', ...seoul }).dueAt).toBe('2026-06-01T08:00:00Z')
    expect(planDeadline(today, { at: '2026-06-01T08:00:00Z', ...seoul }).dueAt).toBe('2026-06-02T08:00:00Z')
  })
  it('keeps 17:00 local across the change of clocks in New York, 8 March 2026', () => {
    const newYork = { zone: 'America/New_York', restDays: [6, 7] }
    const plan = planDeadline(rule({ days: 3 }), { at: '2026-03-06T15:00:00Z', ...newYork })
    expect(plan.dueAt).toBe('2026-03-09T21:00:00Z')
    expect(plan.ladder.map((rung) => rung.at)).toEqual([
      '2026-03-07T14:00:00Z',
      '2026-03-09T13:00:00Z',
      '2026-03-11T13:00:00Z',
    ])
  })

  const zones = ['Asia/Kathmandu', 'Asia/Seoul', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe']
  const aStart = fc.record({
    second: fc.integer({ min: 1_700_000_000, max: 2_000_000_000 }),
    zone: fc.constantFrom(...zones),
    restDays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }),
  })
  const aRule = fc.record({
    days: fc.integer({ min: 0, max: 60 }),
    count: fc.constantFrom('calendar' as const, 'working' as const),
    countFirstDay: fc.boolean(),
    remindBeforeDays: fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 6 }),
    escalateAfterDays: fc.integer({ min: 1, max: 20 }),
  })
  const instant = (second: number) => new Date(second * 1000).toISOString()

  it('is never before it was asked, falls on 17:00 local, and its rungs ascend to one escalation, in any zone', () => {
    fc.assert(
      fc.property(aRule, aStart, (change, { second, zone, restDays }) => {
        const at = instant(second)
        const { dueAt, ladder } = planDeadline(rule(change), { at, zone, restDays })
        expect(isAfter(dueAt, at)).toBe(true)
        const dueOn = civilDate(dueAt, zone)
        expect(instantOf(dueOn, 17, zone)).toBe(dueAt)
        if (change.count === 'working') expect(restDays).not.toContain(weekday(dueOn))
        expect(ladder.every((rung, n) => n === 0 || isAfter(rung.at, ladder[n - 1]?.at ?? at))).toBe(true)
        expect(ladder.every((rung) => isAfter(rung.at, at))).toBe(true)
        expect(ladder.filter((rung) => rung.act === 'escalate')).toHaveLength(1)
        expect(isAfter(ladder.at(-1)?.at ?? at, dueAt)).toBe(true)
      }),
    )
  })
  it('never gets earlier by being asked later, nor by a longer term', () => {
    fc.assert(
      fc.property(aRule, aStart, fc.nat({ max: 1_000_000 }), (change, { second, ...place }, later) => {
        const due = (days: number, start: number) =>
          planDeadline(rule({ ...change, days }), { at: instant(start), ...place }).dueAt
        const asked = due(change.days, second)
        expect(isAfter(asked, due(change.days, second + later))).toBe(false)
        expect(isAfter(asked, due(change.days + 1, second))).toBe(false)
      }),
    )
  })
})
