// What do we write about a place with an employer, in Filipino: a slot, the waiting list, the employer's choice?
import type { placementLetters as english } from '../en/placement-letters.js'
import type { Words } from '../catalogue.js'

export const placementLetters: Words<typeof english> = {
  'slot-reserved.subject': 'May puwestong nakalaan para sa inyo',
  'slot-reserved.lead':
    'May puwesto sa isang beripikadong job order na nakalaan para sa inyo. Pipili na ngayon ang employer sa mga aplikante.',
  'slot-reserved.free':
    'Walang bayad ang puwesto. Walang maaaring humingi sa inyo ng pera para panatilihin ito, o para iangat kayo sa listahan.',
  'on-waiting-list.subject': 'Nasa listahan kayo ng mga naghihintay',
  'on-waiting-list.lead':
    'Sa ngayon, puno na ang lahat ng puwesto ng job order. Nasa listahan kayo ng mga naghihintay dito, at susulatan namin kayo kapag may nabakante.',
  'on-waiting-list.position': 'Ang puwesto ninyo sa listahan',
  'on-waiting-list.next': 'Maaari kayong humiling sa caseworker ng ibang job order anumang oras.',
  'not-selected.subject': 'Iba ang pinili ng employer',
  'not-selected.lead':
    'Ikinalulungkot namin: sa job order na ito, ibang aplikante ang pinili ng employer, o natapos na ang job order.',
  'not-selected.goes-on':
    'Nagpapatuloy ang inyong aplikasyon. Maghahanap ang caseworker ng ibang job order kasama kayo.',
  'not-selected.reason': 'Ang sinabi sa amin',
}
