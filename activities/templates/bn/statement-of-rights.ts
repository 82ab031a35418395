// What does the statement of social-security rights say, in Bengali?
import type { statementOfRights as english } from '../en/statement-of-rights.js'
import type { Words } from '../catalogue.js'

export const statementOfRights: Words<typeof english> = {
  'statement-of-rights.title': 'অধিকারের বিবরণী',
  'statement-of-rights.subtitle': '{country}: সেখানকার কাজের সামাজিক নিরাপত্তা',
  'statement-of-rights.stay': 'থাকা ও বীমা',
  'statement-of-rights.country': 'দেশ',
  'statement-of-rights.arrived-on': 'পৌঁছানোর তারিখ',
  'statement-of-rights.left-on': 'চলে আসার তারিখ',
  'statement-of-rights.months-on-site': 'সেখানে থাকার মাস',
  'statement-of-rights.months-insured': 'বীমার মাস',
  'statement-of-rights.months-as-expected': '{months} (যেমন হওয়ার কথা: বিদেশের বীমা ব্যবস্থায় আপনি পড়েন না)',
  'statement-of-rights.months-differ': '{months} (থাকার সময়ের সঙ্গে মেলে না; খোঁজ নেওয়া হচ্ছে)',
  'statement-of-rights.contributions-paid': 'দেওয়া চাঁদা',
  'statement-of-rights.claims': 'আপনি যা দাবি করতে পারেন',
  'statement-of-rights.nothing-notified': 'কোনো বীমার মেয়াদ জানানো হয়নি: ফেরত পাওয়ার মতো চাঁদা নেই।',
  'statement-of-rights.no-refund':
    'চাঁদা ফেরত পাওয়ার অধিকার নেই। বীমার মেয়াদ রেকর্ডে থাকবে এবং পেনশনের জন্য গণ্য হতে পারে।',
  'statement-of-rights.refund-right': 'টাকা ফেরতের অধিকার',
  'statement-of-rights.refund-yes': 'হ্যাঁ: {basis}',
  'statement-of-rights.interest': 'সুদ',
  'statement-of-rights.interest-unknown': 'জানা নেই: টাকা দেওয়ার সময় প্রতিষ্ঠান যোগ করে',
  'statement-of-rights.right': 'অধিকার',
  'statement-of-rights.amount': 'টাকার পরিমাণ',
  'statement-of-rights.until-when': 'কত দিন পর্যন্ত',
  'statement-of-rights.refund': 'চাঁদা ফেরত',
  'statement-of-rights.last-day': 'শেষ দিন {day}; তার পরে অধিকার শেষ',
  'statement-of-rights.guarantee': 'প্রস্থান গ্যারান্টি',
  'statement-of-rights.return-cost': 'ফেরার খরচের বীমা',
  'statement-of-rights.ask-insurer': 'এখানে হিসাব করা হয়নি: বীমা কোম্পানিকে জিজ্ঞাসা করুন',
  'statement-of-rights.before-dormant':
    '{day} তারিখের আগে; তার পরে দাবিহীন তহবিলে যায়, যেখান থেকে শুধু আবেদন করলে টাকা দেওয়া হয়',
  'statement-of-rights.amount-unknown': 'জানা নেই',
  'statement-of-rights.total': 'আজ পর্যন্ত জানা মোট',
  'statement-of-rights.explanation': 'এই অঙ্কগুলো কীভাবে এলো',
  'statement-of-rights.explained':
    'প্রতিটি ধাপে লেখা আছে নিয়ম, কী নেওয়া হয়েছে, কী ফল এসেছে, এবং কেউ নিশ্চিত করে থাকলে নিয়মটি কোথায় লেখা আছে।',
  'statement-of-rights.step': '{number, number}. {rule}',
  'no-guarantee.departure-guarantee-not-yet-earned': 'নেই: নিয়োগকর্তার কাছে যথেষ্ট দিন কাজ হয়নি',
  'no-guarantee.departure-guarantee-lost-by-desertion': 'নেই: কাজ ছেড়ে চলে গেলে নিয়োগকর্তা এটি পান',
}
