// What does the fee disclosure say, in Bengali?
import type { feeDisclosure as english } from '../en/fee-disclosure.js'
import type { Words } from '../catalogue.js'

export const feeDisclosure: Words<typeof english> = {
  'fee-disclosure.title': 'খরচের বিবরণী',
  'fee-disclosure.intro':
    'কোনো কিছুতে রাজি হওয়ার আগে এটি পড়ুন। আমাদের নিয়মে এই নিয়োগের যত খরচের কথা আছে, সব এখানে লেখা, এবং কে তা দেয় তাও লেখা।',
  'fee-disclosure.sum-nothing': 'এখানে যা লেখা আছে, তার জন্য আপনার কিছু দিতে হয় না।',
  'fee-disclosure.sum-at-most': 'এখানে লেখা সব খরচ মিলিয়ে আপনার কাছে সর্বোচ্চ {amounts} চাওয়া যাবে।',
  'fee-disclosure.sum-at-most-known':
    'যেসব খরচ আপনি দেন এবং যার সীমা জানা আছে, সেগুলো মিলিয়ে আপনার কাছে সর্বোচ্চ {amounts} চাওয়া যাবে।',
  'fee-disclosure.sum-no-limit': 'খরচের একটি অংশ আপনি দেন। সর্বোচ্চ কত, তা জানা নেই।',
  'fee-disclosure.sum-more': '{count, plural, other {#টি খরচের সীমা জানা নেই। টাকা দেওয়ার আগে আমাদের জিজ্ঞাসা করুন।}}',
  'fee-disclosure.sum-unknown':
    '{count, plural, other {#টি খরচ কে দেয়, তা জানা নেই। টাকা দেওয়ার আগে আমাদের জিজ্ঞাসা করুন।}}',
  'fee-disclosure.costs': 'খরচ এবং কে তা দেয়',
  'fee-disclosure.cost': 'খরচ',
  'fee-disclosure.class': 'খরচের ধরন',
  'fee-disclosure.paid-by': 'যে দেয়',
  'fee-disclosure.you-pay': 'আপনি দেন',
  'fee-disclosure.nothing': 'কিছুই না',
  'fee-disclosure.at-most': 'সর্বোচ্চ {amount}',
  'fee-disclosure.limit-not-known': 'সীমা জানা নেই',
  'fee-disclosure.payer-not-known': 'জানা নেই',
  'fee-disclosure.protection': 'নিজেকে কীভাবে রক্ষা করবেন',
  'fee-disclosure.receipt': 'যা কিছুর টাকা দেবেন, তার রসিদ চেয়ে নিন এবং রেখে দিন।',
  'fee-disclosure.never':
    'এই কাগজে যা লেখা আছে, তার বেশি কেউ আপনার কাছে চাইতে পারে না, আর জামিন হিসেবে আপনার পাসপোর্টও রাখতে পারে না।',
  'fee-disclosure.tell-us': 'কেউ বেশি চাইলে আমাদের জানান। জানাতে কোনো টাকা লাগে না।',
  'fee-disclosure.yardstick':
    'খরচের ধরনগুলো আন্তর্জাতিক শ্রম সংস্থার (2019) নিয়োগ ফি ও সংশ্লিষ্ট খরচের সংজ্ঞা অনুযায়ী। তাতে বলা আছে, কর্মীদের কাছ থেকে এর কোনোটিই নেওয়া উচিত নয়।',
  'fee-class.recruitment-fee': 'নিয়োগ ফি',
  'fee-class.medical': 'মেডিকেল খরচ',
  'fee-class.insurance': 'বীমা',
  'fee-class.skills-test': 'দক্ষতা বা যোগ্যতার পরীক্ষা',
  'fee-class.training': 'প্রশিক্ষণ ও ওরিয়েন্টেশন',
  'fee-class.equipment': 'সরঞ্জাম',
  'fee-class.travel-and-lodging': 'যাতায়াত ও থাকা',
  'fee-class.administrative': 'প্রশাসনিক খরচ',
  'fee-class.illegitimate': 'কখনও অনুমোদিত নয়',
}
