// What do the letters say about a case that a ban or an agency's licence holds, in Filipino?
import type { holdLetters as english } from '../en/hold-letters.js'
import type { Words } from '../catalogue.js'

export const holdLetters: Words<typeof english> = {
  'case-held.subject': 'Nakabinbin ang inyong kaso',
  'case-held.ban-country':
    'Pansamantalang itinigil ng pamahalaan ang mga pag-alis papunta sa bansang pagtatrabahuhan ninyo. Maghihintay ang inyong kaso hanggang alisin ito.',
  'case-held.ban-occupation':
    'Pansamantalang itinigil ng pamahalaan ang mga pag-alis para sa inyong hanapbuhay. Maghihintay ang inyong kaso hanggang alisin ito.',
  'case-held.ban-employer':
    'Pansamantalang itinigil ng pamahalaan ang mga pag-alis papunta sa inyong employer sa ibang bansa. Maghihintay ang inyong kaso hanggang alisin ito.',
  'case-held.ban-other':
    'Pansamantalang itinigil ng pamahalaan ang mga pag-alis na kasama ang sa inyo. Maghihintay ang inyong kaso hanggang alisin ito.',
  'case-held.agency-transfer':
    'Hindi na maaaring kumilos para sa inyo ang ahensiya ng recruitment ng inyong kaso. Naghahanap kami ng ibang ahensiyang may lisensya, na walang bayad sa inyo; maghihintay ang inyong kaso hanggang may makita.',
  'case-held.agency-wait':
    'Sa ngayon, hindi maaaring gumawa ng bagong hakbang ang ahensiya ng recruitment ng inyong kaso. Maghihintay ang inyong kaso hanggang maaari na ito muli.',
  'case-held.do-not-travel':
    'Huwag po munang bumiyahe. Hindi binabawi ang inyong clearance sa pag-alis, pero hindi ito maaaring gamitin hangga’t hindi namin kayo sinusulatan.',
  'case-held.still-valid':
    'Wala kayong ginawang mali. Mananatiling bukas ang inyong kaso, at mananatili sa rekord ang mga natapos ninyo: oryentasyon, mga pagsusulit, pagsasanay at kontrata. Hindi nagbabago ang huling araw ng mga papel na mayroon nito. Susulatan namin kayo kapag nagpatuloy ang inyong kaso.',
  'case-held.reason': 'Ibinigay na dahilan',
  'case-held.next':
    'Kung may tanong kayo, magtanong sa inyong caseworker at banggitin ang numero ng inyong kaso. Walang makapag-aalis nito kapalit ng pera: sabihin sa amin kung may mag-alok. Maaari din kayong umurong, at walang bayad iyon.',
  'case-held.subject-officer': 'Nakabinbin ang isang kaso',
  'case-held.lead-officer':
    'Ibininbin ang isang kaso at nasabihan na ang manggagawa. Walang magsisimulang bagong hakbang; maaari pang sagutin ang mga bukas na gawain, maliban sa pag-alis.',
  'case-held.by': 'Ibininbin ng',
  'case-held.cause': 'Sanhi',
  'case-held.about': 'Tungkol sa',
  'case-held.phase': 'Kung nasaan na ang kaso',
  'case-held.next-officer': 'Kusang magpapatuloy ang kaso kapag inalis ang pagkabinbin.',
  'case-held.next-officer-transfer': 'Pakilipat ang kaso sa ibang ahensiyang may lisensya: nasa pila ng gawain ito.',
  'case-resumed.subject': 'Nagpapatuloy na ang inyong kaso',
  'case-resumed.lead': 'Inalis na ang pumipigil sa inyong kaso. Magpapatuloy ito kung saan ito huminto.',
  'case-resumed.next': 'Wala kayong kailangang gawin ngayon. Susulatan namin kayo bago ang susunod na hakbang.',
  'case-resumed.next-cleared':
    'Maaari na muling gamitin ang inyong clearance sa pag-alis. Tingnan po ang huling araw ng inyong visa at iba pang papel bago kayo bumiyahe; tatawagan kayo ng inyong caseworker.',
  'case-resumed.subject-officer': 'Maaari na muling umalis ang isang manggagawang may clearance',
  'case-resumed.lead-officer':
    'Inalis na ang pumipigil sa kasong ito, at nasabihan na ang manggagawa. Nailabas na noon ang clearance sa pag-alis.',
  'case-resumed.next-officer':
    'Pakitingnan ang huling araw ng visa, medikal, seguro at pasaporte bago ayusin ang pag-alis: hindi huminto ang takbo ng mga ito.',
}
