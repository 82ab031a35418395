// What do the letters about social security during the move say, in German: whose law applies?
import type { coverageLetters as english } from '../en/coverage-letters.js'
import type { Words } from '../catalogue.js'

export const coverageLetters: Words<typeof english> = {
  'coverage-law.subject': 'Wo Sie versichert sind, während Sie im Ausland arbeiten',
  'coverage-law.issued': 'Für Sie wurde eine Bescheinigung über die anzuwendenden Rechtsvorschriften ausgestellt.',
  'coverage-law.extended': 'Ihre Bescheinigung über die anzuwendenden Rechtsvorschriften wurde verlängert.',
  'coverage-law.refused': 'Eine Bescheinigung über die anzuwendenden Rechtsvorschriften wurde beantragt und abgelehnt.',
  'coverage-law.extension-refused':
    'Ihre Bescheinigung über die anzuwendenden Rechtsvorschriften wird nicht verlängert.',
  'coverage-law.expired':
    'Ihre Bescheinigung über die anzuwendenden Rechtsvorschriften ist abgelaufen. Eine Verlängerung ist bisher nicht gekommen.',
  'coverage-law.withdrawn': 'Ihre Bescheinigung über die anzuwendenden Rechtsvorschriften wurde zurückgenommen.',
  'coverage-law.changed': 'Was über Ihre Versicherung bekannt ist, hat sich geändert.',
  'coverage-law.origin':
    'Sie bleiben in Ihrem Heimatland versichert, während Sie im Ausland arbeiten. Von Ihrem Lohn dürfen im Arbeitsland keine Beiträge zur Sozialversicherung abgezogen werden.',
  'coverage-law.destination':
    'Sie sind ab dem unten genannten Tag im Arbeitsland versichert. Dort sind Beiträge zu zahlen, und die Monate zählen dort für Sie.',
  'coverage-law.from-origin': 'Im Heimatland versichert ab',
  'coverage-law.from-destination': 'Recht des Arbeitslandes ab',
  'coverage-law.next-origin':
    'Bewahren Sie die Bescheinigung bei Ihren Papieren auf und zeigen Sie sie Ihrem Arbeitgeber. Bevor sie endet, bitten wir um mehr Zeit.',
  'coverage-law.next-destination':
    'Bitten Sie Ihren Arbeitgeber, Sie ab diesem Tag anzumelden. Ihre Sachbearbeitung kümmert sich auch darum und ruft Sie an.',
}
