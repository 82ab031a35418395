// What do the letters about the course of a case say, in Filipino?
import type { caseLetters as english } from '../en/case-letters.js'
import type { Words } from '../catalogue.js'

export const caseLetters: Words<typeof english> = {
  'case-opened.subject': 'Nasa amin na ang inyong aplikasyon',
  'case-opened.lead':
    'Natanggap namin ang inyong aplikasyon para sa trabaho sa ibang bansa at nagbukas kami ng kaso para sa inyo. Nasa ibaba ang numero ng inyong kaso: banggitin po ito tuwing susulat o tatawag kayo.',
  'case-opened.next': 'Wala kayong kailangang gawin ngayon. Susulatan namin kayo bago ang bawat hakbang.',
  'offer-ready.subject': 'May alok na trabaho para sa inyo',
  'offer-ready.lead':
    'May alok na trabaho para sa inyo. Basahin ito nang mabuti: nakasaad dito ang employer, ang sahod at ang haba ng kontrata.',
  'offer-ready.next': 'Tanggapin po o tanggihan ito. Walang bayad ang pagtanggi.',
  'offer-ready.next-by': 'Tanggapin po o tanggihan ito hanggang {date}. Walang bayad ang pagtanggi.',
  'contract-signed.subject': 'Pirmado na ang inyong kontrata sa trabaho',
  'contract-signed.lead':
    'Pinirmahan na ninyo at ng employer ang kontrata sa trabaho, at beripikado na ito ng labor attaché.',
  'contract-signed.next': 'Magtago ng kopya. Walang maaaring magbago nito nang wala ang inyong pirma.',
  'skills-passport-ready.subject': 'Handa na ang inyong pasaporte ng kasanayan',
  'skills-passport-ready.lead':
    'Nakasaad dito ang inyong trabaho sa ibang bansa, ang inyong pagsasanay at ang inyong pagsusulit sa wika, kung ano ang nasa rekord.',
  'skills-passport-ready.next':
    'Ipakita ito kapag naghahanap kayo ng trabaho o pagsasanay sa sariling bansa. Kung may kulang o mali, sabihin sa amin.',
  'medical-held.subject': 'Uulitin ang inyong medikal na eksaminasyon',
  'medical-held.held': 'Hindi pa makapagpasya ang sentrong medikal. Hindi ito pagtanggi: uulitin ang eksaminasyon.',
  'medical-held.fit':
    'Nakita ng sentrong medikal na akma kayo, pero tapos na ang panahong may bisa ang resultang iyon. Hindi ito pagtanggi: uulitin ang eksaminasyon.',
  'medical-held.unsaid':
    'Wala pang medikal na resultang may bisa para sa inyong aplikasyon. Hindi ito pagtanggi: uulitin ang eksaminasyon.',
  'medical-held.next': 'Kami ang mag-iiskedyul at susulatan namin kayo.',
  'medical-held.next-on': 'Ang pinakamaagang petsa ng susunod na eksaminasyon ay {date}. Kami ang mag-iiskedyul.',
  'refused.subject': 'Pasya sa inyong aplikasyon',
  'refused.lead': 'Ikinalulungkot namin: hindi na maaaring magpatuloy ang inyong aplikasyon.',
  'refused.again': 'Maaari kayong humiling na tingnan namin itong muli, at maaari kayong mag-apply muli.',
  'refused.failed': 'Hindi naipasa',
  'unfit.subject': 'Ang resulta ng inyong medikal na eksaminasyon',
  'unfit.lead':
    'Nakita ng sentrong medikal na hindi ninyo maaaring simulan ang trabahong ito ngayon. Dito nagtatapos ang inyong aplikasyon. Ipaliliwanag ng sentro ang resulta sa inyo; hindi namin alam ang mga detalye at hindi namin inilalagay sa rekord ang mga ito.',
  'unfit.next':
    'Makipag-usap sa doktor na pinagkakatiwalaan ninyo. Maaari kayong humiling ng ikalawang eksaminasyon, at maaari kayong mag-apply muli.',
  'training-invitation.subject': 'Ang inyong pagsasanay bago umalis',
  'training-invitation.lead':
    'Inaanyayahan kayo sa pagsasanay para sa inyong trabaho sa ibang bansa. Tatawagan kayo ng tagapagsanay para sabihin ang araw at lugar.',
  'training-invitation.provider': 'Tagapagsanay',
  'training-invitation.modules': 'Mga modyul',
  'training-invitation.due': 'Tapusin hanggang',
  'departure-cleared.subject': 'Maaari na kayong umalis',
  'departure-cleared.lead':
    'Natugunan na ang lahat ng kailangan at inilabas na ang inyong clearance sa pag-alis. Dalhin ito, kasama ng inyong pasaporte, visa at kontrata.',
  'departure-cleared.departure': 'Planong pag-alis',
  'departure-cleared.next': 'Pagdating ninyo, makikipag-ugnayan sa inyo ang labor attaché.',
  'clearance-ended.subject': 'Tapos na ang bisa ng inyong clearance sa pag-alis',
  'clearance-ended.lead':
    'Huwag po munang bumiyahe. Umabot na sa huling araw ang isang papel na batayan ng inyong clearance, kaya binawi ang clearance. Hindi ito pagtanggi: ipapa-renew namin ang kulang.',
  'clearance-ended.last-day': 'Huling araw ng clearance',
  'clearance-ended.next':
    'Kung nakaalis na kayo, sabihin sa amin kung anong araw. Kung hindi pa, susulat kami kapag may clearance na kayo ulit.',
  'case-withdrawn.subject': 'Iniurong na ang inyong aplikasyon',
  'case-withdrawn.lead':
    'Iniurong na ang inyong aplikasyon. Kinakansela ang mga inihanda para sa inyo. Wala kayong babayaran para dito.',
  'case-withdrawn.next': 'Maaari kayong mag-apply muli anumang oras.',
  'case-closed.subject': 'Sarado na ang inyong kaso',
  'case-closed.lead':
    'Sarado na ang inyong kaso. Mananatiling bukas ang mga karapatan mula sa inyong trabaho sa ibang bansa, gaya ng pagsasauli ng mga kontribusyon, at ipaaalala namin sa inyo ang mga petsa nito.',
  'condolence.subject': 'Sulat mula sa Serbisyo sa Migrasyong Manggagawa',
  'condolence.lead': 'Nabalitaan namin ang inyong pagluluksa at lubos kaming nakikiramay.',
  'condolence.help':
    'Tutulong kami sa pag-uwi, at sa sahod, seguro at mga kontribusyong dapat ibayad. Libre ang tulong na ito.',
  'condolence.next': 'Tatawagan namin kayo. Wala kayong kailangang gawin ngayon.',
  'condolence.subject-officer': 'May iniulat na pagkamatay',
  'condolence.lead-officer':
    'Iniulat ang pagkamatay ng manggagawa sa kasong ito. Pakikontak ang pamilya, iparating ang aming pakikiramay, at ayusin ang pag-uwi kasama ang employer.',
  'condolence.next-officer':
    'Ang sahod, seguro at mga kontribusyong dapat ibayad ay para sa pamilya: pakitiyak na maihabol ang mga ito.',
}
