// Do the dates of a case follow each other, and has a day told of been? A slip of the pen is refused where it is made.
import { addToDate, type Instant, type PlainDate } from './calendar.js'
import type { Facts } from './explained.js'
import { recordsOf, textOf } from './facts.js'

/** A sentence when `later` (of `data`) lies before `earlier` (of `known`); undefined when it fits or either is unknown. */
export function notBefore(later: [Facts, string], earlier: [Facts, string]): string | undefined {
  const [after, before] = [textOf(...later), textOf(...earlier)]
  if (after === '' || before === '' || after >= before) return undefined
  return `expected ${later[1]} on or after ${earlier[1]}, got an earlier date; check both dates`
}

/**
 * A sentence when one of the days in `past` lies ahead of the clock: what has happened cannot be dated tomorrow. The day
 * after the clock's UTC date is the last one taken, for somewhere on earth it has begun. A field that is a list of
 * records stands for every day in them.
 */
export function notAhead(data: Facts, past: readonly string[], at: Instant): string | undefined {
  const last = addToDate(at.slice(0, 10), { days: 1 })
  const ahead = past.find((field) => daysIn(data, field).some((day) => day > last))
  if (ahead === undefined) return undefined
  return `expected ${ahead} not after ${last}, for it tells of what has happened, got a later date; check the date (rule not-dated-ahead)`
}

function daysIn(data: Facts, field: string): PlainDate[] {
  const inRecords = recordsOf(data, field).flatMap((record) => Object.values(record))
  return [textOf(data, field), ...inRecords].filter((value): value is string => isDay(value))
}

const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
