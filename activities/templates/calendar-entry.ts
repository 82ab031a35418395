// How does a date reach the reader's calendar, and leave it again? Events of a whole day in iCalendar form (RFC 5545), with stable ids.
import { createHash } from 'node:crypto'
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalCalendar,
} from 'ical-generator'
import type { Instant } from '../../domain/calendar.js'

/** An entry: `subject` is what it is about within the case, so that the same date sent again replaces itself. */
export type Entry = { caseNumber: string; subject: string; at: Instant; writtenAt: Instant; title: string }

/** `PUBLISH` puts the entries in or moves them, `CANCEL` takes them out. */
type Method = 'PUBLISH' | 'CANCEL'

/** At nine on the morning before: so many seconds before the day begins. */
const alarmSeconds = 15 * 3600

/**
 * The iCalendar text of entries: the whole day, for what we name are days and not appointments, and no time of it is
 * taken; an alarm on the morning before. The day is the UTC date, as in the letter: our instants lie between 09:00 and
 * 17:00 of the reader's day. The same entries give the same bytes.
 */
export function renderCalendar(method: Method, entries: readonly Entry[]): string {
  const calendar = ical({ prodId: '//Sojourn//Case notices//EN', method: ICalCalendarMethod[method] })
  for (const entry of entries) addEntry(calendar, method, entry)
  return `${calendar.toString()}\r\n`
}

/** HAZARD: with a time zone the library would write the UTC digits of a Date as local time; without one, it writes the UTC date. */
function addEntry(calendar: ICalCalendar, method: Method, entry: Entry): void {
  const { caseNumber, subject, at, writtenAt, title } = entry
  const isCancelled = method === 'CANCEL'
  const event = calendar.createEvent({
    id: `${createHash('sha256').update(`${caseNumber}/${subject}`).digest('hex').slice(0, 32)}@sojourn.invalid`,
    sequence: sequence(writtenAt) + (isCancelled ? 1 : 0),
    stamp: new Date(writtenAt),
    start: new Date(`${at.slice(0, 10)}T00:00:00Z`),
    allDay: true,
    summary: title.replace(/[\r\n]+/g, ' '),
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(isCancelled && { status: ICalEventStatus.CANCELLED }),
  })
  if (!isCancelled) event.createAlarm({ type: ICalAlarmType.display, trigger: alarmSeconds, description: title })
}

/**
 * Seconds since 2020: grows with every later letter about the same date, and stays a 31-bit number until 2088. A
 * cancellation counts one more, so that it stands above an entry of the same second.
 */
const sequence = (at: Instant): number => Math.max(0, Math.floor((Date.parse(at) - Date.UTC(2020, 0, 1)) / 1000))
