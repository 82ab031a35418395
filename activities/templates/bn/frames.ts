// What do papers and letters say around their content, in Bengali?
import type { frames as english } from '../en/frames.js'
import type { Words } from '../catalogue.js'

export const frames: Words<typeof english> = {
  'frame.demonstration': 'নমুনা',
  'frame.demonstration-letter': 'নমুনা: এটি আসল কেস নয়',
  'frame.draft': 'খসড়া',
  'frame.issuer': 'শ্রম অভিবাসন সেবা',
  'frame.number': 'কাগজের নম্বর',
  'frame.date': 'জারির তারিখ',
  'frame.case': 'কেস',
  'frame.page': 'পৃষ্ঠা {page, number} / {pages, number}',
  'frame.check':
    'এই কাগজ যাচাই করতে কোডটি স্ক্যান করুন, অথবা জারিকারী অফিসের কাছে {number} নম্বর কাগজ চান এবং ফাইলের SHA-256 ও নিচের ছাপ মিলিয়ে দেখুন।',
  'frame.code': 'এই কাগজ যাচাই করতে স্ক্যান করুন',
  'frame.fingerprint': 'বিষয়বস্তুর ছাপ',
  'frame.unreviewed': '{language} লেখাটি একটি অনুবাদ, যা কেউ যাচাই করেননি। লেখায় অমিল থাকলে ইংরেজি লেখাটিই গণ্য হবে।',
  'frame.help': 'আমাদের সাহায্যে কোনো টাকা লাগে না। এই চিঠির উত্তর দেওয়ার জন্য কেউ আপনার কাছে টাকা চাইতে পারে না।',
  'frame.dear-person': 'প্রিয় {name},',
  'frame.dear-colleague': 'প্রিয় সহকর্মী,',
  'frame.dear-family': 'প্রিয় পরিবারের সদস্যরা,',
  'frame.fact': '{label}: {value}',
  'frame.demonstration-subject': '[{demonstration}] {subject}',
  'frame.subject': '{subject} ({caseNumber})',
  'date.with-weekday': '{weekday}, {day}',
  'count.months': '{count, plural, other {# মাস}}',
  'count.days': '{count, plural, other {# দিন}}',
  'count.weeks': '{count, plural, other {# সপ্তাহ}}',
  'count.quarters': '{count, plural, other {# ত্রৈমাসিক}}',
  'count.years': '{count, plural, other {# বছর}}',
  'word.yes': 'হ্যাঁ',
  'word.no': 'না',
  'word.not-stated': 'লেখা নেই',
  'word.not-known': 'জানা নেই',
  'word.none': 'নেই',
}
