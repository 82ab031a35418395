// What does the statement of insurance periods say, in Arabic?
import type { statementOfInsurancePeriods as english } from '../en/statement-of-insurance-periods.js'
import type { Words } from '../catalogue.js'

export const statementOfInsurancePeriods: Words<typeof english> = {
  'statement-of-insurance-periods.title': 'بيان فترات التأمين',
  'statement-of-insurance-periods.subtitle': 'فترات التأمين في {country}',
  'statement-of-insurance-periods.intro':
    'هذه فترات التأمين كما أبلغت عنها المؤسسة المذكورة هنا. ليست قرارًا بشأن منفعة.',
  'statement-of-insurance-periods.notification': 'الإبلاغ',
  'statement-of-insurance-periods.notified-on': 'تاريخ الإبلاغ',
  'statement-of-insurance-periods.version': 'النسخة',
  'statement-of-insurance-periods.reason': 'سبب هذه النسخة',
  'statement-of-insurance-periods.stay': 'الإقامة في الخارج',
  'statement-of-insurance-periods.days-per-week': 'أيام الأسبوع في نظام التأمين',
  'statement-of-insurance-periods.periods': 'الفترات',
  'statement-of-insurance-periods.no-periods': 'لم تبلغ المؤسسة عن فترات تأمين.',
  'statement-of-insurance-periods.period': 'الفترة',
  'statement-of-insurance-periods.kind': 'النوع',
  'statement-of-insurance-periods.code': 'الرمز',
  'statement-of-insurance-periods.contributions': 'الاشتراكات',
  'statement-of-insurance-periods.sum': 'المجموع',
  'statement-of-insurance-periods.months': 'أشهر التأمين',
  'statement-of-insurance-periods.contributions-sum': 'الاشتراكات',
  'statement-of-insurance-periods.gaps':
    '{count, plural, =0 {لا توجد فجوة بين الفترات.} one {توجد فجوة واحدة بين الفترات.} two {توجد فجوتان بين الفترات.} few {توجد # فجوات بين الفترات.} many {توجد # فجوة بين الفترات.} other {توجد # فجوة بين الفترات.}}',
  'statement-of-insurance-periods.codes': 'الرموز هي رموز النموذج P5000 للتبادل بين المؤسسات.',
  'statement-of-insurance-periods.standing': 'هل تتفق مع ما تعرفه؟',
  'statement-of-insurance-periods.standing-notified':
    'لم تقل بعد هل هذه الفترات صحيحة. يرجى النظر فيها وتأكيدها أو الاعتراض عليها.',
  'statement-of-insurance-periods.standing-notified-none':
    'لم يُبلَّغ عن أي فترات، ولم تقل بعد هل هذا صحيح. يرجى تأكيد ذلك، أو الاعتراض عليه إن كنت مؤمَّنًا عليك.',
  'statement-of-insurance-periods.standing-confirmed': 'أكدت هذه الفترات.',
  'statement-of-insurance-periods.standing-confirmed-none': 'أكدت أنه لم يُبلَّغ عن أي فترات.',
  'statement-of-insurance-periods.standing-contested': 'اعترضت على هذه الفترات ({reason}). لم تجب المؤسسة بعد.',
  'statement-of-insurance-periods.standing-unsettled': 'اعترضت على هذه الفترات. لم تجب المؤسسة قبل إغلاق ملفك.',
  'statement-of-insurance-periods.wrong': 'إذا كانت فترة ناقصة أو خطأ، يرجى إخبارنا. قسائم الأجر والعقد تساعد كإثبات.',
  'periods-reason.notified': 'الإبلاغ الأول',
  'periods-reason.corrected': 'مصححة',
  'periods-reason.upheld': 'نُظر فيها من جديد وتُركت كما كانت',
  'contest-reason.period-missing': 'فترة ناقصة',
  'contest-reason.dates-wrong': 'التواريخ خطأ',
  'contest-reason.contributions-wrong': 'الاشتراكات خطأ',
  'contest-reason.type-wrong': 'النوع خطأ',
  'contest-reason.not-mine': 'الفترات ليست لي',
  'contest-reason.other': 'سبب آخر',
}
