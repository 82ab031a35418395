// How does Bengali name what codes stand for: countries, payers, rights, units? Written as within a sentence.
import type { terms as english } from '../en/terms.js'
import type { Words } from '../catalogue.js'

export const terms: Words<typeof english> = {
  'country.KR': 'কোরিয়া প্রজাতন্ত্র',
  'country.PH': 'ফিলিপাইন',
  'payer.worker': 'আপনি',
  'payer.employer': 'নিয়োগকর্তা',
  'payer.agency': 'এজেন্সি',
  'payer.state': 'রাষ্ট্র',
  'payer.unknown': 'জানা নেই',
  'basis.nationality': 'কর্মীর জাতীয়তা',
  'basis.visa-class': 'ভিসার শ্রেণি',
  'basis.agreement': 'দুই দেশের মধ্যে চুক্তি',
  'basis.reciprocity': 'দুই দেশের মধ্যে সমান আচরণ',
  'advice.compare-before-claiming':
    'দাবি করার আগে তুলনা করুন। ফেরত নিলে চাঁদা এখনই পাওয়া যায় এবং বীমার মেয়াদ শেষ হয়ে যায়: তা আর পেনশনের জন্য গণ্য হয় না। মেয়াদ রাখলে এখানে লেখা শেষ দিন পর্যন্ত দাবি করা যায়।',
  'advice.claim-before-deadline':
    'এখানে লেখা দিনের আগে প্রস্থান গ্যারান্টি দাবি করুন। তার পরে দাবি না করা টাকা দাবিহীন তহবিলে যায়, যেখান থেকে শুধু আবেদন করলে টাকা দেওয়া হয়।',
  'advice.nothing-to-claim': 'দাবি করার মতো চাঁদা নেই, প্রস্থান গ্যারান্টিও নেই।',
  'right.contributions': 'আপনার চাঁদা ফেরত',
  'right.departure-guarantee': 'প্রস্থান গ্যারান্টি',
}
