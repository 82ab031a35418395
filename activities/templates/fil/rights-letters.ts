// What do the letters about rights from work abroad say, in Filipino?
import type { rightsLetters as english } from '../en/rights-letters.js'
import type { Words } from '../catalogue.js'

export const rightsLetters: Words<typeof english> = {
  'portability-opened.subject': 'Ang inyong mga karapatan sa social security sa ibang bansa',
  'portability-opened.covered':
    'Habang nagtatrabaho kayo sa ibang bansa, may ibinabayad na kontribusyon sa iskema ng pensiyon doon para sa inyo. Sa inyo ang mga ito.',
  'portability-opened.excluded':
    'Sa aming nalalaman, hindi sakop ng iskema ng pensiyon sa ibang bansa ang mga manggagawang may inyong pagkamamamayan: walang kontribusyong ibinabayad doon para sa inyo, at walang babalik. Kung may kinakaltas pa ring kontribusyon sa inyong sahod, sabihin sa amin.',
  'portability-opened.unknown':
    'Hindi pa namin alam kung may ibinabayad na kontribusyon sa iskema ng pensiyon sa ibang bansa para sa inyo. Itatanong namin sa institusyon.',
  'portability-opened.follow':
    'Sinusubaybayan namin ang inyong mga karapatan habang nagtatrabaho kayo sa ibang bansa, at padadalhan namin kayo ng pahayag ng mga ito pagbalik ninyo.',
  'portability-opened.next': 'Itago ang inyong mga payslip. Wala na kayong iba pang kailangang gawin ngayon.',
  'statement-ready.subject': 'Handa na ang inyong pahayag ng mga karapatan',
  'statement-ready.subject-corrected': 'Nagbago ang inyong pahayag ng mga karapatan',
  'statement-ready.subject-officer': 'Handa na ang pahayag ng mga karapatan para sa isang pamilya',
  'statement-ready.lead': 'Handa na ang inyong pahayag ng mga karapatan.',
  'statement-ready.lead-corrected':
    'Nagbago ang isang pinagbatayan ng inyong pahayag ng mga karapatan. Handa na ang bagong pahayag; wala nang bisa ang nauna.',
  'statement-ready.lead-officer': 'Handa na ang pahayag ng mga karapatan ng isang manggagawang namatay.',
  'statement-ready.to-confirm':
    'Tingnan po kung ano ang ipinaalam ng institusyon tungkol sa inyong seguro. Kumpirmahin ito, o sabihin sa amin kung ano ang mali: titingnan itong muli ng institusyon.',
  'statement-ready.gap':
    '{count, plural, other {Sa # araw, walang alam na nagbabayad ng inyong pangangalagang pangkalusugan. Kung may ginastos kayo noon, sabihin sa amin.}}',
  'statement-ready.refund-and-guarantee':
    'Maaaring isauli ang mga kontribusyon, at may garantiya sa pag-alis na dapat ibayad.',
  'statement-ready.refund': 'Maaaring isauli ang mga kontribusyon.',
  'statement-ready.guarantee': 'Walang kontribusyong isasauli. May garantiya sa pag-alis na dapat ibayad.',
  'statement-ready.nothing': 'Walang kontribusyong isasauli, at walang garantiya sa pag-alis na dapat ibayad.',
  'statement-ready.open':
    'Makikita rito ang mga buwang nakaseguro kayo, ang mga kontribusyong ibinayad, at ang maaaring habulin.',
  'statement-ready.next-choose':
    'Pumili po: habulin ang pagsasauli ng mga kontribusyon, o panatilihin ang inyong mga panahong nakaseguro. Tutulungan namin kayo sa alinman.',
  'statement-ready.next-choose-we-file':
    'Pumili po: habulin ang pagsasauli ng mga kontribusyon, o panatilihin ang inyong mga panahong nakaseguro. Tutulungan namin kayo sa alinman. Isang caseworker ang magsasampa ng paghahabol para sa garantiya sa pag-alis.',
  'statement-ready.next-we-file':
    'Wala kayong kailangang gawin ngayon. Isang caseworker ang magsasampa ng paghahabol para sa garantiya sa pag-alis. Susulatan namin kayo kapag naisampa na ito.',
  'statement-ready.next-confirm':
    'Kumpirmahin po ang ipinaalam, o sabihin sa amin kung ano ang mali. Wala na kayong ibang kailangang gawin.',
  'statement-ready.next-confirm-we-file':
    'Kumpirmahin po ang ipinaalam, o sabihin sa amin kung ano ang mali. Wala na kayong ibang kailangang gawin: isang caseworker ang magsasampa ng paghahabol para sa garantiya sa pag-alis, at susulatan namin kayo kapag naisampa na ito.',
  'statement-ready.next-claim': 'Tawagan kami o sagutin ang sulat na ito: tutulungan namin kayo sa paghahabol.',
  'statement-ready.next-nothing': 'Wala kayong kailangang gawin. Kung sa tingin ninyo ay may kulang, sabihin sa amin.',
  'statement-ready.next-read': 'Basahin po ito, at sabihin sa amin kung may kulang o mali.',
  'statement-ready.next-officer': 'Sabihin po sa pamilya, at pakitiyak na maihabol ang dapat ibayad.',
  'statement-ready.contributions': 'Mga kontribusyong isasauli',
  'statement-ready.claim-by': 'Huling araw para habulin ang isasauli',
  'statement-ready.guarantee-amount': 'Garantiya sa pag-alis',
  'statement-ready.dormant-on': 'Petsa ng paglipat ng garantiya sa pag-alis sa pondo ng perang hindi nahabol',
  'refund-reminder.subject': 'Isang petsa para sa isasauli sa inyo',
  'refund-reminder.lead':
    'Maaari pa ninyong habulin ang pagsasauli ng mga kontribusyong ibinayad para sa inyo sa ibang bansa. Pagkatapos ng huling araw sa ibaba, matatapos ang karapatan.',
  'refund-reminder.next': 'Kung gusto ninyong maghabol, sagutin ang sulat na ito. Tutulungan namin kayo sa form.',
  'claim-filed.subject': 'Naisampa na ang inyong paghahabol',
  'claim-filed.contributions':
    'Naisampa na namin ang inyong paghahabol para sa pagsasauli ng inyong mga kontribusyon. Ang institusyon sa ibang bansa ang magpapasya at magbabayad.',
  'claim-filed.departure-guarantee':
    'Naisampa na namin ang inyong paghahabol para sa garantiya sa pag-alis. Ang institusyon sa ibang bansa ang magpapasya at magbabayad.',
  'claim-filed.other':
    'Naisampa na namin ang inyong paghahabol: {right}. Ang institusyon sa ibang bansa ang magpapasya at magbabayad.',
  'claim-filed.on': 'Isinampa noong',
  'claim-filed.reference': 'Reperensiya',
  'claim-filed.next':
    'Itago ang reperensiyang ito. Kung wala kayong nababalitaan pagkalipas ng ilang buwan, magtanong sa amin: magtatanong kami sa institusyon.',
  'follow-up.subject': 'Kumusta kayo mula nang bumalik?',
  'follow-up.lead':
    'Matagal-tagal na kayong nakabalik. Gusto naming malaman kung kumusta kayo, at kung makatutulong kami sa trabaho, pagsasanay o pagkilala ng inyong mga kasanayan.',
  'follow-up.next': 'Tatawagan namin kayo sa lalong madaling panahon.',
  'follow-up.next-on': 'Tatawagan namin kayo bandang {date}.',
}
