// What do the letters to an employer about its job order say, in Filipino?
import type { jobOrderLetters as english } from '../en/job-order-letters.js'
import type { Words } from '../catalogue.js'

export const jobOrderLetters: Words<typeof english> = {
  'job-order-open.subject': 'Bukas na sa mga kandidato ang inyong job order',
  'job-order-open.lead':
    'Beripikado na ng kinatawang tanggapan ang inyong job order. Maaari nang ibigay sa mga kandidato ang mga puwesto nito, isa-isa, ayon sa pagkakasunod ng pag-apply nila.',
  'job-order-open.choose':
    'Gumawa po ng maikling listahan, mag-alok ng mga interbyu, at sabihin sa amin para sa bawat kandidato kung pinipili o tinatanggihan ninyo, kasama ang dahilan. May bisa ang pagpili.',
  'job-order-open.until': 'Bukas hanggang',
  'job-order-open.next':
    'Walang babayaran sa inyo ang mga manggagawa, at walang maaaring maningil sa kanila sa pangalan ninyo.',
  'job-order-refused.subject': 'Hindi mabubuksan ang inyong job order',
  'job-order-refused.lead':
    'Hindi sumusunod ang inyong job order sa isang tuntunin ng koridor na ito. Sarado na ito; walang hininging anuman sa sinumang manggagawa.',
  'job-order-refused.next': 'Itama ang pinangalanan sa itaas at muling imungkahi ang job order.',
  'job-order-fault.channel-of-the-corridor':
    '{channel, select, government {Sa pagitan ng mga pamahalaan ang pangangalap sa koridor na ito. Huwag maglagay ng ahensiya.} other {Sa pamamagitan ng mga lisensyadong ahensiya ang pangangalap sa koridor na ito. Ibigay ang numero ng isang ahensiya.}}',
  'job-order-fault.expiry-after-today':
    'Hindi lampas sa {today} ang huling araw ng job order, {got}. Maglagay ng mas huling araw.',
  'job-order-fault.isco-08-unit-group':
    'Linya {line}: wala ang {got} sa 436 unit group ng ISCO-08. {near, select, none {Tingnan ang klasipikasyon.} other {Malapit dito ang {groups}.}}',
  'job-order-fault.wage-in-currency-of-destination':
    'Linya {line}: nasa {got} ang sahod. Ilagay ito sa {expected}, ang salapi ng lugar ng trabaho.',
  'job-order-fault.wage-not-below-minimum':
    'Linya {line}: {got} ang buwanang sahod, at {expected} ang pinakamababang pinapayagan. Itaas ito.',
  'job-order-fault.term-within-stay-maximum':
    'Linya {line}: {got} ang kontrata, at {expected} ang pinakamahabang pinapayagan. Paikliin ito.',
  'job-order-fault.agency-licence-not-active':
    'Walang bisa ang lisensya ng ahensiyang pinangalanan ninyo. Pumili ng ahensiyang may bisa ang lisensya.',
  'job-order-ended.subject': 'Natapos na ang inyong job order',
  'job-order-ended.filled': 'Napunan na ng napiling manggagawa ang bawat puwesto ng inyong job order.',
  'job-order-ended.expired':
    'Umabot na sa huling araw ang inyong job order. Nawalan na ng bisa ang mga puwestong hindi napunan.',
  'job-order-ended.withdrawn': 'Iniurong na ang inyong job order. Nasabihan na ang mga kandidatong hindi napili.',
  'job-order-ended.other': 'Natapos na ang inyong job order: {how}.',
  'job-order-ended.slots': 'Mga puwesto',
  'job-order-ended.selected': 'Mga napiling manggagawa',
  'replacement-answered.subject': 'Ang inyong kahilingang palitan ang isang manggagawa',
  'replacement-answered.granted':
    'Pinagbigyan ang inyong kahilingan. Bukas ang puwesto para sa ibang kandidato, isang beses.',
  'replacement-answered.refused':
    'Hindi mapagbibigyan ang inyong kahilingan: hindi umalis ang manggagawa sa loob ng panahong pinapalitan ang isang manggagawa.',
  'replacement-answered.case': 'Manggagawa sa kaso',
  'replacement-answered.last-day': 'Huling araw ng panahon',
}
