// What do papers say of who bears which cost, in Arabic?
import type { fees as english } from '../en/fees.js'
import type { Words } from '../catalogue.js'

export const fees: Words<typeof english> = {
  'fees.cost': 'التكلفة',
  'fees.borne-by': 'يتحملها',
  'fees.you-pay': 'تدفع أنت',
  'ceiling.payer-not-known': 'لا يُعرف من يدفع: يرجى سؤالنا أولًا',
  'ceiling.others': 'تدفع 0',
  'ceiling.not-known': 'الحد غير معروف: يرجى سؤالنا أولًا',
  'ceiling.at-most': '{amount} على الأكثر',
  'you-pay.nothing': 'تدفع 0. لا يجوز لأحد أن يطلب منك مالًا مقابل هذا العمل.',
  'you-pay.nothing-known': 'بقدر ما هو معروف، تدفع 0.',
  'you-pay.lines': 'لا تدفع إلا السطور المعلّمة بكلمة «{you}».',
  'you-pay.at-most': 'تدفع السطور المعلّمة بكلمة «{you}»: {sums} على الأكثر في المجموع.',
  'you-pay.no-ceiling':
    '{count, plural, zero {لا تكاليف عليك حدّها غير معروف.} one {لا يُعرف حد لتكلفة واحدة عليك: يرجى سؤالنا قبل الدفع.} two {لا يُعرف حد لتكلفتين عليك: يرجى سؤالنا قبل الدفع.} few {لا يُعرف حد لعدد # تكاليف عليك: يرجى سؤالنا قبل الدفع.} many {لا يُعرف حد لعدد # تكلفة عليك: يرجى سؤالنا قبل الدفع.} other {لا يُعرف حد لعدد # تكلفة عليك: يرجى سؤالنا قبل الدفع.}}',
  'you-pay.payer-not-known':
    '{count, plural, zero {لا تكاليف دافعها غير معروف.} one {لا يُعرف بعد من يدفع تكلفة واحدة: يرجى سؤالنا قبل الدفع.} two {لا يُعرف بعد من يدفع تكلفتين: يرجى سؤالنا قبل الدفع.} few {لا يُعرف بعد من يدفع # تكاليف: يرجى سؤالنا قبل الدفع.} many {لا يُعرف بعد من يدفع # تكلفة: يرجى سؤالنا قبل الدفع.} other {لا يُعرف بعد من يدفع # تكلفة: يرجى سؤالنا قبل الدفع.}}',
  'you-pay.no-other-payment': 'لا يجوز لأحد أن يطلب منك أي مبلغ آخر.',
  'you-pay.report': 'من يطلب أكثر من ذلك يخالف القواعد: يرجى إبلاغ جهة الإصدار.',
}
