// What do papers say of who bears which cost, in Bengali?
import type { fees as english } from '../en/fees.js'
import type { Words } from '../catalogue.js'

export const fees: Words<typeof english> = {
  'fees.cost': 'খরচ',
  'fees.borne-by': 'যে বহন করে',
  'fees.you-pay': 'আপনি দেন',
  'ceiling.payer-not-known': 'কে দেয় জানা নেই: আগে আমাদের জিজ্ঞাসা করুন',
  'ceiling.others': 'আপনি দেন 0',
  'ceiling.not-known': 'সীমা জানা নেই: আগে আমাদের জিজ্ঞাসা করুন',
  'ceiling.at-most': 'সর্বোচ্চ {amount}',
  'you-pay.nothing': 'আপনি দেন 0। এই চাকরির জন্য কেউ আপনার কাছে টাকা চাইতে পারে না।',
  'you-pay.nothing-known': 'যতটা জানা আছে, আপনি দেন 0।',
  'you-pay.lines': 'আপনি শুধু "{you}" লেখা সারিগুলো দেন।',
  'you-pay.at-most': 'আপনি "{you}" লেখা সারিগুলো দেন: মোট সর্বোচ্চ {sums}।',
  'you-pay.no-ceiling': '{count, plural, other {আপনার #টি খরচের সীমা জানা নেই: টাকা দেওয়ার আগে আমাদের জিজ্ঞাসা করুন।}}',
  'you-pay.payer-not-known':
    '{count, plural, other {#টি খরচ কে দেয়, এখনও জানা নেই: টাকা দেওয়ার আগে আমাদের জিজ্ঞাসা করুন।}}',
  'you-pay.no-other-payment': 'কেউ আপনার কাছে অন্য কোনো টাকা চাইতে পারে না।',
  'you-pay.report': 'কেউ বেশি চাইলে তা নিয়মবিরুদ্ধ: জারিকারী অফিসকে জানান।',
}
