// What does the fee disclosure say, in German?
import type { feeDisclosure as english } from '../en/fee-disclosure.js'
import type { Words } from '../catalogue.js'

export const feeDisclosure: Words<typeof english> = {
  'fee-disclosure.title': 'Kostenübersicht',
  'fee-disclosure.intro':
    'Lesen Sie dies, bevor Sie irgendeiner Sache zustimmen. Hier stehen alle Kosten dieser Vermittlung, die unsere Regeln nennen, und wer sie zahlt.',
  'fee-disclosure.sum-nothing': 'Sie zahlen nichts für das, was hier steht.',
  'fee-disclosure.sum-at-most': 'Für alles zusammen, was hier steht, darf man von Ihnen höchstens {amounts} verlangen.',
  'fee-disclosure.sum-at-most-known':
    'Für die Kosten, die Sie zahlen und deren Obergrenze bekannt ist, darf man von Ihnen zusammen höchstens {amounts} verlangen.',
  'fee-disclosure.sum-no-limit': 'Sie zahlen einen Teil der Kosten. Wie viel höchstens, ist nicht bekannt.',
  'fee-disclosure.sum-more':
    '{count, plural, one {Bei # Kostenpunkt ist die Obergrenze nicht bekannt. Fragen Sie uns, bevor Sie ihn bezahlen.} other {Bei # Kostenpunkten ist die Obergrenze nicht bekannt. Fragen Sie uns, bevor Sie sie bezahlen.}}',
  'fee-disclosure.sum-unknown':
    '{count, plural, one {Bei # Kostenpunkt ist nicht bekannt, wer zahlt. Fragen Sie uns, bevor Sie ihn bezahlen.} other {Bei # Kostenpunkten ist nicht bekannt, wer zahlt. Fragen Sie uns, bevor Sie sie bezahlen.}}',
  'fee-disclosure.costs': 'Kosten und wer sie zahlt',
  'fee-disclosure.cost': 'Kosten',
  'fee-disclosure.class': 'Art der Kosten',
  'fee-disclosure.paid-by': 'Es zahlt',
  'fee-disclosure.you-pay': 'Sie zahlen',
  'fee-disclosure.nothing': 'nichts',
  'fee-disclosure.at-most': 'höchstens {amount}',
  'fee-disclosure.limit-not-known': 'Obergrenze nicht bekannt',
  'fee-disclosure.payer-not-known': 'nicht bekannt',
  'fee-disclosure.protection': 'So schützen Sie sich',
  'fee-disclosure.receipt': 'Verlangen Sie für alles, was Sie bezahlen, eine Quittung und heben Sie sie auf.',
  'fee-disclosure.never':
    'Niemand darf mehr von Ihnen verlangen, als dieses Papier sagt, oder Ihren Pass als Pfand behalten.',
  'fee-disclosure.tell-us': 'Wenn jemand mehr von Ihnen verlangt, sagen Sie es uns. Das kostet Sie nichts.',
  'fee-disclosure.yardstick':
    'Die Arten der Kosten folgen der Definition von Anwerbegebühren und damit verbundenen Kosten der Internationalen Arbeitsorganisation (2019). Sie sagt, dass man von Arbeitskräften nichts davon verlangen soll.',
  'fee-class.recruitment-fee': 'Vermittlungsgebühr',
  'fee-class.medical': 'ärztliche Kosten',
  'fee-class.insurance': 'Versicherung',
  'fee-class.skills-test': 'Prüfung von Fähigkeiten oder Qualifikationen',
  'fee-class.training': 'Schulung und Einführung',
  'fee-class.equipment': 'Ausrüstung',
  'fee-class.travel-and-lodging': 'Reise und Unterkunft',
  'fee-class.administrative': 'Verwaltungskosten',
  'fee-class.illegitimate': 'nie erlaubt',
}
