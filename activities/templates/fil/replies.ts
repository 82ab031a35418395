// What do we say in Filipino to a person who sent us a word?
import type { Words } from '../catalogue.js'
import type { replies as english } from '../en/replies.js'

export const replies: Words<typeof english> = {
  'reply.answered-yes.subject': 'Natanggap namin ang sagot ninyo: OO',
  'reply.answered-yes.text':
    'Salamat po. Nasa kaso na ninyo ang inyong sagot. Kung nagkamali kayo, tumawag sa amin ngayong araw.',
  'reply.answered-no.subject': 'Natanggap namin ang sagot ninyo: HINDI',
  'reply.answered-no.text':
    'Salamat po. Nasa kaso na ninyo ang inyong sagot. Kung nagkamali kayo, tumawag sa amin ngayong araw.',
  'reply.nothing-to-answer.subject': 'Walang tanong na naghihintay ng sagot',
  'reply.nothing-to-answer.text':
    'Wala kaming tanong sa inyo na sinasagot ng OO o HINDI. Wala kayong kailangang gawin.',
  'reply.more-than-one.subject': 'Higit sa isa ang tanong na naghihintay ng sagot ninyo',
  'reply.more-than-one.text':
    'Hindi namin alam kung alin ang tinutukoy ninyo, kaya walang binago. Tumawag po sa amin o sagutin isa-isa ang aming mga sulat.',
  'reply.more-than-a-word.subject': 'Hindi sapat dito ang isang salita',
  'reply.more-than-a-word.text': 'Walang binago. Tumawag po sa amin para maisulat namin ang dahilan.',
  'reply.please-confirm.subject': 'Pakikumpirma po sa ibang paraan',
  'reply.please-confirm.text':
    'Walang binago: puwedeng magpadala ng SMS ang iba sa pangalan ninyo. Kayo po mismo ang magsabi sa inyong caseworker{call, select, none {} other { o tumawag sa {number}}}.',
  'reply.not-understood.subject': 'Hindi namin naunawaan ang mensahe ninyo',
  'reply.not-understood.text': 'Walang binago. Magpadala ng isang salita: OO, HINDI, TULONG, HINTO o SIMULA.',
  'reply.stopped.subject': 'Wala na kayong matatanggap na paalala sa SMS',
  'reply.stopped.text':
    'Sa SMS, tungkol na lamang sa inyong kaligtasan at mga karapatan ang ipapadala namin. Ipadala ang SIMULA para matanggap muli ang lahat.',
  'reply.started.subject': 'Makakatanggap na kayo muli ng aming SMS',
  'reply.started.text': 'Ipadala ang HINTO kapag ayaw na ninyo ng mga paalala.',
  'reply.help.subject': 'Libre ang tulong',
  'reply.help.text':
    '{call, select, none {Sumulat sa address na nasa aming mga sulat} other {Tumawag sa {number}}}. Mga salitang puwedeng ipadala: OO, HINDI, HINTO, SIMULA.',
}
