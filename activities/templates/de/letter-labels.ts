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
  'paper-ready.named': '{title}, Nummer {number}',
  'paper-ready.how':
    'Das Papier kommt nicht per Mail oder SMS, weil es persönliche Daten enthält. Nennen Sie der Stelle, die Ihren Fall bearbeitet, die Nummer des Papiers oder Ihres Falls: Sie kann es für Sie öffnen. Jeder kann das Papier mit dem aufgedruckten Code prüfen.',
  'paper-ready.ask': 'Fragen Sie die Stelle, die Ihren Fall bearbeitet, nach dem Papier.',
  'calendar.claim-by': 'Letzter Tag für den Antrag auf Ihre Erstattung',
  'calendar.refund-claim': 'Letzter Tag für den Antrag auf Ihre Erstattung',
  'calendar.follow-up': 'Anruf zu Ihrer Rückkehr',
  'calendar.medical-examination': 'Ärztliche Untersuchung: frühester Tag',
  'calendar.other': 'Letzter Tag: {task}',
}
