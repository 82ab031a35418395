// What stands beside the facts of several letters, and on the dates that go into a calendar, in German?
import type { letterLabels as english } from '../en/letter-labels.js'
import type { Words } from '../catalogue.js'

export const letterLabels: Words<typeof english> = {
  'label.agency': 'Agentur',
  'label.case': 'Fall',
  'label.cost': 'Kosten',
  'label.document': 'Dokument',
  'label.due': 'Fällig',
  'label.from': 'Von',
  'label.job-order': 'Stellenauftrag',
  'label.kind': 'Art',
  'label.last-day': 'Letzter Tag',
  'label.organisation': 'Organisation',
  'label.reason': 'Grund',
  'label.rule': 'Regel',
  'label.task': 'Aufgabe',
  'label.until': 'Bis',
  'calendar.claim-by': 'Letzter Tag für den Antrag auf Ihre Erstattung',
  'calendar.refund-claim': 'Letzter Tag für den Antrag auf Ihre Erstattung',
  'calendar.follow-up': 'Anruf zu Ihrer Rückkehr',
  'calendar.medical-examination': 'Ärztliche Untersuchung: frühester Tag',
  'calendar.other': 'Letzter Tag: {task}',
}
