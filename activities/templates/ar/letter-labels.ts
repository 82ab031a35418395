// What stands beside the facts of several letters, and on the dates that go into a calendar, in Arabic?
import type { letterLabels as english } from '../en/letter-labels.js'
import type { Words } from '../catalogue.js'

export const letterLabels: Words<typeof english> = {
  'label.agency': 'الوكالة',
  'label.case': 'الملف',
  'label.cost': 'التكلفة',
  'label.document': 'الوثيقة',
  'label.due': 'الموعد',
  'label.from': 'من',
  'label.job-order': 'طلب العمالة',
  'label.kind': 'النوع',
  'label.last-day': 'آخر يوم',
  'label.organisation': 'الجهة',
  'label.reason': 'السبب',
  'label.rule': 'القاعدة',
  'label.task': 'المهمة',
  'label.until': 'حتى',
  'calendar.claim-by': 'آخر يوم للمطالبة باستردادك',
  'calendar.refund-claim': 'آخر يوم للمطالبة باستردادك',
  'calendar.follow-up': 'اتصال بشأن عودتك',
  'calendar.medical-examination': 'الفحص الطبي: أقرب تاريخ',
  'calendar.other': 'آخر يوم: {task}',
}
