// What do the letters about a benefit claim between institutions say, in Filipino?
import type { claimLetters as english } from '../en/claim-letters.js'
import type { Words } from '../catalogue.js'

export const claimLetters: Words<typeof english> = {
  'claim-opened.subject': 'Bukas na ang paghahabol ng benepisyo mula sa ilang bansa',
  'claim-opened.lead':
    'Binuksan namin ang inyong paghahabol sa mga institusyon ng mga bansa sa ibaba. Itatanong namin sa bawat isa ang mga panahong nakaseguro na nasa rekord nito, kukuwentahin kung ano ang maaaring dapat bayaran ng bawat isa, at ipadadala ang dalawang ito sa lahat. Ang mga institusyon ang magpapasya.',
  'claim-opened.lead-officer':
    'Binuksan namin ang paghahabol sa mga institusyon ng mga bansa sa ibaba. Itatanong namin sa bawat isa ang mga panahong nakaseguro na nasa rekord nito, kukuwentahin kung ano ang maaaring dapat bayaran ng bawat isa, at ipadadala ang dalawang ito sa lahat. Ang mga institusyon ang magpapasya.',
  'claim-opened.benefit': 'Benepisyo',
  'claim-opened.countries': 'Mga bansa',
  'claim-opened.counted-from': 'Binibilang mula',
  'claim-opened.next':
    'Maaaring abutin ito ng ilang buwan. Minsan sa isang taon, itatanong namin kung makokontak pa namin kayo; sabihin po ninyo sa amin kapag nagbago ang inyong tirahan.',
  'claim-computed.subject': 'Ano ang maaaring ibigay ng inyong mga panahon',
  'claim-computed.subject-advice': 'Ano ang maaaring ibigay ng inyong mga panahon: payo',
  'claim-computed.lead':
    'Kinuwenta namin ang inyong paghahabol mula sa iniulat ng mga institusyon: {periods} sa kabuuan.',
  'claim-computed.lead-officer':
    'Kinuwenta namin ang paghahabol mula sa iniulat ng mga institusyon: {periods} sa kabuuan.',
  'claim-computed.advice':
    'Payo ito. Hindi pa nababasa ang mga tadhana ng kasunduan: pansamantalang palagay ang sinusunod ng kuwenta, at walang maihahabol batay dito.',
  'claim-computed.they-decide':
    'Ang mga institusyon ang magpapasya: ang mga pasya lamang nila ang may bisa, at maaaring iba ang kalabasan nila.',
  'claim-computed.without':
    '{count, plural, other {Hindi sumagot ang {places} at hindi muna isinama; kapag nahuli ang sagot, isasama ito sa kuwenta.}}',
  'claim-computed.state': '{payable} ({basis}), mga panahon {periods}',
  'claim-computed.state-share': '{payable} ({basis}), mga panahon {periods}, bahagi {ratio}',
  'claim-computed.state-supplement': '{payable} ({basis}), mga panahon {periods}, dagdag {supplement}',
  'claim-computed.state-share-supplement':
    '{payable} ({basis}), mga panahon {periods}, bahagi {ratio}, dagdag {supplement}',
  'claim-computed.together': 'Kabuuan sa {currency}',
  'claim-computed.computation': 'Kuwenta',
  'claim-computed.edition': 'numero {edition}',
  'claim-computed.step': 'Hakbang {number}',
  'claim-computed.step-text': '{text}. Pinagmulan: {source}',
  'claim-computed.step-text-unchecked': '{text}. Pinagmulan: {source} (hindi pa nasusuri)',
  'claim-computed.next':
    'Wala kayong kailangang gawin. Kung may kulang o maling panahon, sabihin sa amin: kukuwentahin itong muli.',
  'claim-summary.subject': 'Buod ng mga pasya sa inyong paghahabol',
  'claim-summary.lead':
    'Nagpasya na ang lahat ng institusyong tinanong, o tuloy ang paghahabol nang wala sila. Ito ang buod ng mga pasya nila; ipinadala o ipadadala ng bawat isa ang sarili nitong pasya at kung paano ito tututulan.',
  'claim-summary.review':
    'Kung dehado kayo sa mga pasya kapag pinagsama, maaari kayong humiling ng muling pagsusuri. Ang panahon para dito ay nagsisimula sa araw na matanggap ninyo ang buod na ito.',
  'claim-summary.none': 'wala pang pasya ({institution}); sasabihin sa inyo kapag dumating',
  'claim-summary.refused': 'tinanggihan ({institution})',
  'claim-summary.awarded': '{amount} bawat buwan ({institution})',
  'claim-summary.awarded-from': '{amount} bawat buwan mula {date} ({institution})',
  'claim-summary.decided-before':
    '{decision}; pinagpasyahan bago ang huli naming kuwenta, sasabihin sa inyo kapag may bagong pasya',
  'claim-summary.next':
    'Sabihin po sa amin ang araw na natanggap ninyo ang sulat na ito. Kung gusto ninyo ng muling pagsusuri, sabihin sa inyong caseworker: hihilingin namin ito sa institusyon.',
  'claim-summary.next-officer': 'Sabihin po sa pamilya, at itala kung anong araw nila ito natanggap.',
  'claim-death.subject': 'May namatay habang may paghahabol',
  'claim-death.lead':
    'Ang tao sa paghahabol na ito ay namatay noong {date}. Binubuksan ang paghahabol ng mga naulila. Ang dapat ibayad hanggang sa pagkamatay ay aayusin sa paghahabol na ito.',
  'claim-death.lead-survivors':
    'Ang tao sa paghahabol na ito ay namatay noong {date}. Ang paghahabol ng mga naulila ay {survivors}. Ang dapat ibayad hanggang sa pagkamatay ay aayusin sa paghahabol na ito.',
  'claim-death.next-officer':
    'Pakihinto ang mga bayad mula sa araw pagkatapos ng pagkamatay, at sabihin sa amin kung ano ang dapat ibayad hanggang noon.',
  'claim-ended.subject': 'Sarado na ang isang paghahabol',
  'claim-ended.all-decided':
    'Nagpasya na ang lahat ng institusyon ng paghahabol. Tapos na ang panahon para humiling ng muling pagsusuri, at sarado na ang paghahabol.',
  'claim-ended.decided-or-without':
    'Nagpasya na ang mga institusyon, o tumuloy ang paghahabol nang wala sila. Tapos na ang panahon para humiling ng muling pagsusuri, at sarado na ang paghahabol.',
  'claim-ended.without':
    'Tumuloy ang paghahabol nang hindi hinihintay ang pasya mula sa {places}. Nagpasya na ang lahat ng ibang institusyon ng paghahabol. Tapos na ang panahon para humiling ng muling pagsusuri, at sarado na ang paghahabol.',
  'claim-ended.withdrawn':
    'Iniurong ang paghahabol. Hindi nawawala ang mga karapatang mayroon na: maaari itong habulin muli.',
  'claim-ended.deceased': 'Sarado na ang paghahabol: naayos na ang dapat ibayad hanggang sa pagkamatay.',
  'claim-ended.other': 'Sarado na ang paghahabol.',
  'claim-ended.next':
    'Kung may makitang bagong mga panahon o dapat muling suriin ang isang pasya, magtanong sa amin: maaaring sundan ito ng bagong paghahabol.',
}
