// How does Arabic name the rules behind decisions that letters explain?
import type { ruleTerms as english } from '../en/rule-terms.js'
import type { Words } from '../catalogue.js'

export const ruleTerms: Words<typeof english> = {
  'rule.worker-does-not-pay': 'العامل لا يدفع',
  'rule.worker-pays-at-most': 'أقصى ما يدفعه العامل',
  'rule.cost-never-legitimate': 'تكلفة غير مشروعة أبدًا',
  'rule.deposit-cash': 'الوديعة النقدية',
  'rule.deposit-guarantee': 'ضمان الوديعة',
  'rule.deposit-top-up': 'إكمال الوديعة',
  'rule.deposit-tier-lowered': 'خفض فئة الوديعة',
  'rule.deposit-final-return': 'الرد النهائي للوديعة',
  'rule.deposit-carried-forward': 'ترحيل الوديعة',
  'rule.deposit-release': 'تحرير الوديعة',
  'rule.periods-converted': 'تحويل الفترات',
  'rule.dated-periods-counted': 'حساب الفترات المؤرخة',
  'rule.periods-before-contingency': 'الفترات قبل الحدث المؤمَّن منه',
  'rule.overlaps-resolved': 'حل التداخلات',
  'rule.voluntary-displaced': 'استبعاد التأمين الاختياري',
  'rule.aggregation': 'جمع الفترات',
  'rule.short-period': 'فترة قصيرة',
  'rule.exclusive-last-state': 'آخر دولة حصريًا',
  'rule.ratio': 'النسبة',
  'rule.maximum-duration': 'المدة القصوى',
  'rule.pro-rata': 'بالتناسب',
  'rule.different-dates': 'تواريخ مختلفة',
  'rule.amount-due': 'المبلغ المستحق',
  'rule.supplement': 'الزيادة التكميلية',
  'rule.rounding': 'التقريب',
  'rule.total': 'المجموع',
  'rule.undecided-overlap': 'تداخل لم يُبت فيه',
  'rule.days-without-week': 'أيام بلا أسبوع',
}
