// What do the papers of an agency say, in Arabic: licence, label, tax benefit, deposit, inspection?
import type { agencyPapers as english } from '../en/agency-papers.js'
import type { Words } from '../catalogue.js'

export const agencyPapers: Words<typeof english> = {
  'agency-licence.title': 'ترخيص وكالة توظيف',
  'agency-licence.intro': 'يجوز للوكالة المذكورة هنا توظيف عمال للعمل في الخارج، وفق قانون بلدها وشروط هذا الترخيص.',
  'agency-licence.licence': 'الترخيص',
  'agency-licence.kind': 'النوع',
  'agency-licence.from': 'من',
  'agency-licence.until': 'حتى',
  'agency-licence.public-list':
    'يُذكر في القائمة العامة للوكالات هل هذا الترخيص سارٍ أو موقوف أو ملغى. لا يدين العمال للوكالة بشيء لا تسمح به قواعد مسارهم.',
  'label-certificate.title': 'علامة الوكالة الجديرة بالثقة',
  'label-certificate.intro':
    'استحقت الوكالة المذكورة هنا مكانًا في القائمة العامة للوكالات الجديرة بالثقة. السجل الذي يستند إليه ذلك مفتوح لكل من يطلبه.',
  'tax-benefit-certificate.title': 'شهادة للميزة الضريبية',
  'tax-benefit-certificate.intro':
    'تستوفي الوكالة المذكورة هنا شروط الميزة الضريبية لوكالات التوظيف. هذه الشهادة موجهة إلى سلطة الضرائب، وهي التي تقرر الميزة.',
  'agency-certificate.granted': 'ما مُنح',
  'agency-certificate.rule': 'القاعدة',
  'agency-certificate.from': 'من',
  'agency-certificate.until': 'حتى',
  'deposit-receipt.title': 'بيان الوديعة',
  'deposit-receipt.deposit': 'الوديعة',
  'deposit-receipt.required': 'المطلوب',
  'deposit-receipt.balance': 'الرصيد',
  'deposit-receipt.earmarked': 'المخصص منه لرد المبالغ',
  'deposit-receipt.entries': 'آخر القيود',
  'deposit-receipt.entry': 'القيد',
  'deposit-receipt.day': 'اليوم',
  'deposit-receipt.kind': 'النوع',
  'deposit-receipt.for': 'الغرض',
  'deposit-receipt.amount': 'المبلغ',
  'inspection-notice.title': 'إشعار تفتيش',
  'inspection-notice.intro':
    'حامل هذا الإشعار يفتش مقر الوكالة المذكورة هنا ودفاترها. على الوكالة أن تتيح الاطلاع على ملفات العمال والإيصالات والعقود.',
  'inspection-notice.agency': 'الوكالة',
  'inspection-notice.inspection': 'التفتيش',
  'inspection-notice.number': 'الرقم',
  'inspection-notice.reason': 'السبب',
  'inspection-notice.due': 'يجب إجراؤه حتى',
}
