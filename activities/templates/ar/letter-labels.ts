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
  'paper-ready.named': '{title}، رقم {number}',
  'paper-ready.how':
    'لا تُرسل الورقة بالبريد الإلكتروني أو برسالة قصيرة لأن فيها بيانات شخصية. يرجى إعطاء المكتب الذي يتولى ملفك رقم الورقة أو رقم الملف: يمكنه أن يفتح الورقة لك. ويمكن لأي شخص التحقق منها بالرمز المطبوع عليها.',
  'paper-ready.ask': 'يرجى طلب الورقة من المكتب الذي يتولى ملفك.',
  'calendar.claim-by': 'آخر يوم للمطالبة باستردادك',
  'calendar.refund-claim': 'آخر يوم للمطالبة باستردادك',
  'calendar.follow-up': 'اتصال بشأن عودتك',
  'calendar.medical-examination': 'الفحص الطبي: أقرب تاريخ',
  'calendar.other': 'آخر يوم: {task}',
}
