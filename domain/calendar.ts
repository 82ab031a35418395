// How do civil dates behave: adding, comparing, counting, without any clock or time zone of the machine?
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** A civil date `YYYY-MM-DD`: a day on a calendar, not an instant. Compares as text. */
export const PlainDate = z
  .string('expected a calendar date as YYYY-MM-DD')
  .refine(isPlainDate, 'expected a calendar date as YYYY-MM-DD')
  .meta({ format: 'date' })
export type PlainDate = string

/** An instant in UTC, ISO 8601 with `Z`. */
export const Instant = z
  .string()
  .refine(
    (s) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(s) && !Number.isNaN(Date.parse(s)),
    'expected an instant as YYYY-MM-DDTHH:MM:SSZ',
  )
export type Instant = string

function isPlainDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

/** `date` plus years, months, days; the end of a shorter month is kept inside it (31 Jan + 1 month = 28 or 29 Feb). */
export function addToDate(date: PlainDate, amount: { years?: number; months?: number; days?: number }): PlainDate {
  return Temporal.PlainDate.from(date).add(amount).toString()
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days
}

/** Calendar difference of an inclusive period: years, months, days from `first` to the day after `last`. */
export function inclusivePeriod(first: PlainDate, last: PlainDate): { years: number; months: number; days: number } {
  const end = Temporal.PlainDate.from(last).add({ days: 1 })
  const span = Temporal.PlainDate.from(first).until(end, { largestUnit: 'year' })
  return { years: span.years, months: span.months, days: span.days }
}

/** The calendar months touched by an inclusive period: 16.08. to 20.09. is 2. */
export function calendarMonthsTouched(first: PlainDate, last: PlainDate): number {
  const a = Temporal.PlainYearMonth.from(first.slice(0, 7))
  const b = Temporal.PlainYearMonth.from(last.slice(0, 7))
  return a.until(b, { largestUnit: 'month' }).months + 1
}

/** ISO weekday of a date: 1 Monday … 7 Sunday. */
export function weekday(date: PlainDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek
}

/** The civil date in `zone` at `instant`. Needs the machine's zone data: never call it from a workflow. */
export function civilDate(instant: Instant, zone: string): PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** The UTC instant of `hour` o'clock on `date` in `zone`. Needs the machine's zone data: never call it from a workflow. */
export function instantOf(date: PlainDate, hour: number, zone: string): Instant {
  const zoned = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: { hour } })
  return zoned.toInstant().toString()
}

/** Whether `zone` is a time zone this machine knows. */
export function isTimeZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return zone.includes('/') || zone === 'UTC'
  } catch {
    return false
  }
}

/** Whether instant `a` comes after `b`; fractions of seconds may be written differently. */
export function isAfter(a: Instant, b: Instant): boolean {
  return Temporal.Instant.compare(a, b) > 0
}
