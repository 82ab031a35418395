// What do deadlines, payers and places look like in a rulebook file, of whatever kind it is?
import { z } from 'zod'
import { isTimeZone } from '../calendar.js'
import { provenance } from './rulebook-figures.js'

/**
 * A deadline with its reminder ladder. Days count from the day after the request unless `countFirstDay`; reminders
 * and escalation count in the same kind of days as the deadline.
 */
export const DeadlineRule = z.strictObject({
  days: z.int().min(0).max(3650),
  count: z.enum(['calendar', 'working']),
  zone: z.enum(['origin', 'destination']),
  countFirstDay: z.boolean(),
  /** 0 = on the morning of the due day itself. */
  remindBeforeDays: z.array(z.int().min(0)).max(6),
  escalateAfterDays: z.int().min(1),
  ...provenance,
})
export type DeadlineRule = z.infer<typeof DeadlineRule>

export const CountryCode = z.string().regex(/^[A-Z]{2}$/)
export const CurrencyCode = z.string().regex(/^[A-Z]{3}$/)
export const TimeZone = z.string().refine(isTimeZone, 'expected an IANA time zone such as Asia/Seoul')

/** ISO weekday numbers that are not working days (6 = Saturday, 7 = Sunday). */
export const RestDays = z.array(z.int().min(1).max(7)).max(6)

const LocalTime = (what: string, hour: string) =>
  z.string().regex(new RegExp(`^${hour}:[0-5]\\d$`), `expected ${what} as HH:MM`)

/**
 * When notices may reach the person, wherever the person is: not in the quiet hours of the night, on no rest day, and so
 * many a civil day at most. With `spreadMinutes` the mornings of different cases lie that far apart at most, so that not
 * all letters of a night leave in one second. Texts of before there were any hold nothing back, or spread nothing.
 */
export const NoticeHours = z
  .strictObject({
    quietFrom: LocalTime('a local time from 12:00 on', '(1[2-9]|2[0-3])'),
    quietTo: LocalTime('a local time before 12:00', '(0\\d|1[01])'),
    spreadMinutes: z.int().min(1).max(240).optional(),
    dailyMaximum: z.int().min(1).max(50),
    ...provenance,
  })
  .refine(({ quietFrom, quietTo, spreadMinutes = 0 }) => minutesOf(quietTo) + spreadMinutes < minutesOf(quietFrom), {
    path: ['spreadMinutes'],
    message: 'expected the last morning to begin before quietFrom, got one after it; spread over fewer minutes',
  })

/** `HH:MM` as minutes of the day. */
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** Who bears a cost. `capFigure` names the figure (in minor units of `currency`) that a worker's payment may not exceed. */
export const CostBearer = z
  .strictObject({
    payer: z.enum(['worker', 'employer', 'agency', 'state', 'unknown']),
    currency: CurrencyCode,
    capFigure: z.string().optional(),
    note: z.string().optional(),
    ...provenance,
  })
  .refine(({ payer, verified }) => payer !== 'unknown' || !verified, {
    path: ['verified'],
    message: 'expected false for an unknown payer: there is nothing to verify',
  })
export type CostBearer = z.infer<typeof CostBearer>
