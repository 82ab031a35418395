// How does a date reach the reader's calendar? One event of a whole day in iCalendar form (RFC 5545), with a stable id.
import { createHash } from 'node:crypto'
import type { Instant } from '../../domain/calendar.js'

/** An entry: `subject` is what it is about within the case, so that the same date sent again replaces itself. */
export type Entry = { caseNumber: string; subject: string; at: Instant; writtenAt: Instant; title: string }

/**
 * The iCalendar text of an entry: the whole day, for what we name are days and not appointments, and no time of it is
 * taken; an alarm at nine on the morning before. The day is the UTC date: our instants lie between 09:00 and 17:00 of
 * the reader's day.
 */
export function renderCalendarEntry(entry: Entry): string {
  const next = new Date(Date.parse(entry.at) + 86_400_000).toISOString()
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sojourn//Case notices//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${createHash('sha256').update(`${entry.caseNumber}/${entry.subject}`).digest('hex').slice(0, 32)}@sojourn.invalid`,
    `SEQUENCE:${sequence(entry.writtenAt)}`,
    `DTSTAMP:${stamp(entry.writtenAt)}`,
    `DTSTART;VALUE=DATE:${day(entry.at)}`,
    `DTEND;VALUE=DATE:${day(next)}`,
    'TRANSP:TRANSPARENT',
    `SUMMARY:${text(entry.title)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${text(entry.title)}`,
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map(folded).join('\r\n') + '\r\n'
}

/** Minutes since 2020: grows with every later letter about the same date, and stays a 32-bit number. */
const sequence = (at: Instant): number => Math.max(0, Math.floor((Date.parse(at) - Date.UTC(2020, 0, 1)) / 60_000))

const stamp = (at: Instant): string => new Date(at).toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '')

const day = (at: Instant): string => at.slice(0, 10).replaceAll('-', '')

const text = (value: string): string => value.replace(/[\\;,]/g, (char) => `\\${char}`).replace(/[\r\n]+/g, ' ')

/** Lines hold at most 75 octets; a longer one goes on after a line break and a space. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const char of line) {
    if (Buffer.byteLength(part + char) > 73) {
      parts.push(part)
      part = ''
    }
    part += char
  }
  return [...parts, part].join('\r\n ')
}
