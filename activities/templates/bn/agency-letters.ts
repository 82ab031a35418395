// What do the letters to an agency about refunds, its deposit, demerits and inspections say, in Bengali?
import type { agencyLetters as english } from '../en/agency-letters.js'
import type { Words } from '../catalogue.js'

export const agencyLetters: Words<typeof english> = {
  'refund-demanded.subject': 'একজন কর্মীর কাছ থেকে বেশি টাকা নেওয়া হয়েছে: টাকা ফেরত দিন',
  'refund-demanded.lead':
    'আপনার নিয়োগ করা একজন কর্মীর কাছ থেকে করিডোরের নিয়মের চেয়ে বেশি টাকা নেওয়া হয়েছে। টাকাটা ফেরত দিন এবং আমাদের প্রমাণ দেখান।',
  'refund-demanded.earmarked': 'আপনার জামানতের যতটা মুক্ত আছে, ততটা এই ফেরতের জন্য আলাদা করে রাখা হয়েছে।',
  'refund-demanded.charged-for': 'যে বাবদ নেওয়া হয়েছে',
  'refund-demanded.amount': 'ফেরত দেওয়ার টাকা',
  'refund-demanded.next':
    'শেষ দিনের মধ্যে ফেরত না দিলে জামানত থেকে কর্মীকে টাকা দেওয়া হবে এবং একটি ডিমেরিটের নোটিশ দেওয়া হবে।',
  'overcharge-struck.subject': 'আপনার কাছে আর টাকা ফেরত চাওয়া হচ্ছে না',
  'overcharge-struck.lead':
    'এই কেসে বেশি টাকা নেওয়া হয়নি বলে দেখা গেছে। আপনার কাছে কিছু চাওয়া হচ্ছে না। জামানতের আলাদা করে রাখা অংশ মুক্ত করা হয়েছে।',
  'deposit-drawn.subject': 'আপনার জামানত থেকে টাকা ফেরত দেওয়া হয়েছে',
  'deposit-drawn.lead': 'এই কেসের টাকা সময়মতো ফেরত আসেনি। আপনার জামানতে যতটা কুলায়, ততটা সেখান থেকে দেওয়া হয়েছে।',
  'deposit-drawn.paid': 'জামানত থেকে দেওয়া হয়েছে',
  'deposit-drawn.owed': 'এখনও পাওনা',
  'deposit-drawn.next': 'জামানত আবার পূরণ করতে হবে। এর শেষ দিন জানিয়ে আমরা আপনাকে লিখব।',
  'deposit-top-up-due.subject': 'আপনার জামানত পূরণ করতে হবে',
  'deposit-top-up-due.lead': 'আপনার লাইসেন্সের জন্য যত জামানত লাগে, আপনার জামানত তার চেয়ে কম।',
  'deposit-top-up-due.missing': 'যত কম আছে',
  'deposit-top-up-due.next': 'জামানত পুরো না হওয়া পর্যন্ত আপনার লাইসেন্স স্থগিত থাকবে।',
  'deposit-top-up-due.next-by': 'শেষ দিনের মধ্যে পুরো না হলে, পুরো না হওয়া পর্যন্ত আপনার লাইসেন্স স্থগিত থাকবে।',
  'deposit-changed.subject': 'আপনার জামানত পরিকল্পিত কর্মীর সংখ্যা অনুযায়ী ঠিক হয়',
  'deposit-changed.lead': 'আপনি বছরে অন্য সংখ্যক কর্মী পাঠানোর পরিকল্পনা করেছেন। জামানত নতুন করে ঠিক করা হয়েছে।',
  'deposit-changed.tier': 'স্তর',
  'deposit-changed.required': 'প্রয়োজনীয় জামানত',
  'deposit-returned.subject': 'আপনার জামানতের একটি অংশ ফেরত দেওয়া হচ্ছে',
  'deposit-returned.lead': 'নিচের টাকা আবার আপনার। এটি আপনাকে দেওয়া হবে।',
  'deposit-returned.amount': 'টাকার পরিমাণ',
  'demerit.number': 'ডিমেরিট',
  'demerit.about': 'বিষয়',
  'demerit.measure': 'যে ব্যবস্থা হতে পারে',
  'demerit-notice.subject': 'ডিমেরিটের নোটিশ: আপনি জবাব দিতে পারেন',
  'demerit-notice.lead':
    'নিচের বিষয়টি আপনার বিরুদ্ধে ধরা হচ্ছে। এখনও কোনো সিদ্ধান্ত হয়নি: আগে জবাব দেওয়ার অধিকার আপনার আছে।',
  'demerit-notice.due': 'জবাব দেওয়ার শেষ দিন',
  'demerit-notice.next': 'আপনার কারণ ও প্রমাণ দিয়ে জবাব দিন। শেষ দিনের পরে আমাদের কাছে যা থাকবে, তা দেখে সিদ্ধান্ত নেব।',
  'demerit-decided.subject': 'ডিমেরিটের সিদ্ধান্ত: আপনি আপিল করতে পারেন',
  'demerit-decided.lead': 'আমরা নিচের সিদ্ধান্ত নিয়েছি। আপিলের শেষ দিন পার হওয়ার আগে সিদ্ধান্তটি কার্যকর হবে না।',
  'demerit-decided.points': 'পয়েন্ট',
  'demerit-decided.due': 'আপিলের শেষ দিন',
  'demerit-decided.next': 'যে তত্ত্বাবধায়ক এই সিদ্ধান্ত নেননি, তিনি আপিলের সিদ্ধান্ত নেবেন।',
  'demerit-closed.subject': 'একটি ডিমেরিট শেষ হয়েছে',
  'demerit-closed.lead': 'নিচের বিষয়টি এই ফলাফলে শেষ হয়েছে।',
  'demerit-closed.outcome': 'ফলাফল',
  'demerit-closed.points': 'কার্যকর পয়েন্ট',
  'inspection-announced.subject': 'আপনার এজেন্সি পরিদর্শন করা হবে',
  'inspection-announced.lead': 'একজন পরিদর্শক আপনার অফিসে আসবেন এবং আপনার হিসাবের খাতা দেখবেন।',
  'inspection-announced.next': 'কর্মীদের ফাইল, রসিদ ও চুক্তিপত্র হাতের কাছে রাখুন।',
}
