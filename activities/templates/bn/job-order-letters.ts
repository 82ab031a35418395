// What do the letters to an employer about its job order say, in Bengali?
import type { jobOrderLetters as english } from '../en/job-order-letters.js'
import type { Words } from '../catalogue.js'

export const jobOrderLetters: Words<typeof english> = {
  'job-order-open.subject': 'আপনার চাহিদাপত্র প্রার্থীদের জন্য খোলা হয়েছে',
  'job-order-open.lead':
    'প্রতিনিধি দপ্তর আপনার চাহিদাপত্র যাচাই করেছে। এখন প্রার্থীদের আবেদনের ক্রমে একে একে এর পদগুলো দেওয়া যাবে।',
  'job-order-open.choose':
    'একটি সংক্ষিপ্ত তালিকা করুন, সাক্ষাৎকারের ব্যবস্থা করুন, এবং প্রত্যেক প্রার্থীকে বাছাই করলেন না বাদ দিলেন, কারণসহ আমাদের জানান। বাছাই করলে তা মানতে হবে।',
  'job-order-open.until': 'যত দিন খোলা',
  'job-order-open.next': 'কর্মীরা আপনাকে কিছু দেন না, এবং আপনার নামে কেউ তাদের কাছ থেকে টাকা তুলতে পারে না।',
  'job-order-refused.subject': 'আপনার চাহিদাপত্র খোলা যাচ্ছে না',
  'job-order-refused.lead':
    'আপনার চাহিদাপত্র এই করিডোরের একটি নিয়ম মানে না। এটি বন্ধ করা হয়েছে; কোনো কর্মীর কাছে কিছু চাওয়া হয়নি।',
  'job-order-refused.next': 'উপরে যা লেখা আছে তা ঠিক করে চাহিদাপত্রটি আবার জমা দিন।',
  'job-order-fault.channel-of-the-corridor':
    '{channel, select, government {এই করিডোরে সরকার থেকে সরকারে কর্মী নেওয়া হয়। এজেন্সির নাম বাদ দিন।} other {এই করিডোরে লাইসেন্স থাকা এজেন্সির মাধ্যমে কর্মী নেওয়া হয়। একটি এজেন্সির নম্বর দিন।}}',
  'job-order-fault.expiry-after-today': 'চাহিদাপত্রের শেষ দিন {got}; এটি {today}-এর পরে নয়। আরও পরের একটি দিন দিন।',
  'job-order-fault.isco-08-unit-group':
    'লাইন {line}: {got} ISCO-08-এর 436টি ইউনিট গ্রুপের একটি নয়। {near, select, none {শ্রেণিবিন্যাসটি দেখুন।} other {কাছাকাছি আছে: {groups}।}}',
  'job-order-fault.wage-in-currency-of-destination':
    'লাইন {line}: মজুরি {got} মুদ্রায় লেখা। কাজের জায়গার মুদ্রা {expected}-এ লিখুন।',
  'job-order-fault.wage-not-below-minimum':
    'লাইন {line}: মাসিক মজুরি {got}, আর সর্বনিম্ন অনুমোদিত মজুরি {expected}। মজুরি বাড়ান।',
  'job-order-fault.term-within-stay-maximum':
    'লাইন {line}: চুক্তির মেয়াদ {got}, আর সর্বোচ্চ অনুমোদিত মেয়াদ {expected}। মেয়াদ কমান।',
  'job-order-fault.agency-licence-not-active':
    'আপনি যে এজেন্সির নাম দিয়েছেন, তার লাইসেন্স কার্যকর নেই। এমন একটি এজেন্সির নাম দিন, যার লাইসেন্স কার্যকর আছে।',
  'job-order-ended.subject': 'আপনার চাহিদাপত্র শেষ হয়েছে',
  'job-order-ended.filled': 'আপনার চাহিদাপত্রের প্রতিটি পদে একজন বাছাই করা কর্মী আছেন।',
  'job-order-ended.expired': 'আপনার চাহিদাপত্রের শেষ দিন এসে গেছে। যেসব পদ নেওয়া হয়নি, সেগুলো বাতিল হয়েছে।',
  'job-order-ended.withdrawn': 'আপনার চাহিদাপত্র প্রত্যাহার করা হয়েছে। যে প্রার্থীরা বাছাই হননি, তাদের জানানো হয়েছে।',
  'job-order-ended.other': 'আপনার চাহিদাপত্র শেষ হয়েছে: {how}।',
  'job-order-ended.slots': 'পদের সংখ্যা',
  'job-order-ended.selected': 'বাছাই করা কর্মী',
  'replacement-answered.subject': 'কর্মী বদলের জন্য আপনার অনুরোধ',
  'replacement-answered.granted': 'আপনার অনুরোধ মঞ্জুর হয়েছে। পদটি একবারের জন্য অন্য প্রার্থীর জন্য খালি আছে।',
  'replacement-answered.refused':
    'আপনার অনুরোধ মঞ্জুর করা যাচ্ছে না: যে সময়ের মধ্যে চলে গেলে কর্মী বদলানো হয়, কর্মী সেই সময়ের মধ্যে চলে যাননি।',
  'replacement-answered.case': 'কর্মীর কেস',
  'replacement-answered.last-day': 'বদলের শেষ দিন',
}
