// What does the referral to a medical examination say, in German?
import type { medicalReferral as english } from '../en/medical-referral.js'
import type { Words } from '../catalogue.js'

export const medicalReferral: Words<typeof english> = {
  'medical-referral.title': 'Überweisung zur ärztlichen Untersuchung',
  'medical-referral.subtitle': 'Für Arbeit in {country}',
  'medical-referral.request':
    'An die Untersuchungsstelle: Bitte untersuchen Sie die hier genannte Person und sagen Sie uns, ob sie für die hier genannte Arbeit tauglich, nicht tauglich oder zurückgestellt ist.',
  'medical-referral.again': 'Dies ist die Untersuchung Nummer {attempt, number}. Das frühere Ergebnis war: {result}.',
  'medical-referral.examination': 'Untersuchung',
  'medical-referral.centre': 'Untersuchungsstelle',
  'medical-referral.by': 'Zu erledigen bis',
  'medical-referral.not-before': 'Nicht vor',
  'medical-referral.work': 'Arbeit im Ausland',
  'medical-referral.sector': 'Branche',
  'medical-referral.cost': 'Kosten der Untersuchung',
  'medical-referral.paid-by': 'Es zahlt',
  'medical-referral.at-most': 'Von der Arbeitskraft darf man höchstens {amount} verlangen.',
  'medical-referral.no-limit':
    'Wie viel man von der Arbeitskraft verlangen darf, ist nicht bekannt. Fragen Sie uns, bevor Sie etwas berechnen.',
  'medical-referral.nothing': 'Die Arbeitskraft zahlt nichts.',
  'medical-referral.payer-not-known': 'Es ist nicht bekannt, wer zahlt. Fragen Sie uns, bevor Sie etwas berechnen.',
  'medical-referral.report': 'Was Sie uns mitteilen',
  'medical-referral.result': 'Ergebnis',
  'medical-referral.result-values': 'tauglich, nicht tauglich oder zurückgestellt (wird erneut untersucht)',
  'medical-referral.examined-on': 'Tag der Untersuchung',
  'medical-referral.valid-until': 'Letzter Tag, an dem das Ergebnis gilt',
  'medical-referral.no-findings':
    'Schicken Sie uns nichts anderes: keinen Befund, keine Diagnose, kein Testergebnis. Das bleibt zwischen Ihnen und der Person.',
  'medical-referral.bring': 'An die Person: Nehmen Sie dieses Papier und Ihren Pass mit.',
  'medical-referral.ask': 'Sie dürfen die Untersuchungsstelle bitten, Ihnen das Ergebnis zu erklären.',
  'medical-result.fit': 'tauglich',
  'medical-result.unfit': 'nicht tauglich',
  'medical-result.held': 'zurückgestellt, wird erneut untersucht',
}
