// How does Filipino name the rules behind decisions that letters explain?
import type { ruleTerms as english } from '../en/rule-terms.js'
import type { Words } from '../catalogue.js'

export const ruleTerms: Words<typeof english> = {
  'rule.worker-does-not-pay': 'hindi magbabayad ang manggagawa',
  'rule.worker-pays-at-most': 'pinakamataas na babayaran ng manggagawa',
  'rule.cost-never-legitimate': 'gastos na hindi kailanman lehitimo',
  'rule.deposit-cash': 'deposito sa salapi',
  'rule.deposit-guarantee': 'garantiya ng deposito',
  'rule.deposit-top-up': 'pagpuno sa deposito',
  'rule.deposit-tier-lowered': 'ibinabang antas ng deposito',
  'rule.deposit-final-return': 'huling pagsasauli ng deposito',
  'rule.deposit-carried-forward': 'depositong inilipat sa susunod',
  'rule.deposit-release': 'pagpapalaya ng deposito',
  'rule.periods-converted': 'mga panahong pinalitan ng yunit',
  'rule.dated-periods-counted': 'mga binilang na panahong may petsa',
  'rule.periods-before-contingency': 'mga panahon bago ang pangyayari',
  'rule.overlaps-resolved': 'nilutas na pagkakapatong',
  'rule.voluntary-displaced': 'pinalitang boluntaryong seguro',
  'rule.aggregation': 'pagsasama-sama',
  'rule.short-period': 'maikling panahon',
  'rule.exclusive-last-state': 'nag-iisang huling bansa',
  'rule.ratio': 'ratio',
  'rule.maximum-duration': 'pinakamahabang tagal',
  'rule.pro-rata': 'ayon sa bahagi',
  'rule.different-dates': 'magkaibang petsa',
  'rule.amount-due': 'halagang dapat ibayad',
  'rule.supplement': 'dagdag',
  'rule.rounding': 'pag-round',
  'rule.total': 'kabuuan',
  'rule.undecided-overlap': 'hindi pa napagpasyahang pagkakapatong',
  'rule.days-without-week': 'mga araw na walang linggo',
}
