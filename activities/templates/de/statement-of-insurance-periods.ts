// What does the statement of insurance periods say, in German?
import type { statementOfInsurancePeriods as english } from '../en/statement-of-insurance-periods.js'
import type { Words } from '../catalogue.js'

export const statementOfInsurancePeriods: Words<typeof english> = {
  'statement-of-insurance-periods.title': 'Aufstellung der Versicherungszeiten',
  'statement-of-insurance-periods.subtitle': 'Versicherungszeiten in {country}',
  'statement-of-insurance-periods.intro':
    'Dies sind die Versicherungszeiten, wie der hier genannte Träger sie gemeldet hat. Sie sind keine Entscheidung über eine Leistung.',
  'statement-of-insurance-periods.notification': 'Meldung',
  'statement-of-insurance-periods.notified-on': 'Gemeldet am',
  'statement-of-insurance-periods.version': 'Fassung',
  'statement-of-insurance-periods.reason': 'Warum es diese Fassung gibt',
  'statement-of-insurance-periods.stay': 'Aufenthalt im Ausland',
  'statement-of-insurance-periods.days-per-week': 'Tage pro Woche in diesem System',
  'statement-of-insurance-periods.periods': 'Zeiten',
  'statement-of-insurance-periods.no-periods': 'Der Träger hat keine Versicherungszeiten gemeldet.',
  'statement-of-insurance-periods.period': 'Zeit',
  'statement-of-insurance-periods.kind': 'Art',
  'statement-of-insurance-periods.code': 'Code',
  'statement-of-insurance-periods.contributions': 'Beiträge',
  'statement-of-insurance-periods.sum': 'Zusammen',
  'statement-of-insurance-periods.months': 'Versicherungsmonate',
  'statement-of-insurance-periods.contributions-sum': 'Beiträge',
  'statement-of-insurance-periods.gaps':
    '{count, plural, =0 {Zwischen den Zeiten gibt es keine Lücke.} one {Zwischen den Zeiten gibt es # Lücke.} other {Zwischen den Zeiten gibt es # Lücken.}}',
  'statement-of-insurance-periods.codes': 'Die Codes sind die des Formulars P5000 für den Austausch zwischen Trägern.',
  'statement-of-insurance-periods.standing': 'Stimmen sie mit dem überein, was Sie wissen?',
  'statement-of-insurance-periods.standing-notified':
    'Sie haben noch nicht gesagt, ob diese Zeiten richtig sind. Sehen Sie sie an und bestätigen oder bestreiten Sie sie.',
  'statement-of-insurance-periods.standing-notified-none':
    'Es wurden keine Zeiten mitgeteilt, und Sie haben noch nicht gesagt, ob das richtig ist. Bestätigen Sie es, oder bestreiten Sie es, wenn Sie versichert waren.',
  'statement-of-insurance-periods.standing-confirmed': 'Sie haben diese Zeiten bestätigt.',
  'statement-of-insurance-periods.standing-confirmed-none': 'Sie haben bestätigt, dass keine Zeiten mitgeteilt wurden.',
  'statement-of-insurance-periods.standing-contested':
    'Sie haben diese Zeiten bestritten ({reason}). Der Träger hat noch nicht geantwortet.',
  'statement-of-insurance-periods.standing-unsettled':
    'Sie haben diese Zeiten bestritten. Der Träger hat nicht geantwortet, bevor Ihr Fall abgeschlossen wurde.',
  'statement-of-insurance-periods.wrong':
    'Wenn eine Zeit fehlt oder falsch ist, sagen Sie es uns. Lohnzettel und der Vertrag helfen als Nachweis.',
  'periods-reason.notified': 'erste Meldung',
  'periods-reason.corrected': 'berichtigt',
  'periods-reason.upheld': 'noch einmal angesehen und so gelassen',
  'contest-reason.period-missing': 'eine Zeit fehlt',
  'contest-reason.dates-wrong': 'Tage sind falsch',
  'contest-reason.contributions-wrong': 'Beiträge sind falsch',
  'contest-reason.type-wrong': 'die Art ist falsch',
  'contest-reason.not-mine': 'die Zeiten sind nicht meine',
  'contest-reason.other': 'ein anderer Grund',
}
