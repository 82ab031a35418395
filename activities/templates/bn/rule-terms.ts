// How does Bengali name the rules behind decisions that letters explain?
import type { ruleTerms as english } from '../en/rule-terms.js'
import type { Words } from '../catalogue.js'

export const ruleTerms: Words<typeof english> = {
  'rule.worker-does-not-pay': 'কর্মী টাকা দেন না',
  'rule.worker-pays-at-most': 'কর্মী সর্বোচ্চ যত দেন',
  'rule.cost-never-legitimate': 'যে খরচ কখনও বৈধ নয়',
  'rule.deposit-cash': 'নগদ জামানত',
  'rule.deposit-guarantee': 'জামানতের গ্যারান্টি',
  'rule.deposit-top-up': 'জামানত পূরণ',
  'rule.deposit-tier-lowered': 'জামানতের স্তর কমানো',
  'rule.deposit-final-return': 'জামানতের শেষ ফেরত',
  'rule.deposit-carried-forward': 'জামানত পরে টেনে নেওয়া',
  'rule.deposit-release': 'জামানত মুক্ত করা',
  'rule.periods-converted': 'মেয়াদ রূপান্তর',
  'rule.dated-periods-counted': 'তারিখ দেওয়া মেয়াদ গণনা',
  'rule.periods-before-contingency': 'বীমার ঘটনার আগের মেয়াদ',
  'rule.overlaps-resolved': 'একই দিনের মেয়াদ মেলানো',
  'rule.voluntary-displaced': 'স্বেচ্ছা বীমা বাদ',
  'rule.aggregation': 'মেয়াদ যোগ',
  'rule.short-period': 'স্বল্প মেয়াদ',
  'rule.exclusive-last-state': 'একমাত্র শেষ দেশ',
  'rule.ratio': 'অনুপাত',
  'rule.maximum-duration': 'সর্বোচ্চ মেয়াদ',
  'rule.pro-rata': 'আনুপাতিক',
  'rule.different-dates': 'ভিন্ন তারিখ',
  'rule.amount-due': 'পাওনা টাকা',
  'rule.supplement': 'সম্পূরক',
  'rule.rounding': 'পূর্ণ সংখ্যা করা',
  'rule.total': 'মোট',
  'rule.undecided-overlap': 'একই দিনের মেয়াদ, সিদ্ধান্ত হয়নি',
  'rule.days-without-week': 'সপ্তাহ ছাড়া দিন',
}
