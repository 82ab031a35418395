// What do papers say of who bears which cost, in Filipino?
import type { fees as english } from '../en/fees.js'
import type { Words } from '../catalogue.js'

export const fees: Words<typeof english> = {
  'fees.cost': 'Gastos',
  'fees.borne-by': 'Sagot ng',
  'fees.you-pay': 'Babayaran ninyo',
  'ceiling.payer-not-known': 'hindi alam kung sino ang magbabayad: magtanong muna sa amin',
  'ceiling.others': '0 ang babayaran ninyo',
  'ceiling.not-known': 'hindi alam ang limitasyon: magtanong muna sa amin',
  'ceiling.at-most': 'hanggang {amount}',
  'you-pay.nothing': '0 ang babayaran ninyo. Walang maaaring humingi sa inyo ng pera para sa trabahong ito.',
  'you-pay.nothing-known': 'Sa nalalaman sa ngayon, 0 ang babayaran ninyo.',
  'you-pay.lines': 'Babayaran lamang ninyo ang mga linyang may markang "{you}".',
  'you-pay.at-most': 'Babayaran ninyo ang mga linyang may markang "{you}": hanggang {sums} sa kabuuan.',
  'you-pay.no-ceiling':
    '{count, plural, other {Sa # gastos ninyo, hindi alam ang limitasyon: magtanong sa amin bago magbayad.}}',
  'you-pay.payer-not-known':
    '{count, plural, other {Sa # gastos, hindi pa alam kung sino ang magbabayad: magtanong sa amin bago magbayad.}}',
  'you-pay.no-other-payment': 'Walang maaaring humingi sa inyo ng anumang ibang bayad.',
  'you-pay.report': 'Lumalabag sa mga tuntunin ang sinumang humingi nang higit pa: iulat ito sa naglabas ng papel.',
}
