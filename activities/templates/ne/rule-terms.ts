// How does Nepali name the rules behind decisions that letters explain?
import type { ruleTerms as english } from '../en/rule-terms.js'
import type { Words } from '../catalogue.js'

export const ruleTerms: Words<typeof english> = {
  'rule.worker-does-not-pay': 'कामदारले तिर्दैन',
  'rule.worker-pays-at-most': 'कामदारले बढीमा यति तिर्छ',
  'rule.cost-never-legitimate': 'कहिल्यै लिन नपाइने खर्च',
  'rule.deposit-cash': 'नगद धरौटी',
  'rule.deposit-guarantee': 'जमानतको धरौटी',
  'rule.deposit-top-up': 'धरौटी पूरा गर्ने',
  'rule.deposit-tier-lowered': 'धरौटीको तह घटाइएको',
  'rule.deposit-final-return': 'धरौटीको अन्तिम फिर्ता',
  'rule.deposit-carried-forward': 'धरौटी अघि सारिएको',
  'rule.deposit-release': 'धरौटी फुकुवा',
  'rule.periods-converted': 'अवधि एउटै एकाइमा बदलिएको',
  'rule.dated-periods-counted': 'मिति भएका अवधि गनिएको',
  'rule.periods-before-contingency': 'बीमित घटनाअघिका अवधि',
  'rule.overlaps-resolved': 'दोहोरिएका दिन मिलाइएको',
  'rule.voluntary-displaced': 'स्वेच्छाको बीमा हटाइएको',
  'rule.aggregation': 'अवधि जोडिएको',
  'rule.short-period': 'छोटो अवधि',
  'rule.exclusive-last-state': 'अन्तिम देशले मात्र तिर्ने',
  'rule.ratio': 'हिस्सा',
  'rule.maximum-duration': 'सबैभन्दा लामो अवधि',
  'rule.pro-rata': 'अनुपातअनुसार',
  'rule.different-dates': 'फरक मिति',
  'rule.amount-due': 'तिर्नुपर्ने रकम',
  'rule.supplement': 'पूरक रकम',
  'rule.rounding': 'पूर्णाङ्कमा मिलाउने',
  'rule.total': 'जम्मा',
  'rule.undecided-overlap': 'दोहोरिएका दिन नटुङ्गिएको',
  'rule.days-without-week': 'हप्ता नखुलेका दिन',
}
