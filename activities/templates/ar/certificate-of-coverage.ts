// What does the certificate of coverage say, in Arabic?
import type { certificateOfCoverage as english } from '../en/certificate-of-coverage.js'
import type { Words } from '../catalogue.js'

export const certificateOfCoverage: Words<typeof english> = {
  'certificate-of-coverage.title': 'شهادة التغطية',
  'certificate-of-coverage.subtitle': 'الضمان الاجتماعي خلال العمل في {country}',
  'certificate-of-coverage.copy': 'تخبرك هذه الورقة بما شهدت به المؤسسة المذكورة هنا. شهادة المؤسسة نفسها هي المعتمدة.',
  'certificate-of-coverage.certifies':
    'يخضع الشخص، للعمل وللمدة المذكورين هنا، لقانون الضمان الاجتماعي في {origin} وحده.',
  'certificate-of-coverage.no-contributions': 'لا تُستحق اشتراكات عن هذه المدة في {destination} للفروع المذكورة هنا.',
  'certificate-of-coverage.law': 'القانون المطبق',
  'certificate-of-coverage.law-of': 'قانون',
  'certificate-of-coverage.agreement': 'بموجب',
  'certificate-of-coverage.article': 'المادة',
  'certificate-of-coverage.branches': 'الفروع',
  'certificate-of-coverage.branches-not-stated': 'غير مذكورة: يرجى سؤال المؤسسة',
  'certificate-of-coverage.no-end': 'لم تُذكر نهاية',
  'certificate-of-coverage.extended': 'التمديد',
  'certificate-of-coverage.times':
    '{count, plural, =0 {لم تُمدد} one {مرة واحدة} two {مرتان} few {# مرات} many {# مرة} other {# مرة}}',
  'certificate-of-coverage.work': 'العمل',
  'certificate-of-coverage.position': 'الصفة',
  'certificate-of-coverage.place': 'مكان العمل',
  'certificate-of-coverage.issued-by': 'جهة الإصدار',
  'certificate-of-coverage.issued-on': 'تاريخ الإصدار',
  'certificate-of-coverage.reference': 'مرجع المؤسسة',
  'certificate-of-coverage.abroad': 'المؤسسة في الخارج',
  'certificate-of-coverage.state-issued': 'لم تجب المؤسسة في {destination} بعد هل تقبل هذه الشهادة.',
  'certificate-of-coverage.state-acknowledged': 'المؤسسة في {destination} تقبل هذه الشهادة.',
  'certificate-of-coverage.state-disputed':
    'المؤسسة في {destination} لا تقبل هذه الشهادة. تبقى سارية إلى أن تتفق المؤسستان على الأمر.',
  'certificate-of-coverage.carry': 'يرجى حمل هذه الورقة معك في العمل وإظهارها عند طلبها.',
  'certificate-of-coverage.changes': 'يرجى إخبارنا إذا انتهى العمل مبكرًا، أو إذا تغيّر صاحب العمل أو مكان العمل.',
  'work-position.posted': 'عامل بأجر أرسله صاحب العمل',
  'work-position.employed': 'عامل بأجر في مكان العمل',
  'work-position.self-employed': 'عامل لحسابه الخاص',
}
