// What does a notice do to its reader's calendar: put a date in, move it, take it out?
import { subjectOf, type EnteredDate, type Outgoing } from '../domain/outgoing.js'
import type { CalendarFile } from './adapters/mail.js'
import type { BatchContext } from './outgoing.js'
import { renderCalendar, type Entry } from './templates/calendar-entry.js'
import type { Language } from './templates/language.js'

/**
 * The calendar file of a notice, titled in the reader's language; undefined for one without a date. A reminder of the same
 * task moves its entry in the calendar instead of adding one; what fell away is taken out.
 */
export function calendarOf(
  item: Extract<Outgoing, { act: 'tell' }>,
  { caseNumber, demo }: BatchContext,
  { letterFrame: frame }: Language,
): CalendarFile | undefined {
  const mark = demo ? `[${frame.demonstrationTag}] ` : ''
  const entryOf = ({ subject, at, label }: EnteredDate): Entry => ({
    caseNumber,
    subject,
    at,
    writtenAt: item.at,
    title: `${mark}${frame.calendarLabel(label)} (${caseNumber})`,
  })
  if (item.cancels) return { method: 'CANCEL', text: renderCalendar('CANCEL', item.cancels.map(entryOf)) }
  if (!item.calendar) return undefined
  return {
    method: 'PUBLISH',
    text: renderCalendar('PUBLISH', [entryOf({ ...item.calendar, subject: subjectOf(item) })]),
  }
}
