// What does the statement of social-security rights say, in German?
import type { statementOfRights as english } from '../en/statement-of-rights.js'
import type { Words } from '../catalogue.js'

export const statementOfRights: Words<typeof english> = {
  'statement-of-rights.title': 'Übersicht der Ansprüche',
  'statement-of-rights.subtitle': 'Soziale Sicherheit aus der Arbeit in {country}',
  'statement-of-rights.stay': 'Aufenthalt und Versicherung',
  'statement-of-rights.country': 'Land',
  'statement-of-rights.arrived-on': 'Angekommen am',
  'statement-of-rights.left-on': 'Land verlassen am',
  'statement-of-rights.months-on-site': 'Monate vor Ort',
  'statement-of-rights.months-insured': 'Versicherte Monate',
  'statement-of-rights.months-as-expected': '{months} (wie erwartet: Die Versicherung im Ausland versichert Sie nicht)',
  'statement-of-rights.months-differ': '{months} (weicht vom Aufenthalt ab; wird geklärt)',
  'statement-of-rights.contributions-paid': 'Gezahlte Beiträge',
  'statement-of-rights.claims': 'Was Sie beantragen können',
  'statement-of-rights.nothing-notified':
    'Es wurden keine Versicherungszeiten gemeldet: Es gibt keine Beiträge zu erstatten.',
  'statement-of-rights.no-refund':
    'Es gibt kein Recht auf Erstattung der Beiträge. Die Versicherungszeiten bleiben gespeichert und können für eine Rente zählen.',
  'statement-of-rights.refund-right': 'Recht auf Erstattung',
  'statement-of-rights.refund-yes': 'Ja: {basis}',
  'statement-of-rights.interest': 'Zinsen',
  'statement-of-rights.interest-unknown': 'nicht bekannt: Der Träger rechnet sie bei der Zahlung hinzu',
  'statement-of-rights.right': 'Anspruch',
  'statement-of-rights.amount': 'Betrag',
  'statement-of-rights.until-when': 'Bis wann',
  'statement-of-rights.refund': 'Erstattung der Beiträge',
  'statement-of-rights.last-day': 'Letzter Tag {day}; dann endet das Recht',
  'statement-of-rights.guarantee': 'Ausreisegarantie',
  'statement-of-rights.return-cost': 'Rückreisekostenversicherung',
  'statement-of-rights.ask-insurer': 'Hier nicht berechnet: Fragen Sie die Versicherung',
  'statement-of-rights.before-dormant':
    'Vor dem {day}; dann geht sie an den Fonds für nicht abgeholtes Geld, der nur auf Antrag zahlt',
  'statement-of-rights.amount-unknown': 'Nicht bekannt',
  'statement-of-rights.total': 'Heute bekannte Summe',
  'statement-of-rights.explanation': 'Wie diese Zahlen entstanden sind',
  'statement-of-rights.explained':
    'Jeder Schritt nennt die Regel, was hineinging, was herauskam und, wenn sie jemand bestätigt hat, wo die Regel steht.',
  'statement-of-rights.step': '{number, number}. {rule}',
  'no-guarantee.departure-guarantee-not-yet-earned': 'Keine: nicht lange genug beim Arbeitgeber',
  'no-guarantee.departure-guarantee-lost-by-desertion':
    'Keine: Nach unerlaubtem Verlassen der Stelle bekommt sie der Arbeitgeber',
}
