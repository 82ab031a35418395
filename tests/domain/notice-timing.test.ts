// Does a notice wait for the right morning, wherever its reader is, and does what is urgent never wait?
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { hoursOf, whenToTell, type NoticeMoment, type Timing } from '../../domain/notice-timing.js'
import { urgencyOf } from '../../domain/notice-urgency.js'

const hours = { quietFrom: '21:00', quietTo: '08:00', dailyMaximum: 6 }
const moment = (change: Partial<NoticeMoment>): NoticeMoment => ({
  at: '2026-11-25T06:00:00Z',
  zone: 'Asia/Seoul',
  hours,
  restDays: [6, 7],
  got: 0,
  urgency: {},
  ...change,
})

describe('a notice', () => {
  const cases: [string, Partial<NoticeMoment>, Timing][] = [
    ['at 15:00 on a Wednesday in Seoul goes', {}, { now: true }],
    [
      'at 23:30 in Seoul waits for 08:00',
      { at: '2026-11-25T14:30:00Z' },
      { until: '2026-11-25T23:00:00Z', why: 'night' },
    ],
    [
      'at 05:00 in Seoul waits for 08:00 of that day',
      { at: '2026-11-24T20:00:00Z' },
      { until: '2026-11-24T23:00:00Z', why: 'night' },
    ],
    ['at 08:00 sharp goes', { at: '2026-11-24T23:00:00Z' }, { now: true }],
    ['at 21:00 sharp waits', { at: '2026-11-25T12:00:00Z' }, { until: '2026-11-25T23:00:00Z', why: 'night' }],
    [
      'on a Friday night in Seoul waits for Monday',
      { at: '2026-11-27T14:30:00Z' },
      { until: '2026-11-29T23:00:00Z', why: 'night' },
    ],
    [
      'on a Saturday in Kathmandu waits for Sunday',
      { at: '2026-11-28T06:00:00Z', zone: 'Asia/Kathmandu', restDays: [6] },
      { until: '2026-11-29T02:15:00Z', why: 'rest-day' },
    ],
    [
      'on a Sunday in Kathmandu goes',
      { at: '2026-11-29T06:00:00Z', zone: 'Asia/Kathmandu', restDays: [6] },
      { now: true },
    ],
    [
      'on a Friday in Riyadh waits for Sunday',
      { at: '2026-11-27T09:00:00Z', zone: 'Asia/Riyadh', restDays: [5, 6] },
      { until: '2026-11-29T05:00:00Z', why: 'rest-day' },
    ],
    ['that is the sixth of a day goes', { got: 5 }, { now: true }],
    [
      'that is the seventh of a day waits for the next morning',
      { got: 6 },
      { until: '2026-11-25T23:00:00Z', why: 'enough' },
    ],
    [
      'that is the seventh of a Friday waits for Monday',
      { at: '2026-11-27T06:00:00Z', got: 6 },
      { until: '2026-11-29T23:00:00Z', why: 'enough' },
    ],
    [
      'about a date on Sunday, on Friday night, goes on Saturday morning and not on Monday',
      { at: '2026-11-27T14:30:00Z', urgency: { by: '2026-11-29T08:00:00Z' } },
      { until: '2026-11-27T23:00:00Z', why: 'night' },
    ],
    [
      'about a date within a day goes in the night',
      { at: '2026-11-25T14:30:00Z', urgency: { by: '2026-11-26T08:00:00Z' } },
      { now: true },
    ],
    [
      'about safety goes in the night of a rest day',
      { at: '2026-11-28T14:30:00Z', got: 9, urgency: { now: true } },
      { now: true },
    ],
    [
      'in the night in which Berlin puts its clocks forward waits for 08:00 there, an hour less',
      { at: '2026-03-28T22:00:00Z', zone: 'Europe/Berlin', restDays: [] },
      { until: '2026-03-29T06:00:00Z', why: 'night' },
    ],
    [
      'in the night in which Berlin puts its clocks back waits an hour more',
      { at: '2026-10-24T21:00:00Z', zone: 'Europe/Berlin', restDays: [] },
      { until: '2026-10-25T07:00:00Z', why: 'night' },
    ],
    [
      'whose morning at 02:30 Berlin leaves out goes at the change, 03:00 there',
      { at: '2026-03-28T22:00:00Z', zone: 'Europe/Berlin', restDays: [], hours: { ...hours, quietTo: '02:30' } },
      { until: '2026-03-29T01:00:00Z', why: 'night' },
    ],
    [
      'in the second 02:10 of the night goes at the second 02:30, not at the one that has passed',
      { at: '2026-10-25T01:10:00Z', zone: 'Europe/Berlin', restDays: [], hours: { ...hours, quietTo: '02:30' } },
      { until: '2026-10-25T01:30:00Z', why: 'night' },
    ],
    [
      'before the day that Samoa left out, a Friday, waits for the Saturday that came next',
      { at: '2011-12-30T08:00:00Z', zone: 'Pacific/Apia', restDays: [] },
      { until: '2011-12-30T18:00:00Z', why: 'night' },
    ],
  ]
  it.each(cases)('%s', (_what, change, expected) => {
    expect(whenToTell(moment(change))).toEqual(expected)
  })
})

describe('the morning of one case among many', () => {
  it.each([
    [0, '08:00:00'],
    [1, '08:00:01'],
    [3599, '08:59:59'],
    [3600, '08:00:00'],
    [4_294_967_295, '08:28:15'],
  ])('at place %i, spread over 60 minutes, begins at %s', (place, quietTo) => {
    expect(hoursOf({ ...hours, spreadMinutes: 60 }, place)).toEqual({ ...hours, quietTo })
  })

  it('begins with all others where the rulebook spreads nothing', () => {
    expect(hoursOf(hours, 3599)).toEqual({ ...hours, quietTo: '08:00:00' })
  })

  it('a notice goes at its second and not one before', () => {
    const own = hoursOf({ ...hours, spreadMinutes: 60 }, 2232)
    const until = '2026-11-25T23:37:12Z'
    expect(whenToTell(moment({ hours: own, at: '2026-11-25T14:30:00Z' }))).toEqual({ until, why: 'night' })
    expect(whenToTell(moment({ hours: own, at: '2026-11-25T23:37:11Z' }))).toEqual({ until, why: 'night' })
    expect(whenToTell(moment({ hours: own, at: until }))).toEqual({ now: true })
  })
})

describe('whoever it is, wherever and whenever', () => {
  const clock = (from: number, to: number) =>
    fc.integer({ min: from * 60, max: to * 60 - 1 }).map((minutes) => {
      const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
      return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    })
  /** As many minutes as a rulebook may spread mornings over. */
  const widest = ({ quietFrom, quietTo }: { quietFrom: string; quietTo: string }) =>
    Temporal.PlainTime.from(quietFrom).since(quietTo).total('minutes') - 1
  const anInstant = fc
    .integer({ min: Date.UTC(2005, 0, 1) / 1000, max: Date.UTC(2040, 0, 1) / 1000 })
    .map((seconds) => new Date(seconds * 1000).toISOString())
  const zones = [
    'Asia/Seoul',
    'Asia/Kathmandu',
    'Europe/Berlin',
    'Asia/Riyadh',
    'America/Sao_Paulo',
    'Asia/Beirut',
    'Pacific/Apia',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
  ]
  const aMoment = fc.record({
    at: anInstant,
    zone: fc.constantFrom(...zones),
    hours: fc
      .record({ quietFrom: clock(12, 24), quietTo: clock(0, 12), dailyMaximum: fc.integer({ min: 1, max: 9 }) })
      .chain((one) => fc.nat().map((place) => hoursOf({ ...one, spreadMinutes: widest(one) }, place))),
    restDays: fc.constantFrom<number[]>([], [6], [7], [5, 6], [6, 7], [5], [1, 2, 3, 4, 5, 6]),
    got: fc.integer({ min: 0, max: 10 }),
  })
  const goesAt = (one: NoticeMoment) => {
    const timing = whenToTell(one)
    return 'now' in timing ? one.at : timing.until
  }
  const localOf = (at: string, zone: string) => Temporal.Instant.from(at).toZonedDateTimeISO(zone)

  it('nothing that may wait goes in the night, on a rest day, or before it was asked for', () => {
    fc.assert(
      fc.property(aMoment, (one) => {
        const at = goesAt({ ...one, urgency: {} })
        const local = localOf(at, one.zone)
        const time = local.toPlainTime().toString().slice(0, 8)
        expect(time >= one.hours.quietTo && time < one.hours.quietFrom).toBe(true)
        expect(one.restDays).not.toContain(local.dayOfWeek)
        expect(Date.parse(at)).toBeGreaterThanOrEqual(Date.parse(one.at))
      }),
      { numRuns: 1000 },
    )
  })

  it('what goes at once was within the daily maximum, and what went over it waits for another civil day', () => {
    fc.assert(
      fc.property(aMoment, (one) => {
        const isSameDay = localOf(goesAt({ ...one, urgency: {} }), one.zone)
          .toPlainDate()
          .equals(localOf(one.at, one.zone).toPlainDate())
        if (isSameDay) expect(one.got).toBeLessThan(one.hours.dailyMaximum)
      }),
    )
  })

  it('nothing waits past the morning of the first day that is no rest day', () => {
    fc.assert(
      fc.property(aMoment, (one) => {
        const until = localOf(goesAt({ ...one, got: 0, urgency: {} }), one.zone)
        let day = localOf(one.at, one.zone).toPlainDate().add({ days: 1 })
        const isLeftOut = (date: Temporal.PlainDate) =>
          !date.toZonedDateTime({ timeZone: one.zone, plainTime: '12:00' }).toPlainDate().equals(date)
        while (one.restDays.includes(day.dayOfWeek) || isLeftOut(day)) day = day.add({ days: 1 })
        const morning = day.toZonedDateTime({ timeZone: one.zone, plainTime: one.hours.quietTo })
        expect(until.epochMilliseconds).toBeLessThanOrEqual(morning.epochMilliseconds)
      }),
      { numRuns: 1000 },
    )
  })

  it('a later notice never goes before an earlier one would have', () => {
    fc.assert(
      fc.property(aMoment, fc.integer({ min: 0, max: 4 * 86_400 }), fc.option(anInstant), (one, seconds, by) => {
        const urgency = by === null ? {} : { by }
        const early = { ...one, got: 0, urgency }
        const late = { ...early, at: new Date(Date.parse(one.at) + seconds * 1000).toISOString() }
        expect(Date.parse(goesAt(late))).toBeGreaterThanOrEqual(Date.parse(goesAt(early)))
      }),
      { numRuns: 1000 },
    )
  })

  it('what is about a date never waits past the day before it, and what is about safety never waits', () => {
    fc.assert(
      fc.property(aMoment, fc.integer({ min: 0, max: 10 * 86_400 }), (one, seconds) => {
        const by = new Date(Date.parse(one.at) + seconds * 1000).toISOString()
        const timing = whenToTell({ ...one, urgency: { by } })
        if ('until' in timing) expect(Date.parse(timing.until)).toBeLessThanOrEqual(Date.parse(by) - 86_400_000)
        expect(whenToTell({ ...one, urgency: { now: true } })).toEqual({ now: true })
      }),
    )
  })
})

describe('the urgency of a notice', () => {
  it.each([
    ['case-held', {}, { now: true }],
    ['contract-substituted', {}, { now: true }],
    ['a kind that nobody knows', {}, { now: true }],
    ['case-opened', {}, {}],
    ['task-reminder', { dueAt: '2026-12-05T08:00:00Z' }, { by: '2026-12-05T08:00:00Z' }],
    ['departure-cleared', { departureOn: '2026-12-05' }, { by: '2026-12-04T15:00:00Z' }],
    ['departure-cleared', { departureOn: null }, {}],
  ])('%s with %j is %j', (notice, data, expected) => {
    expect(urgencyOf(notice, data, 'Asia/Seoul')).toEqual(expected)
  })
})
