// What does the employment contract say around its clauses, in Arabic? The clauses are the rulebook's.
import type { employmentContract as english } from '../en/employment-contract.js'
import type { Words } from '../catalogue.js'

export const employmentContract: Words<typeof english> = {
  'employment-contract.title': 'عقد عمل',
  'employment-contract.intro': 'يتفق صاحب العمل والعامل المذكوران هنا على ما يلي.',
  'employment-contract.clauses-untranslated':
    'لا يوجد بعد نص للبنود بهذه اللغة: {language}. حتى ذلك الحين يسري النص الإنجليزي ويجب شرحه للعامل قبل التوقيع.',
  'employment-contract.employer': 'صاحب العمل',
  'employment-contract.worker': 'العامل',
  'employment-contract.name': 'الاسم',
  'employment-contract.work': 'العمل والأجر',
  'employment-contract.weekly-hours': 'ساعات العمل في الأسبوع',
  'employment-contract.hours':
    '{count, plural, zero {لا ساعات} one {ساعة واحدة} two {ساعتان} few {# ساعات} many {# ساعة} other {# ساعة}}',
  'employment-contract.clauses': 'البنود',
  'employment-contract.agreed': 'المتفق عليه: {value}.',
  'employment-contract.as-standard': 'كما في العقد النموذجي؛ لم يُذكر أكثر من ذلك.',
  'employment-contract.stated-parties': '{employer}؛ لا عنوان مذكور في هذه الورقة',
  'employment-contract.stated-position': '{occupation}؛ {country}؛ لا مكان عمل مذكور في هذه الورقة',
  'employment-contract.borne-by': 'يتحمله: {payer}',
  'employment-contract.signatures': 'التوقيعات',
  'employment-contract.signed-on': 'وُقّع في {day}',
  'employment-contract.not-signed': 'لم يوقّع بعد',
  'employment-contract.verification': 'تحقق الملحق العمالي',
  'employment-contract.verified':
    'جرى التحقق بالمقارنة مع العقد النموذجي. من يستبدل هذا العقد بعقد أضعف يخالف القواعد: يرجى الإبلاغ عن ذلك.',
  'employment-contract.verified-on': 'تاريخ التحقق',
  'employment-contract.hash': 'رمز SHA-256 للشروط التي جرى التحقق منها',
}
