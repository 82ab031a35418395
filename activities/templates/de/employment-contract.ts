// What does the employment contract say around its clauses, in German? The clauses are the rulebook's.
import type { employmentContract as english } from '../en/employment-contract.js'
import type { Words } from '../catalogue.js'

export const employmentContract: Words<typeof english> = {
  'employment-contract.title': 'Arbeitsvertrag',
  'employment-contract.intro': 'Der Arbeitgeber und die Arbeitskraft, die hier genannt sind, vereinbaren Folgendes.',
  'employment-contract.clauses-untranslated':
    'In dieser Sprache gibt es noch keinen Text der Klauseln: {language}. Bis dahin gilt der englische Text. Er muss der Arbeitskraft vor der Unterschrift erklärt werden.',
  'employment-contract.employer': 'Arbeitgeber',
  'employment-contract.worker': 'Arbeitskraft',
  'employment-contract.name': 'Name',
  'employment-contract.work': 'Arbeit und Lohn',
  'employment-contract.weekly-hours': 'Wochenstunden',
  'employment-contract.hours': '{count, plural, one {# Stunde} other {# Stunden}}',
  'employment-contract.clauses': 'Klauseln',
  'employment-contract.agreed': 'Vereinbart: {value}.',
  'employment-contract.as-standard': 'Wie im Mustervertrag; mehr wurde nicht gesagt.',
  'employment-contract.stated-parties': '{employer}; auf diesem Papier steht keine Anschrift',
  'employment-contract.stated-position': '{occupation}; {country}; auf diesem Papier steht kein Einsatzort',
  'employment-contract.borne-by': 'Kosten trägt: {payer}',
  'employment-contract.signatures': 'Unterschriften',
  'employment-contract.signed-on': 'Unterschrieben am {day}',
  'employment-contract.not-signed': 'Noch nicht unterschrieben',
  'employment-contract.verification': 'Prüfung durch den Arbeitsattaché',
  'employment-contract.verified':
    'Mit dem Mustervertrag verglichen und geprüft. Wer diesen Vertrag durch einen schlechteren ersetzt, verstößt gegen die Regeln: Melden Sie das.',
  'employment-contract.verified-on': 'Geprüft am',
  'employment-contract.hash': 'SHA-256 der geprüften Bedingungen',
}
