// What does the calculation of benefits from periods in several states say, in Filipino?
import type { totalizationCalculation as english } from '../en/totalization-calculation.js'
import type { Words } from '../catalogue.js'

export const totalizationCalculation: Words<typeof english> = {
  'totalization-calculation.title': 'Kuwenta ng mga Benepisyo mula sa Ilang Bansa',
  'totalization-calculation.subtitle': '{branch}, sa ilalim ng {instrument}',
  'totalization-calculation.intro':
    'Ipinakikita ng papel na ito kung paano nabuo ang bahagi ng bawat bansa. Kuwenta ito mula sa iniulat ng mga institusyon. Bawat institusyon ang magpapasya sa sarili nitong benepisyo.',
  'totalization-calculation.advice':
    'Hindi pa nababasa ang mga tadhana ng kasunduan. Payo sa mga institusyon ang kuwentang ito at walang ipinapangako.',
  'totalization-calculation.claim': 'Paghahabol',
  'totalization-calculation.instrument': 'Sa ilalim ng',
  'totalization-calculation.branch': 'Sangay',
  'totalization-calculation.contingency': 'Araw ng pangyayaring saklaw',
  'totalization-calculation.record': 'Bersyon ng rekord',
  'totalization-calculation.all-periods': 'Mga panahon ng lahat ng bansa',
  'totalization-calculation.without': 'Walang iniulat ang {countries}. Wala sa kuwentang ito ang kanilang mga panahon.',
  'totalization-calculation.periods': 'Mga panahon at karapatan',
  'totalization-calculation.state': 'Bansa',
  'totalization-calculation.own-periods': 'Sariling mga panahon',
  'totalization-calculation.right': 'Karapatan',
  'totalization-calculation.share': 'Bahagi',
  'totalization-calculation.amounts': 'Mga halaga',
  'totalization-calculation.pro-rata': 'Bahagi ng teoretikal na halaga',
  'totalization-calculation.independent': 'Sa ilalim lamang ng sariling batas',
  'totalization-calculation.supplement': 'Dagdag',
  'totalization-calculation.due': 'Dapat ibayad',
  'totalization-calculation.why': 'Bakit',
  'totalization-calculation.benefit-of': 'Benepisyo ng {country}',
  'totalization-calculation.total': 'Kabuuan',
  'totalization-calculation.total-of': 'Kabuuan ng lahat ng bansa',
  'totalization-calculation.steps': 'Hakbang-hakbang',
  'totalization-calculation.steps-intro':
    'Sinasabi ng bawat hakbang ang tuntunin, kung ano ang ipinasok, kung ano ang lumabas, at kung saan nakasulat ang tuntunin kapag may nakakumpirma na nito.',
  'totalization-calculation.step-title': '{number}. {rule}',
  'totalization-calculation.in': 'Ipinasok: {inputs}',
  'totalization-calculation.out': 'Lumabas: {result}',
  'totalization-calculation.input': '{name}: {value}',
  'totalization-calculation.no-input': 'wala',
  'totalization-calculation.appeal':
    'Kung hindi kayo sang-ayon sa halaga ng isang bansa, hilingin sa institusyon nito na suriing muli ang pasya nito. Sabihin sa amin kung may kulang na panahon.',
  'entitlement.own': 'karapatan sa ilalim lamang ng sariling batas',
  'entitlement.aggregated': 'karapatan sa pagsasama ng lahat ng panahon',
  'entitlement.none': 'walang karapatan',
  'benefit-basis.pro-rata': 'bahagi ng teoretikal na halaga',
  'benefit-basis.independent': 'halaga sa ilalim lamang ng sariling batas, na mas mataas',
  'benefit-basis.short-period': 'wala pang isang taon at walang karapatan dito lamang: walang ibabayad',
  'benefit-basis.exclusive':
    'huling bansa na natugunan ang mga kondisyon: nagbabayad ito na parang sarili nito ang lahat ng panahon',
  'benefit-basis.not-entitled': 'walang karapatan: walang ibabayad',
  'instrument.eu-883-2004': 'Regulasyon (EC) No 883/2004',
  'instrument.cets-78': 'Kombensiyong Europeo sa Social Security (CETS 78)',
  'instrument.bilateral-pro-rata': 'isang kasunduan ng dalawang bansa',
}
