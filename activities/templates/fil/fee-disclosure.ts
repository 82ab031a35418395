// What does the fee disclosure say, in Filipino?
import type { feeDisclosure as english } from '../en/fee-disclosure.js'
import type { Words } from '../catalogue.js'

export const feeDisclosure: Words<typeof english> = {
  'fee-disclosure.title': 'Pahayag ng mga Bayarin',
  'fee-disclosure.intro':
    'Basahin ito bago kayo pumayag sa anuman. Nakalista rito ang bawat gastos ng recruitment na ito na nakasaad sa aming mga tuntunin, at kung sino ang magbabayad.',
  'fee-disclosure.sum-nothing': 'Wala kayong babayaran para sa mga nakalista rito.',
  'fee-disclosure.sum-at-most':
    'Para sa lahat ng nakalista rito, hanggang {amounts} lamang sa kabuuan ang maaaring singilin sa inyo.',
  'fee-disclosure.sum-at-most-known':
    'Para sa mga gastos na kayo ang nagbabayad at alam ang limitasyon, hanggang {amounts} lamang sa kabuuan ang maaaring singilin sa inyo.',
  'fee-disclosure.sum-no-limit': 'Kayo ang magbabayad ng bahagi ng mga gastos. Hindi alam kung hanggang magkano.',
  'fee-disclosure.sum-more':
    '{count, plural, other {Hindi alam ang limitasyon ng # gastos. Magtanong sa amin bago kayo magbayad nito.}}',
  'fee-disclosure.sum-unknown':
    '{count, plural, other {Sa # gastos, hindi alam kung sino ang magbabayad. Magtanong sa amin bago kayo magbayad nito.}}',
  'fee-disclosure.costs': 'Mga gastos at kung sino ang magbabayad',
  'fee-disclosure.cost': 'Gastos',
  'fee-disclosure.class': 'Uri ng gastos',
  'fee-disclosure.paid-by': 'Babayaran ng',
  'fee-disclosure.you-pay': 'Babayaran ninyo',
  'fee-disclosure.nothing': 'wala',
  'fee-disclosure.at-most': 'hanggang {amount}',
  'fee-disclosure.limit-not-known': 'hindi alam ang limitasyon',
  'fee-disclosure.payer-not-known': 'hindi alam',
  'fee-disclosure.protection': 'Paano poprotektahan ang sarili',
  'fee-disclosure.receipt': 'Humingi ng resibo para sa lahat ng binabayaran ninyo, at itago ito.',
  'fee-disclosure.never':
    'Walang maaaring maningil sa inyo nang higit sa sinasabi ng papel na ito, o humawak ng inyong pasaporte bilang garantiya.',
  'fee-disclosure.tell-us': 'Kung may humingi sa inyo nang higit pa, sabihin sa amin. Wala kayong babayaran.',
  'fee-disclosure.yardstick':
    'Ang mga uri ng gastos ay ayon sa kahulugan ng International Labour Organization (2019) ng mga bayarin sa recruitment at mga kaugnay na gastos. Sinasabi nito na hindi dapat singilin ang mga manggagawa para sa alinman sa mga ito.',
  'fee-class.recruitment-fee': 'bayad sa recruitment',
  'fee-class.medical': 'mga gastos sa medikal',
  'fee-class.insurance': 'seguro',
  'fee-class.skills-test': 'pagsusulit sa kasanayan o kuwalipikasyon',
  'fee-class.training': 'pagsasanay at oryentasyon',
  'fee-class.equipment': 'kagamitan',
  'fee-class.travel-and-lodging': 'biyahe at tuluyan',
  'fee-class.administrative': 'mga gastos sa pangangasiwa',
  'fee-class.illegitimate': 'hindi kailanman pinapayagan',
}
