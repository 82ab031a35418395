// How does Arabic name what codes stand for: countries, payers, rights, units? Written as within a sentence.
import type { terms as english } from '../en/terms.js'
import type { Words } from '../catalogue.js'

export const terms: Words<typeof english> = {
  'country.KR': 'جمهورية كوريا',
  'country.PH': 'الفلبين',
  'payer.worker': 'أنت',
  'payer.employer': 'صاحب العمل',
  'payer.agency': 'الوكالة',
  'payer.state': 'الدولة',
  'payer.unknown': 'غير معروف',
  'basis.nationality': 'جنسية العامل',
  'basis.visa-class': 'فئة التأشيرة',
  'basis.agreement': 'اتفاقية بين البلدين',
  'basis.reciprocity': 'المعاملة المتساوية بين البلدين',
  'advice.compare-before-claiming':
    'يرجى المقارنة قبل المطالبة. الاسترداد يدفع الاشتراكات الآن وينهي فترات التأمين: لا يمكن بعد ذلك أن تُحسب لمعاش. من يحتفظ بالفترات يمكنه المطالبة حتى آخر يوم مذكور هنا.',
  'advice.claim-before-deadline':
    'يرجى المطالبة بضمان المغادرة قبل اليوم المذكور هنا. المال الذي لم يُطالب به ينتقل بعد ذلك إلى صندوق الأموال الراكدة، الذي لا يدفعه إلا بناءً على طلب.',
  'advice.nothing-to-claim': 'لا توجد اشتراكات للمطالبة بها ولا ضمان مغادرة.',
  'right.contributions': 'استرداد اشتراكاتك',
  'right.departure-guarantee': 'ضمان المغادرة',
}
