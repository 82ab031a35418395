// What do the letters about a benefit claim between institutions say, in Bengali?
import type { claimLetters as english } from '../en/claim-letters.js'
import type { Words } from '../catalogue.js'

export const claimLetters: Words<typeof english> = {
  'claim-opened.subject': 'কয়েকটি দেশ থেকে সুবিধা পাওয়ার একটি দাবি খোলা হয়েছে',
  'claim-opened.lead':
    'নিচের দেশগুলোর প্রতিষ্ঠানে আমরা আপনার দাবি খুলেছি। আমরা প্রত্যেককে জিজ্ঞাসা করি রেকর্ডে কোন কোন বীমার মেয়াদ আছে, কার কত দেওয়ার কথা তা হিসাব করি, এবং দুটোই সবাইকে পাঠাই। সিদ্ধান্ত নেয় প্রতিষ্ঠানগুলো।',
  'claim-opened.lead-officer':
    'নিচের দেশগুলোর প্রতিষ্ঠানে আমরা দাবিটি খুলেছি। আমরা প্রত্যেককে জিজ্ঞাসা করি রেকর্ডে কোন কোন বীমার মেয়াদ আছে, কার কত দেওয়ার কথা তা হিসাব করি, এবং দুটোই সবাইকে পাঠাই। সিদ্ধান্ত নেয় প্রতিষ্ঠানগুলো।',
  'claim-opened.benefit': 'সুবিধা',
  'claim-opened.countries': 'দেশ',
  'claim-opened.counted-from': 'যে দিন থেকে গণনা',
  'claim-opened.next':
    'এতে কয়েক মাস লাগতে পারে। আপনার সঙ্গে এখনও যোগাযোগ করা যায় কি না, আমরা বছরে একবার জিজ্ঞাসা করি; ঠিকানা বদলালে আমাদের জানান।',
  'claim-computed.subject': 'আপনার বীমার মেয়াদ থেকে কী পাওয়া যেতে পারে',
  'claim-computed.subject-advice': 'আপনার বীমার মেয়াদ থেকে কী পাওয়া যেতে পারে: পরামর্শ',
  'claim-computed.lead': 'প্রতিষ্ঠানগুলো যা জানিয়েছে, তা থেকে আমরা আপনার দাবি হিসাব করেছি: মোট {periods}।',
  'claim-computed.lead-officer': 'প্রতিষ্ঠানগুলো যা জানিয়েছে, তা থেকে আমরা দাবিটি হিসাব করেছি: মোট {periods}।',
  'claim-computed.advice':
    'এটি পরামর্শ। চুক্তির শর্তগুলো পড়া হয়নি: হিসাবটি একটি কাজ চালানো অনুমানের ওপর করা, এবং এর ভিত্তিতে কিছু দাবি করা যায় না।',
  'claim-computed.they-decide': 'সিদ্ধান্ত নেয় প্রতিষ্ঠানগুলো: শুধু তাদের সিদ্ধান্তই মানতে হয়, এবং তাদের ফল অন্য রকম হতে পারে।',
  'claim-computed.without':
    '{count, plural, other {{places} উত্তর দেয়নি এবং আপাতত বাদ আছে; দেরিতে উত্তর এলে হিসাবে নেওয়া হবে।}}',
  'claim-computed.state': '{payable} ({basis}), মেয়াদ {periods}',
  'claim-computed.state-share': '{payable} ({basis}), মেয়াদ {periods}, অংশ {ratio}',
  'claim-computed.state-supplement': '{payable} ({basis}), মেয়াদ {periods}, সম্পূরক {supplement}',
  'claim-computed.state-share-supplement': '{payable} ({basis}), মেয়াদ {periods}, অংশ {ratio}, সম্পূরক {supplement}',
  'claim-computed.together': 'মোট, মুদ্রা {currency}',
  'claim-computed.computation': 'হিসাব',
  'claim-computed.edition': 'নম্বর {edition}',
  'claim-computed.step': 'ধাপ {number}',
  'claim-computed.step-text': '{text}। উৎস: {source}',
  'claim-computed.step-text-unchecked': '{text}। উৎস: {source} (যাচাই করা হয়নি)',
  'claim-computed.next': 'আপনার কিছু করতে হবে না। কোনো মেয়াদ বাদ পড়লে বা ভুল থাকলে আমাদের জানান: আবার হিসাব করা হবে।',
  'claim-summary.subject': 'আপনার দাবির সিদ্ধান্তগুলোর সারসংক্ষেপ',
  'claim-summary.lead':
    'যাদের জিজ্ঞাসা করা হয়েছিল, সেই সব প্রতিষ্ঠান সিদ্ধান্ত নিয়েছে, অথবা দাবিটি তাদের ছাড়াই এগোচ্ছে। এটি তাদের সিদ্ধান্তের সারসংক্ষেপ; প্রত্যেকে নিজের সিদ্ধান্ত ও তার বিরুদ্ধে কী করা যায় তা পাঠিয়েছে বা পাঠাবে।',
  'claim-summary.review':
    'সিদ্ধান্তগুলো একসঙ্গে আপনার ক্ষতি করলে আপনি পুনর্বিবেচনা চাইতে পারেন। এর সময় শুরু হয় যেদিন এই সারসংক্ষেপ আপনার হাতে পৌঁছায়।',
  'claim-summary.none': 'এখনও সিদ্ধান্ত নেই ({institution}); দেরিতে সিদ্ধান্ত এলে আপনাকে জানানো হবে',
  'claim-summary.refused': 'নামঞ্জুর ({institution})',
  'claim-summary.awarded': 'মাসে {amount} ({institution})',
  'claim-summary.awarded-from': '{date} থেকে মাসে {amount} ({institution})',
  'claim-summary.decided-before': '{decision}; আমাদের শেষ হিসাবের আগে নেওয়া সিদ্ধান্ত, নতুন সিদ্ধান্ত আপনাকে জানানো হবে',
  'claim-summary.next':
    'এই চিঠি কোন দিন পেয়েছেন, আমাদের জানান। পুনর্বিবেচনা চাইলে আপনার কেস কর্মকর্তাকে বলুন: আমরা প্রতিষ্ঠানকে জিজ্ঞাসা করব।',
  'claim-summary.next-officer': 'পরিবারকে জানান, এবং তারা কোন দিন এটি পেয়েছেন তা রেকর্ডে লিখুন।',
  'claim-death.subject': 'দাবি চলাকালে একটি মৃত্যু',
  'claim-death.lead':
    'এই দাবির ব্যক্তি {date} তারিখে মারা গেছেন। উত্তরজীবীদের দাবি খোলা হচ্ছে। মৃত্যু পর্যন্ত যা পাওনা ছিল, তা এই দাবিতে মেটানো হবে।',
  'claim-death.lead-survivors':
    'এই দাবির ব্যক্তি {date} তারিখে মারা গেছেন। উত্তরজীবীদের দাবি হলো {survivors}। মৃত্যু পর্যন্ত যা পাওনা ছিল, তা এই দাবিতে মেটানো হবে।',
  'claim-death.next-officer': 'মৃত্যুর পরের দিন থেকে টাকা দেওয়া বন্ধ করুন, এবং সে পর্যন্ত কত পাওনা ছিল আমাদের জানান।',
  'claim-ended.subject': 'একটি দাবি বন্ধ হয়েছে',
  'claim-ended.all-decided': 'দাবির সব প্রতিষ্ঠান সিদ্ধান্ত নিয়েছে। পুনর্বিবেচনা চাওয়ার সময় শেষ এবং দাবিটি বন্ধ হয়েছে।',
  'claim-ended.decided-or-without':
    'প্রতিষ্ঠানগুলো সিদ্ধান্ত নিয়েছে, অথবা দাবিটি তাদের ছাড়াই এগিয়েছে। পুনর্বিবেচনা চাওয়ার সময় শেষ এবং দাবিটি বন্ধ হয়েছে।',
  'claim-ended.without':
    '{places}: এখানকার সিদ্ধান্তের জন্য অপেক্ষা না করেই দাবিটি এগিয়েছে। দাবির বাকি সব প্রতিষ্ঠান সিদ্ধান্ত নিয়েছে। পুনর্বিবেচনা চাওয়ার সময় শেষ এবং দাবিটি বন্ধ হয়েছে।',
  'claim-ended.withdrawn': 'দাবিটি প্রত্যাহার করা হয়েছে। এতে কোনো অধিকার হারায় না: আবার দাবি করা যায়।',
  'claim-ended.deceased': 'দাবিটি বন্ধ হয়েছে: মৃত্যু পর্যন্ত যা পাওনা ছিল, তা মেটানো হয়েছে।',
  'claim-ended.other': 'দাবিটি বন্ধ হয়েছে।',
  'claim-ended.next': 'নতুন মেয়াদ পাওয়া গেলে বা কোনো সিদ্ধান্ত পুনর্বিবেচনা করতে হলে আমাদের বলুন: এর পরে নতুন দাবি করা যায়।',
}
