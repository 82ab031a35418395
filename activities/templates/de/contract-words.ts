// What does the frame of an employment contract say in German? Our own words, reviewed by nobody.
import type { ContractWords } from '../second-language.js'

export const germanContract: ContractWords = {
  name: 'Deutsch',
  intro: 'Arbeitgeber und Arbeitnehmer, die hier genannt sind, vereinbaren Folgendes.',
  employer: 'Arbeitgeber',
  worker: 'Arbeitnehmer',
  work: 'Arbeit und Lohn',
  clauses: 'Vertragsbestimmungen',
  agreed: 'Vereinbart',
  signatures: 'Unterschriften',
  unreviewed:
    'Der deutsche Text ist eine Übersetzung, die niemand geprüft hat. Weichen die Fassungen voneinander ab, gilt der englische Text.',
}
