// What does the employment contract say around its clauses, in Bengali? The clauses are the rulebook's.
import type { employmentContract as english } from '../en/employment-contract.js'
import type { Words } from '../catalogue.js'

export const employmentContract: Words<typeof english> = {
  'employment-contract.title': 'চাকরির চুক্তিপত্র',
  'employment-contract.intro': 'এখানে নাম থাকা নিয়োগকর্তা ও কর্মী নিচের বিষয়ে একমত হয়েছেন।',
  'employment-contract.clauses-untranslated':
    'এই ভাষায় শর্তগুলোর লেখা এখনও নেই: {language}। তত দিন ইংরেজি লেখা থাকবে এবং সইয়ের আগে কর্মীকে তা বুঝিয়ে বলতে হবে।',
  'employment-contract.employer': 'নিয়োগকর্তা',
  'employment-contract.worker': 'কর্মী',
  'employment-contract.name': 'নাম',
  'employment-contract.work': 'কাজ ও বেতন',
  'employment-contract.weekly-hours': 'সাপ্তাহিক কাজের ঘণ্টা',
  'employment-contract.hours': '{count, plural, other {# ঘণ্টা}}',
  'employment-contract.clauses': 'শর্ত',
  'employment-contract.agreed': 'সম্মত: {value}।',
  'employment-contract.as-standard': 'আদর্শ চুক্তিতে যেমন আছে; এর বেশি কিছু বলা হয়নি।',
  'employment-contract.stated-parties': '{employer}; এই কাগজে ঠিকানা লেখা নেই',
  'employment-contract.stated-position': '{occupation}; {country}; এই কাগজে কাজের স্থান লেখা নেই',
  'employment-contract.borne-by': 'খরচ বহন করবে: {payer}',
  'employment-contract.signatures': 'সই',
  'employment-contract.signed-on': '{day} তারিখে সই হয়েছে',
  'employment-contract.not-signed': 'এখনও সই হয়নি',
  'employment-contract.verification': 'শ্রম অ্যাটাশের যাচাই',
  'employment-contract.verified':
    'আদর্শ চুক্তিপত্রের সঙ্গে মিলিয়ে যাচাই করা হয়েছে। কেউ এর বদলে দুর্বল চুক্তিপত্র দিলে তা নিয়মবিরুদ্ধ: জানিয়ে দিন।',
  'employment-contract.verified-on': 'যাচাইয়ের তারিখ',
  'employment-contract.hash': 'যাচাই করা শর্তের SHA-256',
}
