// What does the referral to a medical examination say, in Bengali?
import type { medicalReferral as english } from '../en/medical-referral.js'
import type { Words } from '../catalogue.js'

export const medicalReferral: Words<typeof english> = {
  'medical-referral.title': 'মেডিকেল পরীক্ষার রেফারেল',
  'medical-referral.subtitle': 'কাজের দেশ: {country}',
  'medical-referral.request':
    'মেডিকেল সেন্টারকে: এখানে নাম থাকা ব্যক্তিকে পরীক্ষা করুন, এবং এখানে লেখা কাজের জন্য তিনি উপযুক্ত, অনুপযুক্ত না স্থগিত, আমাদের জানান।',
  'medical-referral.again': 'এটি {attempt, number} নম্বর পরীক্ষা। আগের ফলাফল ছিল: {result}।',
  'medical-referral.examination': 'পরীক্ষা',
  'medical-referral.centre': 'মেডিকেল সেন্টার',
  'medical-referral.by': 'যে দিনের মধ্যে করতে হবে',
  'medical-referral.not-before': 'যে দিনের আগে নয়',
  'medical-referral.work': 'বিদেশে কাজ',
  'medical-referral.sector': 'খাত',
  'medical-referral.cost': 'পরীক্ষার খরচ',
  'medical-referral.paid-by': 'যে দেয়',
  'medical-referral.at-most': 'কর্মীর কাছে সর্বোচ্চ {amount} চাওয়া যাবে।',
  'medical-referral.no-limit': 'কর্মীর কাছে কত চাওয়া যাবে, তা জানা নেই। টাকা নেওয়ার আগে আমাদের জিজ্ঞাসা করুন।',
  'medical-referral.nothing': 'কর্মী কিছু দেন না।',
  'medical-referral.payer-not-known': 'কে দেয়, তা জানা নেই। টাকা নেওয়ার আগে আমাদের জিজ্ঞাসা করুন।',
  'medical-referral.report': 'আপনি আমাদের যা জানাবেন',
  'medical-referral.result': 'ফলাফল',
  'medical-referral.result-values': 'উপযুক্ত, অনুপযুক্ত বা স্থগিত (আবার পরীক্ষা হবে)',
  'medical-referral.examined-on': 'পরীক্ষার দিন',
  'medical-referral.valid-until': 'ফলাফলের মেয়াদের শেষ দিন',
  'medical-referral.no-findings':
    'আর কিছু আমাদের পাঠাবেন না: শরীরের অবস্থা, রোগের নাম বা পরীক্ষার রিপোর্ট নয়। এসব আপনার ও সেই ব্যক্তির মধ্যে থাকবে।',
  'medical-referral.bring': 'পরীক্ষার্থীকে: এই কাগজ ও আপনার পাসপোর্ট সঙ্গে নিয়ে যান।',
  'medical-referral.ask': 'আপনি সেন্টারকে ফলাফল বুঝিয়ে বলতে বলতে পারেন।',
  'medical-result.fit': 'উপযুক্ত',
  'medical-result.unfit': 'অনুপযুক্ত',
  'medical-result.held': 'স্থগিত, আবার পরীক্ষা হবে',
}
