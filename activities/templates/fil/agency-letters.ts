// What do the letters to an agency about refunds, its deposit, demerits and inspections say, in Filipino?
import type { agencyLetters as english } from '../en/agency-letters.js'
import type { Words } from '../catalogue.js'

export const agencyLetters: Words<typeof english> = {
  'refund-demanded.subject': 'Sobra ang siningil sa isang manggagawa: isauli ito',
  'refund-demanded.lead':
    'Sobra sa pinapayagan ng mga tuntunin ng koridor ang siningil sa isang manggagawang kinuha ninyo. Isauli ang halaga at ipakita sa amin ang katibayan.',
  'refund-demanded.earmarked':
    'Ang bahagi ng inyong deposito na hindi pa nakalaan ay inilaan para sa pagsasauling ito, hanggang sa abot nito.',
  'refund-demanded.charged-for': 'Siningil para sa',
  'refund-demanded.amount': 'Halagang isasauli',
  'refund-demanded.next':
    'Kung walang pagsasauli hanggang sa huling araw, ang deposito ang magbabayad sa manggagawa, at magbibigay ng abiso ng demerit.',
  'overcharge-struck.subject': 'Wala nang hinihinging pagsasauli sa inyo',
  'overcharge-struck.lead':
    'Napag-alamang walang sobrang singil sa kasong ito. Walang hinihingi sa inyo, at inalis na ang paglalaan sa inyong deposito.',
  'deposit-drawn.subject': 'Nagbayad ng pagsasauli ang inyong deposito',
  'deposit-drawn.lead':
    'Hindi dumating sa oras ang pagsasauli sa kasong ito. Binayaran ito mula sa inyong deposito, hanggang sa abot nito.',
  'deposit-drawn.paid': 'Binayaran mula sa deposito',
  'deposit-drawn.owed': 'Utang pa',
  'deposit-drawn.next': 'Kailangang punan ang deposito. Susulatan namin kayo tungkol sa huling araw para dito.',
  'deposit-top-up-due.subject': 'Kailangang punan ang inyong deposito',
  'deposit-top-up-due.lead': 'Ang inyong deposito ay mas mababa sa hinihingi ng inyong lisensya.',
  'deposit-top-up-due.missing': 'Kulang',
  'deposit-top-up-due.next': 'Mananatiling suspendido ang inyong lisensya hanggang mapuno ang deposito.',
  'deposit-top-up-due.next-by':
    'Kung hindi ito puno sa huling araw, suspendido ang inyong lisensya hanggang mapuno ito.',
  'deposit-changed.subject': 'Sumusunod ang inyong deposito sa plano ninyong bilang',
  'deposit-changed.lead':
    'Iba na ang bilang ng manggagawa na plano ninyo bawat taon. Muling pinagpasyahan ang deposito.',
  'deposit-changed.tier': 'Antas',
  'deposit-changed.required': 'Kinakailangang deposito',
  'deposit-returned.subject': 'Isinasauli ang bahagi ng inyong deposito',
  'deposit-returned.lead': 'Sa inyo na muli ang halaga sa ibaba at ibabayad ito sa inyo.',
  'deposit-returned.amount': 'Halaga',
  'demerit.number': 'Demerit',
  'demerit.about': 'Tungkol sa',
  'demerit.measure': 'Maaaring mauwi sa',
  'demerit-notice.subject': 'Abiso ng demerit: maaari kayong sumagot',
  'demerit-notice.lead':
    'Ang bagay sa ibaba ay inilalaban sa inyo. Wala pang pasya: may karapatan muna kayong sumagot.',
  'demerit-notice.due': 'Sumagot hanggang',
  'demerit-notice.next':
    'Sumagot at ibigay ang inyong dahilan at katibayan. Pagkatapos ng huling araw, magpapasya kami batay sa hawak namin.',
  'demerit-decided.subject': 'Pasya tungkol sa demerit: maaari kayong umapela',
  'demerit-decided.lead':
    'Nagpasya kami ayon sa nasa ibaba. Walang bisa ang pasya hangga’t hindi lumilipas ang huling araw ng pag-apela.',
  'demerit-decided.points': 'Mga puntos',
  'demerit-decided.due': 'Umapela hanggang',
  'demerit-decided.next': 'Isang superbisor na hindi gumawa ng pasya ang magpapasya sa apela.',
  'demerit-closed.subject': 'Sarado na ang isang demerit',
  'demerit-closed.lead': 'Sarado na ang bagay sa ibaba at ganito ang kinalabasan.',
  'demerit-closed.outcome': 'Kinalabasan',
  'demerit-closed.points': 'Mga puntos na may bisa',
  'inspection-announced.subject': 'Sisiyasatin ang inyong ahensiya',
  'inspection-announced.lead':
    'Bibisita ang isang inspektor sa inyong opisina at titingnan ang inyong mga libro ng kuwenta.',
  'inspection-announced.next': 'Pakihanda ang mga file ng inyong mga manggagawa, ang mga resibo at ang mga kontrata.',
}
