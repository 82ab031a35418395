// What do the papers of an agency say, in Bengali: licence, label, tax benefit, deposit, inspection?
import type { agencyPapers as english } from '../en/agency-papers.js'
import type { Words } from '../catalogue.js'

export const agencyPapers: Words<typeof english> = {
  'agency-licence.title': 'রিক্রুটিং এজেন্সির লাইসেন্স',
  'agency-licence.intro':
    'এখানে যে এজেন্সির নাম আছে, সেটি নিজ দেশের আইন ও এই লাইসেন্সের শর্ত অনুযায়ী বিদেশে চাকরির জন্য কর্মী নিয়োগ করতে পারে।',
  'agency-licence.licence': 'লাইসেন্স',
  'agency-licence.kind': 'ধরন',
  'agency-licence.from': 'শুরু',
  'agency-licence.until': 'শেষ',
  'agency-licence.public-list':
    'এই লাইসেন্স চালু, স্থগিত না বাতিল, তা এজেন্সির প্রকাশ্য তালিকায় লেখা থাকে। করিডোরের নিয়মে যা নেই, কর্মীদের তা এজেন্সিকে দিতে হয় না।',
  'label-certificate.title': 'বিশ্বস্ত এজেন্সির লেবেল',
  'label-certificate.intro':
    'এখানে যে এজেন্সির নাম আছে, সেটি বিশ্বস্ত এজেন্সির প্রকাশ্য তালিকায় জায়গা পেয়েছে। যে রেকর্ডের ভিত্তিতে এটি দেওয়া হয়েছে, যে কেউ চাইলে তা দেখতে পারেন।',
  'tax-benefit-certificate.title': 'কর সুবিধার সনদ',
  'tax-benefit-certificate.intro':
    'এখানে যে এজেন্সির নাম আছে, সেটি রিক্রুটিং এজেন্সির কর সুবিধার শর্ত পূরণ করে। এই সনদ কর কর্তৃপক্ষের জন্য। সুবিধার সিদ্ধান্ত তারা নেয়।',
  'agency-certificate.granted': 'যা দেওয়া হয়েছে',
  'agency-certificate.rule': 'নিয়ম',
  'agency-certificate.from': 'শুরু',
  'agency-certificate.until': 'শেষ',
  'deposit-receipt.title': 'জামানতের বিবরণী',
  'deposit-receipt.deposit': 'জামানত',
  'deposit-receipt.required': 'প্রয়োজনীয়',
  'deposit-receipt.balance': 'স্থিতি',
  'deposit-receipt.earmarked': 'এর মধ্যে ফেরতের জন্য আলাদা করে রাখা',
  'deposit-receipt.entries': 'সর্বশেষ লেনদেন',
  'deposit-receipt.entry': 'লেনদেন',
  'deposit-receipt.day': 'দিন',
  'deposit-receipt.kind': 'ধরন',
  'deposit-receipt.for': 'যে জন্য',
  'deposit-receipt.amount': 'টাকার পরিমাণ',
  'inspection-notice.title': 'পরিদর্শনের নোটিশ',
  'inspection-notice.intro':
    'এই নোটিশের বাহক এখানে নাম থাকা এজেন্সির অফিস ও হিসাবের খাতা পরিদর্শন করেন। এজেন্সিকে কর্মীদের ফাইল, রসিদ ও চুক্তিপত্র দেখতে দিতে হবে।',
  'inspection-notice.agency': 'এজেন্সি',
  'inspection-notice.inspection': 'পরিদর্শন',
  'inspection-notice.number': 'নম্বর',
  'inspection-notice.reason': 'কারণ',
  'inspection-notice.due': 'যে দিনের মধ্যে করতে হবে',
}
