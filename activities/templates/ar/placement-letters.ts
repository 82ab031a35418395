// What do we write about a place with an employer, in Arabic: a slot, the waiting list, the employer's choice?
import type { placementLetters as english } from '../en/placement-letters.js'
import type { Words } from '../catalogue.js'

export const placementLetters: Words<typeof english> = {
  'slot-reserved.subject': 'مكان محفوظ لك',
  'slot-reserved.lead': 'حُفظ لك مكان في طلب عمالة جرى التحقق منه. يختار صاحب العمل الآن من بين المتقدمين.',
  'slot-reserved.free': 'المكان لا يكلفك شيئًا. لا يجوز لأحد أن يطلب منك مالًا لحفظه أو لتقديمك في الترتيب.',
  'on-waiting-list.subject': 'أنت في قائمة الانتظار',
  'on-waiting-list.lead': 'كل أماكن طلب العمالة مأخوذة الآن. أنت في قائمة انتظاره، وسنكتب إليك حالما يتاح مكان.',
  'on-waiting-list.position': 'ترتيبك في القائمة',
  'on-waiting-list.next': 'يمكنك أن تطلب من مسؤول الملف طلب عمالة آخر في أي وقت.',
  'not-selected.subject': 'اختار صاحب العمل غيرك',
  'not-selected.lead': 'نأسف: في طلب العمالة هذا اختار صاحب العمل متقدمين آخرين، أو انتهى الطلب.',
  'not-selected.goes-on': 'يستمر طلبك. يبحث مسؤول الملف معك عن طلب عمالة آخر.',
  'not-selected.reason': 'ما قيل لنا',
}
