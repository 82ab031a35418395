// What do the letters about an agency's licence say, in Arabic?
import type { licenceLetters as english } from '../en/licence-letters.js'
import type { Words } from '../catalogue.js'

export const licenceLetters: Words<typeof english> = {
  'agency-application-received.subject': 'وصلنا طلبكم للترخيص',
  'agency-application-received.lead':
    'استلمنا طلبكم للحصول على ترخيص وكالة توظيف. رقمه مذكور أدناه: يرجى ذكره كلما كتبتم.',
  'agency-application-received.next': 'ننظر في أدلتكم أولًا، ثم نزور مقركم. سنكتب إليكم قبل كل خطوة.',
  'agency-refused.subject': 'قرار بشأن طلبكم',
  'agency-refused.lead': 'لا يمكن منح الترخيص. يمكنكم التقديم من جديد عند استيفاء الشروط أدناه.',
  'agency-refused.failed': 'غير مستوفى',
  'licence-conditions.subject': 'ما يتطلبه ترخيصكم',
  'licence-conditions.lead': 'طلبكم سليم. يُمنح الترخيص عند وصول الرسم والوديعة.',
  'licence-conditions.fee': 'رسم التسجيل',
  'licence-conditions.tier': 'فئة الوديعة',
  'licence-conditions.cash': 'الوديعة النقدية',
  'licence-conditions.guarantee': 'الضمان المصرفي',
  'licence-granted.subject': 'ترخيصكم: {kind}',
  'licence-granted.lead': 'مُنح ترخيصكم للمدة المذكورة أدناه. تصدر الورقة برقم يمكن التحقق منه.',
  'licence-granted.kind': 'الترخيص',
  'licence-renewal-due.subject': 'حان تجديد ترخيصكم',
  'licence-renewal-due.subject-waived': 'يُجدَّد ترخيصكم من تلقاء نفسه',
  'licence-renewal-due.lead': 'ينتهي ترخيصكم في اليوم المذكور أدناه. يرجى طلب تجديده قبل ذلك اليوم.',
  'licence-renewal-due.lead-waived': 'استحققتم الإعفاء من طلب التجديد. لا يلزمكم تقديم طلب.',
  'licence-renewal-due.ends-on': 'ينتهي في',
  'licence-renewal-due.next': 'بدون طلب تخرجون من القائمة العامة في ذلك اليوم.',
  'licence-ended.subject': 'انتهى ترخيصكم',
  'licence-ended.lead':
    'لم يعد يجوز لكم توظيف عمال. ما هو مستحق عليكم للعمال يبقى مستحقًا؛ ويُرد باقي وديعتكم بعد انتهاء مدة المطالبات المتأخرة.',
  'licence-ended.how': 'كيف انتهى',
  'agency-suspended.subject': 'أُوقف الترخيص فورًا',
  'agency-suspended.lead':
    'لا يجوز إصدار تصريح لأي عامل ولا فتح أي طلب عمالة إلى أن يُرفع الإيقاف. يُخبر العمال وأصحاب العمل في الملفات المفتوحة.',
  'agency-suspended.causes': 'الأسباب',
  'agency-suspension-lifted.subject': 'رُفع الإيقاف',
  'agency-suspension-lifted.lead': 'عاد الترخيص ساريًا. تستمر الملفات التي كانت معلّقة.',
  'incentive-granted.subject': 'استحققتم ذلك: {incentive}',
  'incentive-granted.lead': 'يستوفي سجلكم القاعدة أدناه. شكرًا لكم على معاملة العمال بإنصاف.',
  'incentive-granted.incentive': 'الحافز',
}
