// What does the referral to a medical examination say, in Arabic?
import type { medicalReferral as english } from '../en/medical-referral.js'
import type { Words } from '../catalogue.js'

export const medicalReferral: Words<typeof english> = {
  'medical-referral.title': 'إحالة إلى فحص طبي',
  'medical-referral.subtitle': 'للعمل في {country}',
  'medical-referral.request':
    'إلى المركز الطبي: يرجى فحص الشخص المذكور هنا وإخبارنا هل هو لائق أو غير لائق أو مؤجل للعمل المذكور هنا.',
  'medical-referral.again': 'هذا هو الفحص رقم {attempt, number}. كانت النتيجة السابقة: {result}.',
  'medical-referral.examination': 'الفحص',
  'medical-referral.centre': 'المركز الطبي',
  'medical-referral.by': 'يجب إجراؤه حتى',
  'medical-referral.not-before': 'ليس قبل',
  'medical-referral.work': 'العمل في الخارج',
  'medical-referral.sector': 'القطاع',
  'medical-referral.cost': 'تكلفة الفحص',
  'medical-referral.paid-by': 'يدفعها',
  'medical-referral.at-most': 'أقصى ما يجوز أن يُطلب من العامل هو {amount}.',
  'medical-referral.no-limit': 'لا يُعرف كم يجوز أن يُطلب من العامل. يرجى سؤالنا قبل أخذ أي مبلغ.',
  'medical-referral.nothing': 'العامل لا يدفع شيئًا.',
  'medical-referral.payer-not-known': 'لا يُعرف من يدفع. يرجى سؤالنا قبل أخذ أي مبلغ.',
  'medical-referral.report': 'ما تخبروننا به',
  'medical-referral.result': 'النتيجة',
  'medical-referral.result-values': 'لائق أو غير لائق أو مؤجل (يُفحص من جديد)',
  'medical-referral.examined-on': 'يوم الفحص',
  'medical-referral.valid-until': 'آخر يوم تكون فيه النتيجة صالحة',
  'medical-referral.no-findings':
    'يرجى عدم إرسال أي شيء آخر إلينا: لا ملاحظات طبية ولا تشخيص ولا نتائج تحاليل. تبقى بينكم وبين الشخص.',
  'medical-referral.bring': 'إلى الشخص: يرجى أخذ هذه الورقة وجواز سفرك معك.',
  'medical-referral.ask': 'يمكنك أن تطلب من المركز شرح النتيجة لك.',
  'medical-result.fit': 'لائق',
  'medical-result.unfit': 'غير لائق',
  'medical-result.held': 'مؤجل، يُفحص من جديد',
}
