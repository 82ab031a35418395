// What does the fee disclosure say, in Arabic?
import type { feeDisclosure as english } from '../en/fee-disclosure.js'
import type { Words } from '../catalogue.js'

export const feeDisclosure: Words<typeof english> = {
  'fee-disclosure.title': 'بيان الرسوم',
  'fee-disclosure.intro':
    'يرجى قراءة هذا قبل الموافقة على أي شيء. فيه كل تكلفة لهذا التوظيف تذكرها قواعدنا، ومن يدفعها.',
  'fee-disclosure.sum-nothing': 'لا تدفع شيئًا مقابل ما هو مذكور هنا.',
  'fee-disclosure.sum-at-most': 'أقصى ما يجوز أن يُطلب منك مقابل كل ما هو مذكور هنا معًا هو {amounts}.',
  'fee-disclosure.sum-at-most-known':
    'أقصى ما يجوز أن يُطلب منك معًا، مقابل التكاليف التي تدفعها وحدّها معروف، هو {amounts}.',
  'fee-disclosure.sum-no-limit': 'تدفع جزءًا من التكاليف. لا يُعرف كم يبلغ في أقصى حد.',
  'fee-disclosure.sum-more':
    '{count, plural, zero {لا تكاليف حدّها غير معروف.} one {حد تكلفة واحدة غير معروف. يرجى سؤالنا قبل دفعها.} two {حد تكلفتين غير معروف. يرجى سؤالنا قبل دفعهما.} few {حد # تكاليف غير معروف. يرجى سؤالنا قبل دفعها.} many {حد # تكلفة غير معروف. يرجى سؤالنا قبل دفعها.} other {حد # تكلفة غير معروف. يرجى سؤالنا قبل دفعها.}}',
  'fee-disclosure.sum-unknown':
    '{count, plural, zero {لا تكاليف دافعها غير معروف.} one {لا يُعرف من يدفع تكلفة واحدة. يرجى سؤالنا قبل دفعها.} two {لا يُعرف من يدفع تكلفتين. يرجى سؤالنا قبل دفعهما.} few {لا يُعرف من يدفع # تكاليف. يرجى سؤالنا قبل دفعها.} many {لا يُعرف من يدفع # تكلفة. يرجى سؤالنا قبل دفعها.} other {لا يُعرف من يدفع # تكلفة. يرجى سؤالنا قبل دفعها.}}',
  'fee-disclosure.costs': 'التكاليف ومن يدفعها',
  'fee-disclosure.cost': 'التكلفة',
  'fee-disclosure.class': 'نوع التكلفة',
  'fee-disclosure.paid-by': 'يدفعها',
  'fee-disclosure.you-pay': 'تدفع أنت',
  'fee-disclosure.nothing': 'لا شيء',
  'fee-disclosure.at-most': '{amount} على الأكثر',
  'fee-disclosure.limit-not-known': 'الحد غير معروف',
  'fee-disclosure.payer-not-known': 'غير معروف',
  'fee-disclosure.protection': 'كيف تحمي نفسك',
  'fee-disclosure.receipt': 'يرجى طلب إيصال بكل ما تدفعه والاحتفاظ به.',
  'fee-disclosure.never': 'لا يجوز لأحد أن يطلب منك أكثر مما في هذه الورقة، أو أن يحتفظ بجواز سفرك كضمان.',
  'fee-disclosure.tell-us': 'إذا طلب منك أحد أكثر من ذلك، يرجى إخبارنا. هذا لا يكلفك شيئًا.',
  'fee-disclosure.yardstick':
    'أنواع التكاليف هي أنواع تعريف رسوم التوظيف والتكاليف ذات الصلة لمنظمة العمل الدولية (2019). ويقول التعريف إنه لا ينبغي تحميل العمال أيًا منها.',
  'fee-class.recruitment-fee': 'رسم التوظيف',
  'fee-class.medical': 'التكاليف الطبية',
  'fee-class.insurance': 'التأمين',
  'fee-class.skills-test': 'اختبار المهارات أو المؤهلات',
  'fee-class.training': 'التدريب والتوجيه',
  'fee-class.equipment': 'المعدات',
  'fee-class.travel-and-lodging': 'السفر والسكن',
  'fee-class.administrative': 'التكاليف الإدارية',
  'fee-class.illegitimate': 'غير مسموح بها أبدًا',
}
