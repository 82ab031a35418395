// What do papers and letters say around their content, in Arabic?
import type { frames as english } from '../en/frames.js'
import type { Words } from '../catalogue.js'

export const frames: Words<typeof english> = {
  'frame.demonstration': 'عرض تجريبي',
  'frame.demonstration-letter': 'عرض تجريبي: هذا ليس ملفًا حقيقيًا',
  'frame.draft': 'مسودة',
  'frame.issuer': 'دائرة هجرة العمل',
  'frame.number': 'رقم الوثيقة',
  'frame.date': 'تاريخ الإصدار',
  'frame.case': 'الملف',
  'frame.page': 'صفحة {page, number} من {pages, number}',
  'frame.check':
    'للتحقق من هذه الورقة، يرجى مسح الرمز أو سؤال جهة الإصدار عن الوثيقة {number}، ومقارنة رمز SHA-256 للملف الإلكتروني والبصمة أدناه.',
  'frame.code': 'امسح الرمز للتحقق من هذه الورقة',
  'frame.fingerprint': 'بصمة المحتوى',
  'frame.unreviewed':
    'النص بهذه اللغة ({language}) ترجمة لم يراجعها أحد. إذا اختلف النصان، فالنص الإنجليزي هو المعتمد.',
  'frame.help': 'مساعدتنا مجانية. لا يجوز لأحد أن يطلب منك مالًا مقابل الرد على هذه الرسالة.',
  'frame.dear-person': 'تحية طيبة، {name}،',
  'frame.dear-colleague': 'تحية طيبة للزملاء،',
  'frame.dear-family': 'تحية طيبة للأسرة الكريمة،',
  'frame.fact': '{label}: {value}',
  'frame.demonstration-subject': '[{demonstration}] {subject}',
  'frame.subject': '{subject} ({caseNumber})',
  'date.with-weekday': '{weekday}، {day}',
  'count.months': '{count, plural, zero {# شهر} one {شهر واحد} two {شهران} few {# أشهر} many {# شهرًا} other {# شهر}}',
  'count.days': '{count, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  'count.weeks':
    '{count, plural, zero {# أسبوع} one {أسبوع واحد} two {أسبوعان} few {# أسابيع} many {# أسبوعًا} other {# أسبوع}}',
  'count.quarters':
    '{count, plural, zero {# ربع سنة} one {ربع سنة واحد} two {ربعا سنة} few {# أرباع سنة} many {# ربع سنة} other {# ربع سنة}}',
  'count.years': '{count, plural, zero {# سنة} one {سنة واحدة} two {سنتان} few {# سنوات} many {# سنة} other {# سنة}}',
  'word.yes': 'نعم',
  'word.no': 'لا',
  'word.not-stated': 'غير مذكور',
  'word.not-known': 'غير معروف',
  'word.none': 'لا يوجد',
}
