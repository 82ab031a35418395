// What does a notice do to its reader's calendar: put a date in, move it, take it out?
import { entrySubjectOf, type EnteredDate, type Outgoing } from '../domain/outgoing.js'
import type { CalendarFile } from './adapters/mail.js'
import type { BatchContext } from './outgoing.js'
import { renderCalendar, type Entry } from './templates/calendar-entry.js'
import { subjectOf } from './templates/letter.js'
import { calendarTitle } from './templates/letters/calendar-title.js'
import type { Say } from './templates/say.js'

/**
 * The calendar file of a notice, titled in the reader's language; undefined for one without a date. A reminder of the same
 * task moves its entry in the calendar instead of adding one; what fell away is taken out.
 */
export function calendarOf(
  item: Extract<Outgoing, { act: 'tell' }>,
  { caseNumber, demo }: BatchContext,
  say: Say,
): CalendarFile | undefined {
  const entryOf = ({ subject, at, label }: EnteredDate): Entry => ({
    caseNumber,
    subject,
    at,
    writtenAt: item.at,
    title: subjectOf(calendarTitle(say, label), { say, caseNumber, demo }),
  })
  const { calendar, cancels } = item
  if (cancels) return { method: 'CANCEL', text: renderCalendar('CANCEL', cancels.map(entryOf)) }
  if (!calendar) return undefined
  const entry = entryOf({ ...calendar, subject: entrySubjectOf(item) })
  return { method: 'PUBLISH', text: renderCalendar('PUBLISH', [entry]) }
}
