// What do papers say of who bears which cost, in German?
import type { fees as english } from '../en/fees.js'
import type { Words } from '../catalogue.js'

export const fees: Words<typeof english> = {
  'fees.cost': 'Kosten',
  'fees.borne-by': 'Kosten trägt',
  'fees.you-pay': 'Sie zahlen',
  'ceiling.payer-not-known': 'nicht bekannt, wer zahlt: Fragen Sie zuerst uns',
  'ceiling.others': 'Sie zahlen 0',
  'ceiling.not-known': 'Obergrenze nicht bekannt: Fragen Sie zuerst uns',
  'ceiling.at-most': 'höchstens {amount}',
  'you-pay.nothing': 'Sie zahlen 0. Niemand darf für diese Stelle Geld von Ihnen verlangen.',
  'you-pay.nothing-known': 'Soweit bekannt, zahlen Sie 0.',
  'you-pay.lines': 'Sie zahlen nur die Zeilen mit „{you}“.',
  'you-pay.at-most': 'Sie zahlen die Zeilen mit „{you}“: insgesamt höchstens {sums}.',
  'you-pay.no-ceiling':
    '{count, plural, one {Für # Ihrer Kostenpunkte ist keine Obergrenze bekannt: Fragen Sie uns, bevor Sie zahlen.} other {Für # Ihrer Kostenpunkte ist keine Obergrenze bekannt: Fragen Sie uns, bevor Sie zahlen.}}',
  'you-pay.payer-not-known':
    '{count, plural, one {Bei # Kostenpunkt ist noch nicht bekannt, wer zahlt: Fragen Sie uns, bevor Sie zahlen.} other {Bei # Kostenpunkten ist noch nicht bekannt, wer zahlt: Fragen Sie uns, bevor Sie zahlen.}}',
  'you-pay.no-other-payment': 'Niemand darf eine andere Zahlung von Ihnen verlangen.',
  'you-pay.report': 'Wer mehr verlangt, verstößt gegen die Regeln: Melden Sie das der ausstellenden Stelle.',
}
