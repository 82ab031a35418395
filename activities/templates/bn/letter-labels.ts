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
  'calendar.claim-by': 'আপনার টাকা ফেরত দাবি করার শেষ দিন',
  'calendar.refund-claim': 'আপনার টাকা ফেরত দাবি করার শেষ দিন',
  'calendar.follow-up': 'আপনার ফেরার ব্যাপারে ফোন',
  'calendar.medical-examination': 'মেডিকেল পরীক্ষা: সবচেয়ে আগের তারিখ',
  'calendar.other': 'শেষ দিন: {task}',
}
