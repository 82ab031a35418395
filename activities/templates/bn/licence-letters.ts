// What do the letters about an agency's licence say, in Bengali?
import type { licenceLetters as english } from '../en/licence-letters.js'
import type { Words } from '../catalogue.js'

export const licenceLetters: Words<typeof english> = {
  'agency-application-received.subject': 'আপনার লাইসেন্সের আবেদন আমরা পেয়েছি',
  'agency-application-received.lead':
    'রিক্রুটিং এজেন্সির লাইসেন্সের জন্য আপনার আবেদন আমরা পেয়েছি। নম্বরটি নিচে আছে: লেখার সময় নম্বরটি উল্লেখ করুন।',
  'agency-application-received.next':
    'আমরা আগে আপনার প্রমাণ দেখব, তারপর আপনার অফিস পরিদর্শন করব। প্রতিটি ধাপের আগে আমরা আপনাকে লিখব।',
  'agency-refused.subject': 'আপনার আবেদনের সিদ্ধান্ত',
  'agency-refused.lead': 'লাইসেন্স দেওয়া যাচ্ছে না। নিচের শর্তগুলো পূরণ হলে আপনি আবার আবেদন করতে পারেন।',
  'agency-refused.failed': 'পূরণ হয়নি',
  'licence-conditions.subject': 'আপনার লাইসেন্সের জন্য যা লাগে',
  'licence-conditions.lead': 'আপনার আবেদন ঠিক আছে। ফি ও জামানত জমা হলে লাইসেন্স দেওয়া হবে।',
  'licence-conditions.fee': 'নিবন্ধন ফি',
  'licence-conditions.tier': 'জামানতের স্তর',
  'licence-conditions.cash': 'নগদ জামানত',
  'licence-conditions.guarantee': 'ব্যাংক গ্যারান্টি',
  'licence-granted.subject': 'আপনার লাইসেন্স: {kind}',
  'licence-granted.lead': 'নিচের দিনগুলোর জন্য আপনার লাইসেন্স মঞ্জুর হয়েছে। কাগজটিতে একটি নম্বর আছে, যা যাচাই করা যায়।',
  'licence-granted.kind': 'লাইসেন্স',
  'licence-renewal-due.subject': 'আপনার লাইসেন্স নবায়নের সময় হয়েছে',
  'licence-renewal-due.subject-waived': 'আপনার লাইসেন্স নিজে থেকেই নবায়ন হবে',
  'licence-renewal-due.lead': 'নিচের দিনে আপনার লাইসেন্সের মেয়াদ শেষ হবে। তার আগে নবায়নের আবেদন করুন।',
  'licence-renewal-due.lead-waived': 'আপনি নবায়ন থেকে ছাড় পেয়েছেন। আপনার আবেদন করতে হবে না।',
  'licence-renewal-due.ends-on': 'মেয়াদ শেষ',
  'licence-renewal-due.next': 'আবেদন না করলে সেই দিন আপনি প্রকাশ্য তালিকা থেকে বাদ যাবেন।',
  'licence-ended.subject': 'আপনার লাইসেন্স শেষ হয়েছে',
  'licence-ended.lead':
    'আপনি আর কর্মী নিয়োগ করতে পারবেন না। কর্মীদের যা পাওনা, তা পাওনাই থাকবে; দেরিতে আসা দাবির সময় পার হলে বাকি জামানত ফেরত দেওয়া হবে।',
  'licence-ended.how': 'যেভাবে শেষ হয়েছে',
  'agency-suspended.subject': 'লাইসেন্স এখন থেকেই স্থগিত',
  'agency-suspended.lead':
    'স্থগিতাদেশ না ওঠা পর্যন্ত কোনো কর্মীকে ছাড়পত্র দেওয়া যাবে না এবং কোনো চাহিদাপত্র খোলা যাবে না। খোলা কেসের কর্মী ও নিয়োগকর্তাদের জানানো হবে।',
  'agency-suspended.causes': 'কারণ',
  'agency-suspension-lifted.subject': 'স্থগিতাদেশ তুলে নেওয়া হয়েছে',
  'agency-suspension-lifted.lead': 'লাইসেন্স আবার চালু হয়েছে। যেসব কেস থেমে ছিল, সেগুলো এগোবে।',
  'incentive-granted.subject': 'আপনি এটি অর্জন করেছেন: {incentive}',
  'incentive-granted.lead': 'আপনার রেকর্ড নিচের নিয়ম পূরণ করে। কর্মীদের সঙ্গে ন্যায্য আচরণের জন্য আপনাকে ধন্যবাদ।',
  'incentive-granted.incentive': 'প্রণোদনা',
}
