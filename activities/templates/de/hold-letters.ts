// What do the letters say about a case that a ban or an agency's licence holds, in German?
import type { holdLetters as english } from '../en/hold-letters.js'
import type { Words } from '../catalogue.js'

export const holdLetters: Words<typeof english> = {
  'case-held.subject': 'Ihr Fall ist angehalten',
  'case-held.ban-country':
    'Die Regierung hat Ausreisen in das Land, in dem Sie arbeiten sollen, vorerst gestoppt. Ihr Fall wartet, bis das aufgehoben ist.',
  'case-held.ban-occupation':
    'Die Regierung hat Ausreisen für Ihren Beruf vorerst gestoppt. Ihr Fall wartet, bis das aufgehoben ist.',
  'case-held.ban-employer':
    'Die Regierung hat Ausreisen zu Ihrem Arbeitgeber im Ausland vorerst gestoppt. Ihr Fall wartet, bis das aufgehoben ist.',
  'case-held.ban-other':
    'Die Regierung hat Ausreisen vorerst gestoppt, auch Ihre. Ihr Fall wartet, bis das aufgehoben ist.',
  'case-held.agency-transfer':
    'Die Vermittlungsagentur Ihres Falls kann nicht mehr für Sie handeln. Wir suchen eine andere Agentur mit Lizenz. Das kostet Sie nichts. Ihr Fall wartet, bis eine gefunden ist.',
  'case-held.agency-wait':
    'Die Vermittlungsagentur Ihres Falls darf zurzeit keine neuen Schritte unternehmen. Ihr Fall wartet, bis sie es wieder darf.',
  'case-held.do-not-travel':
    'Bitte reisen Sie nicht. Ihre Ausreisegenehmigung wird nicht zurückgenommen. Sie darf aber nicht benutzt werden, bis wir Ihnen schreiben.',
  'case-held.still-valid':
    'Sie haben nichts falsch gemacht. Ihr Fall bleibt offen, und was Sie abgeschlossen haben, bleibt gespeichert: Einführung, Prüfungen, Schulung und Vertrag. Papiere mit einem letzten Tag behalten diesen Tag. Wir schreiben Ihnen, wenn Ihr Fall weitergeht.',
  'case-held.reason': 'Angegebener Grund',
  'case-held.next':
    'Wenn Sie Fragen haben, fragen Sie Ihre Sachbearbeitung und nennen Sie die Nummer Ihres Falls. Niemand kann das für Geld aufheben: Sagen Sie uns, wenn es jemand anbietet. Sie dürfen Ihren Antrag auch zurückziehen. Das kostet nichts.',
  'case-held.subject-officer': 'Ein Fall ist angehalten',
  'case-held.lead-officer':
    'Ein Fall wurde angehalten, und die Arbeitskraft weiß davon. Kein neuer Schritt beginnt. Offene Aufgaben dürfen noch beantwortet werden, außer einer Ausreise.',
  'case-held.by': 'Angehalten durch',
  'case-held.cause': 'Ursache',
  'case-held.about': 'Gegenstand',
  'case-held.phase': 'Wo der Fall steht',
  'case-held.next-officer': 'Der Fall geht von selbst weiter, wenn der Grund dafür wegfällt.',
  'case-held.next-officer-transfer':
    'Bitte übergeben Sie den Fall an eine andere Agentur mit Lizenz: Die Aufgabe steht in der Arbeitsliste.',
  'case-resumed.subject': 'Ihr Fall geht weiter',
  'case-resumed.lead': 'Ihr Fall ist nicht mehr angehalten. Er geht dort weiter, wo er stand.',
  'case-resumed.next': 'Sie müssen jetzt nichts tun. Wir schreiben Ihnen vor dem nächsten Schritt.',
  'case-resumed.next-cleared':
    'Ihre Ausreisegenehmigung darf wieder benutzt werden. Bitte prüfen Sie vor der Reise die letzten Tage Ihres Visums und Ihrer anderen Papiere. Ihre Sachbearbeitung ruft Sie an.',
  'case-resumed.subject-officer': 'Eine Arbeitskraft mit Ausreisegenehmigung darf wieder ausreisen',
  'case-resumed.lead-officer':
    'Dieser Fall ist nicht mehr angehalten, und die Arbeitskraft weiß davon. Die Ausreisegenehmigung wurde schon vorher ausgestellt.',
  'case-resumed.next-officer':
    'Bitte sehen Sie sich vor der Ausreise die letzten Tage von Visum, ärztlicher Untersuchung, Versicherung und Pass an: Sie liefen weiter.',
}
