// What stands beside the facts of several letters, and on the dates that go into a calendar, in Bengali?
import type { letterLabels as english } from '../en/letter-labels.js'
import type { Words } from '../catalogue.js'

export const letterLabels: Words<typeof english> = {
  'label.agency': 'এজেন্সি',
  'label.case': 'কেস',
  'label.cost': 'খরচ',
  'label.document': 'কাগজ',
  'label.due': 'শেষ সময়',
  'label.from': 'শুরু',
  'label.job-order': 'চাহিদাপত্র',
  'label.kind': 'ধরন',
  'label.last-day': 'শেষ দিন',
  'label.organisation': 'প্রতিষ্ঠান',
  'label.reason': 'কারণ',
  'label.rule': 'নিয়ম',
  'label.task': 'কাজ',
  'label.until': 'শেষ',
  'paper-ready.named': '{title}, নম্বর {number}',
  'paper-ready.how':
    'কাগজে ব্যক্তিগত তথ্য থাকে বলে তা ইমেইল বা এসএমএসে পাঠানো হয় না। আপনার কেস যে অফিস দেখছে তাদের কাগজের বা কেসের নম্বর দিন: তারা আপনার জন্য কাগজটি খুলতে পারে। কাগজে ছাপা কোড দিয়ে যে কেউ তা যাচাই করতে পারে।',
  'paper-ready.ask': 'কাগজটি আপনার কেস যে অফিস দেখছে তাদের কাছে চান।',
  'calendar.claim-by': 'আপনার টাকা ফেরত দাবি করার শেষ দিন',
  'calendar.refund-claim': 'আপনার টাকা ফেরত দাবি করার শেষ দিন',
  'calendar.follow-up': 'আপনার ফেরার ব্যাপারে ফোন',
  'calendar.medical-examination': 'মেডিকেল পরীক্ষা: সবচেয়ে আগের তারিখ',
  'calendar.other': 'শেষ দিন: {task}',
}
