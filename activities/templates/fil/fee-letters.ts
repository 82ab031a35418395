// What do the letters about costs say, in Filipino: who pays what, what was charged too much, what came back?
import type { feeLetters as english } from '../en/fee-letters.js'
import type { Words } from '../catalogue.js'

export const feeLetters: Words<typeof english> = {
  'fee-disclosure.subject': 'Ang babayaran ninyo at ang babayaran ng iba',
  'fee-disclosure.lead':
    'Makikita ninyo sa ibaba ang bawat gastos sa pagpunta sa ibang bansa at kung sino ang sasagot nito.',
  'fee-disclosure.next':
    'Sabihin po sa amin kung pumapayag kayo. Kung may humingi sa inyo nang higit pa, sabihin sa amin: bawal iyon.',
  'overcharge-found.subject': 'Sobra ang siningil sa inyo',
  'overcharge-found.worker-does-not-pay':
    'Gastos ito na sagot ng iba. Hindi kayo maaaring pagbayarin ng anumang bahagi nito.',
  'overcharge-found.worker-pays-at-most':
    'Higit ang binayaran ninyo sa pinakamataas na maaaring singilin sa isang manggagawa para sa gastos na ito.',
  'overcharge-found.cost-never-legitimate':
    'Walang sinuman ang maaaring humingi ng bayad na ito kailanman, anuman ang itawag dito.',
  'overcharge-found.other': 'Siningil kayo nang higit sa pinapayagan ng mga tuntunin.',
  'overcharge-found.your-right':
    'Walang maaaring magparusa sa inyo dahil nagtanong o nagreklamo kayo. Maaari kayong magreklamo sa amin nang direkta, nang libre, nang hindi dumadaan sa inyong ahensiya o employer: sagutin ang sulat na ito o tawagan ang inyong tanggapan ng migrasyong manggagawa, at banggitin ang inyong kaso. Sa ibang bansa, ang labor attaché ng embahada ang tatanggap ng inyong reklamo.',
  'overcharge-found.amount': 'Sobrang siningil',
  'overcharge-found.cap': 'Pinakamataas na maaaring singilin',
  'overcharge-found.next':
    'Hinihingi naming maibalik ang inyong pera. Wala kayong kailangang gawin; susulatan namin kayo kapag naayos na ito. Itago po ang inyong mga resibo.',
  'refund-settled.subject': 'Naayos na ang isasauli sa inyo',
  'refund-settled.agency': 'Ibinalik na ng ahensiya ang pera.',
  'refund-settled.deposit': 'Kinuha ang pera mula sa deposito ng ahensiya.',
  'refund-settled.part':
    'Bahagi lamang ng pera ang nakuha mula sa deposito ng ahensiya. Utang pa ng ahensiya sa inyo ang natitira, at mananatili ito sa rekord nito.',
  'refund-settled.paid-back': 'Ibinalik na ang pera.',
  'refund-settled.agreed': 'Nagkasundo na kayo at ang naningil sa inyo tungkol dito.',
  'refund-settled.not-recoverable': 'Hindi na nabawi ang pera. Mananatili sa rekord ang siningil.',
  'refund-settled.no-overcharge': 'Sa muling pagtingin, ayon sa mga tuntunin ang binayaran ninyo.',
  'refund-settled.struck': 'Sa muling pagtingin, ayon sa mga tuntunin ang binayaran ninyo.',
  'refund-settled.other': 'Naayos na ang sobrang siningil sa inyo.',
  'refund-settled.paid': 'Ibinalik sa inyo',
  'refund-settled.next':
    'Kung hindi ninyo ito natanggap, o hindi kayo sang-ayon, sabihin sa amin: titingnan namin itong muli.',
}
