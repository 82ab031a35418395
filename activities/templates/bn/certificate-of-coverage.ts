// What does the certificate of coverage say, in Bengali?
import type { certificateOfCoverage as english } from '../en/certificate-of-coverage.js'
import type { Words } from '../catalogue.js'

export const certificateOfCoverage: Words<typeof english> = {
  'certificate-of-coverage.title': 'বীমাভুক্তির সনদ',
  'certificate-of-coverage.subtitle': '{country}: কাজের সময় সামাজিক নিরাপত্তা',
  'certificate-of-coverage.copy':
    'এখানে নাম থাকা প্রতিষ্ঠান কী প্রত্যয়ন করেছে, এই কাগজ আপনাকে তা জানায়। প্রতিষ্ঠানের নিজের সনদটিই গণ্য হয়।',
  'certificate-of-coverage.certifies':
    'এখানে লেখা কাজ ও সময়ের জন্য এই ব্যক্তির ওপর শুধু এই দেশের সামাজিক নিরাপত্তা আইন চলে: {origin}।',
  'certificate-of-coverage.no-contributions':
    'এই সময়ে এখানে লেখা শাখাগুলোর জন্য এই দেশে কোনো চাঁদা দিতে হয় না: {destination}।',
  'certificate-of-coverage.law': 'যে আইন চলে',
  'certificate-of-coverage.law-of': 'যে দেশের আইন',
  'certificate-of-coverage.agreement': 'যার অধীনে',
  'certificate-of-coverage.article': 'অনুচ্ছেদ',
  'certificate-of-coverage.branches': 'শাখা',
  'certificate-of-coverage.branches-not-stated': 'লেখা নেই: প্রতিষ্ঠানকে জিজ্ঞাসা করুন',
  'certificate-of-coverage.no-end': 'শেষ দিন লেখা নেই',
  'certificate-of-coverage.extended': 'মেয়াদ বাড়ানো হয়েছে',
  'certificate-of-coverage.times': '{count, plural, =0 {কখনও না} other {# বার}}',
  'certificate-of-coverage.work': 'কাজ',
  'certificate-of-coverage.position': 'পদের ধরন',
  'certificate-of-coverage.place': 'কাজের জায়গা',
  'certificate-of-coverage.issued-by': 'জারি করেছে',
  'certificate-of-coverage.issued-on': 'জারির তারিখ',
  'certificate-of-coverage.reference': 'প্রতিষ্ঠানের সূত্র নম্বর',
  'certificate-of-coverage.abroad': 'বিদেশের প্রতিষ্ঠান',
  'certificate-of-coverage.state-issued': '{destination}: সেখানকার প্রতিষ্ঠান এই সনদ মানে কি না, এখনও জানায়নি।',
  'certificate-of-coverage.state-acknowledged': '{destination}: সেখানকার প্রতিষ্ঠান এই সনদ মানে।',
  'certificate-of-coverage.state-disputed':
    '{destination}: সেখানকার প্রতিষ্ঠান এই সনদ মানে না। দুই প্রতিষ্ঠানের মধ্যে মীমাংসা না হওয়া পর্যন্ত এটি বহাল থাকে।',
  'certificate-of-coverage.carry': 'কাজের সময় এই কাগজ সঙ্গে রাখুন এবং কেউ চাইলে দেখান।',
  'certificate-of-coverage.changes': 'কাজ আগে শেষ হলে, অথবা নিয়োগকর্তা বা কাজের জায়গা বদলালে আমাদের জানান।',
  'work-position.posted': 'চাকরিরত এবং নিয়োগকর্তা পাঠিয়েছেন',
  'work-position.employed': 'কাজের জায়গাতেই চাকরিরত',
  'work-position.self-employed': 'স্বনিযুক্ত',
}
