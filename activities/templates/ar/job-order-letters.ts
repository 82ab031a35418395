// What do the letters to an employer about its job order say, in Arabic?
import type { jobOrderLetters as english } from '../en/job-order-letters.js'
import type { Words } from '../catalogue.js'

export const jobOrderLetters: Words<typeof english> = {
  'job-order-open.subject': 'طلب العمالة الخاص بكم مفتوح للمرشحين',
  'job-order-open.lead':
    'تحققت الممثلية من طلب العمالة. يمكن الآن إعطاء أماكنه للمرشحين واحدًا بعد الآخر، بترتيب تقديمهم.',
  'job-order-open.choose':
    'يرجى إعداد قائمة مختصرة وعرض المقابلات وإخبارنا عن كل مرشح هل تختارونه أو ترفضونه، مع السبب. الاختيار ملزم.',
  'job-order-open.until': 'مفتوح حتى',
  'job-order-open.next': 'لا يدفع العمال لكم شيئًا، ولا يجوز لأحد أن يجمع منهم مالًا باسمكم.',
  'job-order-refused.subject': 'لا يمكن فتح طلب العمالة الخاص بكم',
  'job-order-refused.lead': 'لا يلتزم طلب العمالة بقاعدة من قواعد هذا المسار. أُغلق؛ ولم يُطلب شيء من أي عامل.',
  'job-order-refused.next': 'يرجى تصحيح ما هو مذكور أعلاه وتقديم الطلب من جديد.',
  'job-order-fault.channel-of-the-corridor':
    '{channel, select, government {التوظيف في هذا المسار بين الحكومتين. يرجى حذف الوكالة.} other {التوظيف في هذا المسار عن طريق وكالات مرخصة. يرجى ذكر رقم وكالة.}}',
  'job-order-fault.expiry-after-today': 'آخر يوم في الطلب، {got}، ليس بعد {today}. يرجى تحديد يوم أبعد.',
  'job-order-fault.isco-08-unit-group':
    'السطر {line}: {got} ليس من مجموعات الوحدات الـ436 في التصنيف ISCO-08. {near, select, none {يرجى الرجوع إلى التصنيف.} other {القريب منه: {groups}.}}',
  'job-order-fault.wage-in-currency-of-destination':
    'السطر {line}: الأجر مذكور بعملة {got}. يرجى ذكره بعملة {expected}، وهي عملة مكان العمل.',
  'job-order-fault.wage-not-below-minimum':
    'السطر {line}: الأجر الشهري {got}، وأدنى أجر مسموح به {expected}. يرجى رفعه.',
  'job-order-fault.term-within-stay-maximum':
    'السطر {line}: مدة العقد {got}، وأطول مدة مسموح بها {expected}. يرجى تقصيرها.',
  'job-order-fault.agency-licence-not-active': 'ترخيص الوكالة المذكورة غير سارٍ. يرجى ذكر وكالة ترخيصها سارٍ.',
  'job-order-ended.subject': 'انتهى طلب العمالة الخاص بكم',
  'job-order-ended.filled': 'أُخذ كل مكان في طلب العمالة من عامل مختار.',
  'job-order-ended.expired': 'وصل طلب العمالة إلى آخر يوم. سقطت الأماكن التي لم تؤخذ.',
  'job-order-ended.withdrawn': 'سُحب طلب العمالة. أُخبر المرشحون الذين لم يُختاروا.',
  'job-order-ended.other': 'انتهى طلب العمالة: {how}.',
  'job-order-ended.slots': 'الأماكن',
  'job-order-ended.selected': 'العمال المختارون',
  'replacement-answered.subject': 'طلبكم باستبدال عامل',
  'replacement-answered.granted': 'قُبل طلبكم. المكان متاح لمرشح آخر، مرة واحدة.',
  'replacement-answered.refused': 'لا يمكن قبول طلبكم: لم يغادر العامل خلال المدة التي يُستبدل فيها العامل.',
  'replacement-answered.case': 'العامل في الملف',
  'replacement-answered.last-day': 'آخر يوم في المدة',
}
