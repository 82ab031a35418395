// What does the order to bring a worker home say, in Bengali?
import type { repatriationOrder as english } from '../en/repatriation-order.js'
import type { Words } from '../catalogue.js'

export const repatriationOrder: Words<typeof english> = {
  'repatriation-order.title': 'দেশে ফেরানোর আদেশ',
  'repatriation-order.subtitle': '{from} থেকে {to}',
  'repatriation-order.order':
    '{organisation} এখানে নাম থাকা ব্যক্তির দেশে ফেরার যাত্রার ব্যবস্থা {day} তারিখের মধ্যে করতে বাধ্য।',
  'repatriation-order.order-remains':
    '{organisation} এখানে নাম থাকা ব্যক্তির মৃতদেহ ও জিনিসপত্র {day} তারিখের মধ্যে দেশে আনতে বাধ্য।',
  'repatriation-order.no-day':
    '{organisation} এখানে নাম থাকা ব্যক্তির দেশে ফেরার যাত্রার ব্যবস্থা এখনই করতে বাধ্য। আমাদের জানামতে নিয়মে কোনো শেষ দিন নেই।',
  'repatriation-order.no-day-remains':
    '{organisation} এখানে নাম থাকা ব্যক্তির মৃতদেহ ও জিনিসপত্র এখনই দেশে আনতে বাধ্য। আমাদের জানামতে নিয়মে কোনো শেষ দিন নেই।',
  'repatriation-order.person': 'ব্যক্তি',
  'repatriation-order.journey': 'যাত্রা',
  'repatriation-order.kind': 'ধরন',
  'repatriation-order.ground': 'কারণ',
  'repatriation-order.ordered-on': 'আদেশের তারিখ',
  'repatriation-order.from': 'যেখান থেকে',
  'repatriation-order.to': 'যেখানে',
  'repatriation-order.who-pays': 'কে খরচ দেয়',
  'repatriation-order.responsible': 'দায়িত্ব যার',
  'repatriation-order.as': 'যে হিসেবে',
  'repatriation-order.cost': 'খরচ',
  'repatriation-order.fallback':
    'তত দিনে যাত্রার ব্যবস্থা না হলে {payer} আগে খরচ দেবে, এবং সেই টাকা এর কাছ থেকে আদায় করা হবে: {organisation}।',
  'repatriation-order.no-fallback': 'তত দিনে যাত্রার ব্যবস্থা না হলে কে আগে খরচ দেবে, তা জানা নেই।',
  'repatriation-order.sanction': 'তত দিনে যাত্রার ব্যবস্থা না হলে: {sanction}।',
  'repatriation-order.worker-nothing': 'এই যাত্রার জন্য কর্মী কিছু দেন না।',
  'repatriation-order.worker-later':
    'যাত্রার আগে কর্মীর কাছে কিছু চাওয়া যাবে না। কর্মী খরচ বহন করবেন কি না, তা পরে ঠিক হবে।',
  'repatriation-order.worker-unknown':
    'কর্মী খরচের অংশ বহন করবেন কি না, জানা নেই। তা ঠিক হওয়ার আগে কর্মীর কাছে কিছু চাওয়া যাবে না।',
  'repatriation-order.belongings': 'কর্মী পাসপোর্ট, সব কাগজ ও জিনিসপত্র সঙ্গে নেবেন। পাওনা বেতন পাওনাই থাকবে।',
  'repatriation-order.rule': 'নিয়ম',
  'repatriation-order.rule-text': '{rule}: {source}',
  'repatriation-kind.voluntary': 'কর্মীর ইচ্ছায়',
  'repatriation-kind.mandatory': 'নিরাপত্তার জন্য আদেশে',
  'repatriation-kind.medical': 'চিকিৎসার কারণে',
  'repatriation-kind.remains': 'মৃতদেহ পাঠানো',
  'repatriation-ground.contract-ended': 'চুক্তি শেষ হয়েছে',
  'repatriation-ground.dismissal': 'চাকরি থেকে বাদ',
  'repatriation-ground.safety': 'কর্মীর নিরাপত্তা',
  'repatriation-ground.illness': 'অসুস্থতা বা আঘাত',
  'repatriation-ground.war-or-disaster': 'যুদ্ধ, মহামারি বা দুর্যোগ',
  'repatriation-ground.family-emergency': 'পরিবারে জরুরি অবস্থা',
  'repatriation-ground.death': 'মৃত্যু',
  'repatriation-ground.other': 'অন্য কারণ',
  'repatriation-sanction.licence-suspended': 'লাইসেন্স স্থগিত হবে',
  'repatriation-sanction.deposit-drawn': 'জামানত থেকে টাকা নেওয়া হবে',
  'repatriation-payer.employer': 'নিয়োগকর্তা',
  'repatriation-payer.agency': 'এজেন্সি',
  'repatriation-payer.insurer': 'বীমা কোম্পানি',
  'repatriation-payer.welfare-fund': 'কল্যাণ তহবিল',
  'repatriation-payer.state': 'রাষ্ট্র',
}
