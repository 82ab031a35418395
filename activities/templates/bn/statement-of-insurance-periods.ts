// What does the statement of insurance periods say, in Bengali?
import type { statementOfInsurancePeriods as english } from '../en/statement-of-insurance-periods.js'
import type { Words } from '../catalogue.js'

export const statementOfInsurancePeriods: Words<typeof english> = {
  'statement-of-insurance-periods.title': 'বীমার মেয়াদের বিবরণী',
  'statement-of-insurance-periods.subtitle': '{country}: সেখানকার বীমার মেয়াদ',
  'statement-of-insurance-periods.intro':
    'এখানে নাম থাকা প্রতিষ্ঠান বীমার মেয়াদগুলো এভাবে জানিয়েছে। এগুলো কোনো সুবিধার সিদ্ধান্ত নয়।',
  'statement-of-insurance-periods.notification': 'জানানো তথ্য',
  'statement-of-insurance-periods.notified-on': 'জানানোর তারিখ',
  'statement-of-insurance-periods.version': 'সংস্করণ',
  'statement-of-insurance-periods.reason': 'এই সংস্করণ কেন',
  'statement-of-insurance-periods.stay': 'বিদেশে থাকা',
  'statement-of-insurance-periods.days-per-week': 'বীমা ব্যবস্থায় সপ্তাহে কত দিন',
  'statement-of-insurance-periods.periods': 'মেয়াদ',
  'statement-of-insurance-periods.no-periods': 'প্রতিষ্ঠান কোনো বীমার মেয়াদ জানায়নি।',
  'statement-of-insurance-periods.period': 'মেয়াদ',
  'statement-of-insurance-periods.kind': 'ধরন',
  'statement-of-insurance-periods.code': 'কোড',
  'statement-of-insurance-periods.contributions': 'চাঁদা',
  'statement-of-insurance-periods.sum': 'মোট',
  'statement-of-insurance-periods.months': 'বীমার মাস',
  'statement-of-insurance-periods.contributions-sum': 'চাঁদা',
  'statement-of-insurance-periods.gaps':
    '{count, plural, =0 {মেয়াদগুলোর মধ্যে কোনো ফাঁক নেই।} other {মেয়াদগুলোর মধ্যে #টি ফাঁক আছে।}}',
  'statement-of-insurance-periods.codes': 'কোডগুলো প্রতিষ্ঠানের মধ্যে আদান-প্রদানের ফরম P5000 থেকে নেওয়া।',
  'statement-of-insurance-periods.standing': 'আপনি যা জানেন, তার সঙ্গে কি মেলে?',
  'statement-of-insurance-periods.standing-notified':
    'মেয়াদগুলো ঠিক কি না, আপনি এখনও বলেননি। দেখে নিশ্চিত করুন বা আপত্তি জানান।',
  'statement-of-insurance-periods.standing-notified-none':
    'কোনো মেয়াদ জানানো হয়নি, এবং তা ঠিক কি না আপনি এখনও বলেননি। নিশ্চিত করুন, অথবা আপনার বীমা থাকলে আপত্তি জানান।',
  'statement-of-insurance-periods.standing-confirmed': 'আপনি এই মেয়াদগুলো নিশ্চিত করেছেন।',
  'statement-of-insurance-periods.standing-confirmed-none': 'কোনো মেয়াদ জানানো হয়নি, আপনি তা নিশ্চিত করেছেন।',
  'statement-of-insurance-periods.standing-contested':
    'আপনি এই মেয়াদগুলোতে আপত্তি করেছেন ({reason})। প্রতিষ্ঠান এখনও উত্তর দেয়নি।',
  'statement-of-insurance-periods.standing-unsettled':
    'আপনি এই মেয়াদগুলোতে আপত্তি করেছেন। আপনার কেস বন্ধ হওয়ার আগে প্রতিষ্ঠান উত্তর দেয়নি।',
  'statement-of-insurance-periods.wrong':
    'কোনো মেয়াদ বাদ পড়লে বা ভুল থাকলে আমাদের জানান। বেতনের রসিদ ও চুক্তিপত্র প্রমাণ হিসেবে কাজে লাগে।',
  'periods-reason.notified': 'প্রথম জানানো',
  'periods-reason.corrected': 'সংশোধিত',
  'periods-reason.upheld': 'আবার দেখে আগের মতোই রাখা হয়েছে',
  'contest-reason.period-missing': 'একটি মেয়াদ বাদ পড়েছে',
  'contest-reason.dates-wrong': 'তারিখ ভুল',
  'contest-reason.contributions-wrong': 'চাঁদা ভুল',
  'contest-reason.type-wrong': 'ধরন ভুল',
  'contest-reason.not-mine': 'মেয়াদগুলো আমার নয়',
  'contest-reason.other': 'অন্য কারণ',
}
