// What does the calculation of benefits from periods in several states say, in Bengali?
import type { totalizationCalculation as english } from '../en/totalization-calculation.js'
import type { Words } from '../catalogue.js'

export const totalizationCalculation: Words<typeof english> = {
  'totalization-calculation.title': 'কয়েকটি দেশের সুবিধার হিসাব',
  'totalization-calculation.subtitle': '{branch}, {instrument} অনুযায়ী',
  'totalization-calculation.intro':
    'প্রতিটি দেশের অংশ কীভাবে আসে, এই কাগজ তা দেখায়। প্রতিষ্ঠানগুলো যা জানিয়েছে, এটি তা থেকে করা হিসাব। প্রতিটি প্রতিষ্ঠান নিজের সুবিধার সিদ্ধান্ত নেয়।',
  'totalization-calculation.advice':
    'চুক্তির শর্তগুলো পড়া হয়নি। এই হিসাব প্রতিষ্ঠানগুলোর জন্য পরামর্শ এবং কিছুর প্রতিশ্রুতি দেয় না।',
  'totalization-calculation.claim': 'দাবি',
  'totalization-calculation.instrument': 'যার অধীনে',
  'totalization-calculation.branch': 'শাখা',
  'totalization-calculation.contingency': 'বীমার ঘটনার দিন',
  'totalization-calculation.record': 'রেকর্ডের সংস্করণ',
  'totalization-calculation.all-periods': 'সব দেশের মেয়াদ',
  'totalization-calculation.without': 'এই দেশ কিছু জানায়নি: {countries}। তাদের মেয়াদ এই হিসাবে নেই।',
  'totalization-calculation.periods': 'মেয়াদ ও অধিকার',
  'totalization-calculation.state': 'দেশ',
  'totalization-calculation.own-periods': 'নিজের মেয়াদ',
  'totalization-calculation.right': 'অধিকার',
  'totalization-calculation.share': 'অংশ',
  'totalization-calculation.amounts': 'টাকার পরিমাণ',
  'totalization-calculation.pro-rata': 'তাত্ত্বিক টাকার অংশ',
  'totalization-calculation.independent': 'শুধু নিজের আইন অনুযায়ী',
  'totalization-calculation.supplement': 'সম্পূরক',
  'totalization-calculation.due': 'পাওনা',
  'totalization-calculation.why': 'কেন',
  'totalization-calculation.benefit-of': '{country}: সেখানকার সুবিধা',
  'totalization-calculation.total': 'মোট',
  'totalization-calculation.total-of': 'সব দেশ মিলিয়ে',
  'totalization-calculation.steps': 'ধাপে ধাপে',
  'totalization-calculation.steps-intro':
    'প্রতিটি ধাপে লেখা আছে নিয়ম, কী নেওয়া হয়েছে, কী ফল এসেছে, এবং কেউ নিশ্চিত করে থাকলে নিয়মটি কোথায় লেখা আছে।',
  'totalization-calculation.step-title': '{number}. {rule}',
  'totalization-calculation.in': 'নেওয়া হয়েছে: {inputs}',
  'totalization-calculation.out': 'ফল এসেছে: {result}',
  'totalization-calculation.input': '{name}: {value}',
  'totalization-calculation.no-input': 'কিছুই না',
  'totalization-calculation.appeal':
    'কোনো দেশের টাকার পরিমাণে একমত না হলে, সেই দেশের প্রতিষ্ঠানকে সিদ্ধান্ত পুনর্বিবেচনা করতে বলুন। কোনো মেয়াদ বাদ পড়লে আমাদের জানান।',
  'entitlement.own': 'শুধু নিজের আইন অনুযায়ী অধিকার',
  'entitlement.aggregated': 'সব মেয়াদ যোগ করে অধিকার',
  'entitlement.none': 'অধিকার নেই',
  'benefit-basis.pro-rata': 'তাত্ত্বিক টাকার অংশ',
  'benefit-basis.independent': 'শুধু নিজের আইন অনুযায়ী টাকা, যা বেশি',
  'benefit-basis.short-period': 'এক বছরের কম এবং শুধু তাতে অধিকার নেই: কিছু দেওয়া হয় না',
  'benefit-basis.exclusive': 'শেষ যে দেশের শর্ত পূরণ হয়েছে: সব মেয়াদ নিজের ধরে টাকা দেয়',
  'benefit-basis.not-entitled': 'অধিকার নেই: কিছু দেওয়া হয় না',
  'instrument.eu-883-2004': 'বিধান (EC) No 883/2004',
  'instrument.cets-78': 'সামাজিক নিরাপত্তা বিষয়ে ইউরোপীয় কনভেনশন (CETS 78)',
  'instrument.bilateral-pro-rata': 'দুই দেশের মধ্যে একটি চুক্তি',
}
