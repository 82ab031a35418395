// What does the referral to a medical examination say, in Filipino?
import type { medicalReferral as english } from '../en/medical-referral.js'
import type { Words } from '../catalogue.js'

export const medicalReferral: Words<typeof english> = {
  'medical-referral.title': 'Referral sa Medikal na Eksaminasyon',
  'medical-referral.subtitle': 'Para sa trabaho sa {country}',
  'medical-referral.request':
    'Para sa sentrong medikal: pakisuri ang taong pinangalanan dito at sabihin sa amin kung ang tao ay akma, hindi akma o ipinagpaliban para sa trabahong nakasaad dito.',
  'medical-referral.again': 'Ito ang eksaminasyon bilang {attempt, number}. Ang naunang resulta ay: {result}.',
  'medical-referral.examination': 'Eksaminasyon',
  'medical-referral.centre': 'Sentrong medikal',
  'medical-referral.by': 'Gagawin hanggang',
  'medical-referral.not-before': 'Hindi bago ang',
  'medical-referral.work': 'Trabaho sa ibang bansa',
  'medical-referral.sector': 'Sektor',
  'medical-referral.cost': 'Gastos ng eksaminasyon',
  'medical-referral.paid-by': 'Babayaran ng',
  'medical-referral.at-most': 'Hanggang {amount} lamang ang maaaring singilin sa manggagawa.',
  'medical-referral.no-limit':
    'Hindi alam kung magkano ang maaaring singilin sa manggagawa. Magtanong sa amin bago kayo maningil ng anuman.',
  'medical-referral.nothing': 'Walang babayaran ang manggagawa.',
  'medical-referral.payer-not-known':
    'Hindi alam kung sino ang magbabayad. Magtanong sa amin bago kayo maningil ng anuman.',
  'medical-referral.report': 'Ang sasabihin ninyo sa amin',
  'medical-referral.result': 'Resulta',
  'medical-referral.result-values': 'akma, hindi akma o ipinagpaliban (susuriing muli)',
  'medical-referral.examined-on': 'Araw ng eksaminasyon',
  'medical-referral.valid-until': 'Huling araw na may bisa ang resulta',
  'medical-referral.no-findings':
    'Huwag magpadala sa amin ng iba pa: walang natuklasan, walang diyagnosis, walang resulta ng pagsusuri. Sa pagitan ninyo at ng tao lamang ang mga ito.',
  'medical-referral.bring': 'Para sa tao: dalhin ang papel na ito at ang inyong pasaporte.',
  'medical-referral.ask': 'Maaari ninyong hilingin sa sentro na ipaliwanag ang resulta sa inyo.',
  'medical-result.fit': 'akma',
  'medical-result.unfit': 'hindi akma',
  'medical-result.held': 'ipinagpaliban, susuriing muli',
}
