// What do the letters about costs say, in Bengali: who pays what, what was charged too much, what came back?
import type { feeLetters as english } from '../en/fee-letters.js'
import type { Words } from '../catalogue.js'

export const feeLetters: Words<typeof english> = {
  'fee-disclosure.subject': 'আপনি কী দেন এবং অন্যরা কী দেয়',
  'fee-disclosure.lead': 'বিদেশে যাওয়ার প্রতিটি খরচ এবং কে তা বহন করে, নিচে দেখুন।',
  'fee-disclosure.next': 'আপনি রাজি কি না, আমাদের জানান। কেউ বেশি চাইলে আমাদের জানান: তারা তা চাইতে পারে না।',
  'overcharge-found.subject': 'আপনার কাছ থেকে বেশি টাকা নেওয়া হয়েছে',
  'overcharge-found.worker-does-not-pay': 'এই খরচ অন্যরা বহন করে। এর কোনো অংশ আপনার কাছে চাওয়া যাবে না।',
  'overcharge-found.worker-pays-at-most':
    'এই খরচের জন্য একজন কর্মীর কাছে সর্বোচ্চ যত চাওয়া যায়, আপনি তার চেয়ে বেশি দিয়েছেন।',
  'overcharge-found.cost-never-legitimate': 'নাম যা-ই হোক, এই টাকা কেউ কখনও চাইতে পারে না।',
  'overcharge-found.other': 'আপনার কাছ থেকে নিয়মের চেয়ে বেশি টাকা নেওয়া হয়েছে।',
  'overcharge-found.your-right':
    'জিজ্ঞাসা বা অভিযোগ করার জন্য কেউ আপনাকে শাস্তি দিতে পারে না। এজেন্সি বা নিয়োগকর্তাকে ছাড়াই আপনি সরাসরি আমাদের কাছে বিনা খরচে অভিযোগ করতে পারেন: এই চিঠির উত্তর দিন বা আপনার শ্রম অভিবাসন অফিসে ফোন করুন, এবং আপনার কেস নম্বর বলুন। বিদেশে দূতাবাসের শ্রম অ্যাটাশে আপনার অভিযোগ নেন।',
  'overcharge-found.amount': 'যত বেশি নেওয়া হয়েছে',
  'overcharge-found.cap': 'সর্বোচ্চ যত চাওয়া যায়',
  'overcharge-found.next':
    'আমরা আপনার টাকা ফেরত চাইছি। আপনার কিছু করতে হবে না; মীমাংসা হলে আমরা আপনাকে লিখব। আপনার রসিদগুলো রেখে দিন।',
  'refund-settled.subject': 'আপনার টাকা ফেরতের মীমাংসা হয়েছে',
  'refund-settled.agency': 'এজেন্সি টাকা ফেরত দিয়েছে।',
  'refund-settled.deposit': 'এজেন্সির জামানত থেকে টাকা নেওয়া হয়েছে।',
  'refund-settled.part':
    'এজেন্সির জামানত থেকে টাকার শুধু একটি অংশ নেওয়া গেছে। বাকিটা এজেন্সির কাছে আপনার এখনও পাওনা, এবং তা তাদের রেকর্ডে থাকবে।',
  'refund-settled.paid-back': 'টাকা ফেরত দেওয়া হয়েছে।',
  'refund-settled.agreed': 'আপনি এবং যে টাকা নিয়েছিল, দুজনে এতে একমত হয়েছেন।',
  'refund-settled.not-recoverable': 'টাকাটা উদ্ধার করা যায়নি। কী নেওয়া হয়েছিল, তা রেকর্ডে থাকবে।',
  'refund-settled.no-overcharge': 'আবার দেখে জানা গেছে, আপনি যা দিয়েছেন তা নিয়মের মধ্যেই ছিল।',
  'refund-settled.struck': 'আবার দেখে জানা গেছে, আপনি যা দিয়েছেন তা নিয়মের মধ্যেই ছিল।',
  'refund-settled.other': 'আপনার কাছ থেকে যে বেশি টাকা নেওয়া হয়েছিল, তার মীমাংসা হয়েছে।',
  'refund-settled.paid': 'আপনাকে ফেরত দেওয়া হয়েছে',
  'refund-settled.next': 'টাকা না পেয়ে থাকলে, বা একমত না হলে আমাদের জানান: আমরা আবার দেখব।',
}
