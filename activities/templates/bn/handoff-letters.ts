// What do the letters to an organisation without a web door say, in Bengali? `{kind}` and `{request}` are words of `handoff-terms.ts`.
import type { handoffLetters as english } from '../en/handoff-letters.js'
import type { Words } from '../catalogue.js'

export const handoffLetters: Words<typeof english> = {
  'handoff-requested.subject': 'অনুরোধ: {kind}',
  'handoff-reminded.subject': 'তাগিদ: {kind}',
  'handoff-requested.lead': '{request}।',
  'handoff-reminded.again': 'আমরা আগেও জিজ্ঞাসা করেছি, এখনও উত্তর পাইনি।',
  'handoff-requested.number': 'অনুরোধ',
  'handoff-requested.due': 'উত্তর দেওয়ার শেষ দিন',
  'handoff-requested.next':
    'এভাবে উত্তর দিন: sojourn handoff answer {handoff}। কাগজে উত্তর দিলে যে অফিস এটি পাঠিয়েছে, তারা আপনার হয়ে রেকর্ডে লিখতে পারে।',
  'handoff-requested.next-call':
    'এভাবে উত্তর দিন: sojourn handoff answer {handoff}, অথবা এই ঠিকানায় কল করুন: {address}। কাগজে উত্তর দিলে যে অফিস এটি পাঠিয়েছে, তারা আপনার হয়ে রেকর্ডে লিখতে পারে।',
  'handoff-withdrawn.subject': 'প্রত্যাহার: {kind}',
  'handoff-withdrawn.lead': 'নিচের অনুরোধের উত্তর আর দরকার নেই। এর কাজ বন্ধ করুন।',
}
