// What do the letters about social security during the move say, in Arabic: whose law applies?
import type { coverageLetters as english } from '../en/coverage-letters.js'
import type { Words } from '../catalogue.js'

export const coverageLetters: Words<typeof english> = {
  'coverage-law.subject': 'أين أنت مؤمَّن عليك خلال العمل في الخارج',
  'coverage-law.issued': 'صدرت لك شهادة تغطية.',
  'coverage-law.extended': 'مُددت شهادة تغطيتك.',
  'coverage-law.refused': 'طُلبت شهادة تغطية ورُفض الطلب.',
  'coverage-law.extension-refused': 'لن تُمدد شهادة تغطيتك.',
  'coverage-law.expired': 'انتهت شهادة تغطيتك، ولم يأت تمديد حتى الآن.',
  'coverage-law.withdrawn': 'سُحبت شهادة تغطيتك.',
  'coverage-law.changed': 'تغيّر ما هو معروف عن تأمينك.',
  'coverage-law.origin':
    'يبقى تأمينك في بلدك خلال عملك في الخارج. لا يجوز أن تُقتطع من أجرك اشتراكات للضمان الاجتماعي في بلد العمل.',
  'coverage-law.destination':
    'تأمينك في بلد العمل من اليوم المذكور أدناه. تُستحق الاشتراكات هناك، وتُحسب لك الأشهر هناك.',
  'coverage-law.from-origin': 'مؤمَّن عليك في بلدك من',
  'coverage-law.from-destination': 'قانون بلد العمل من',
  'coverage-law.next-origin': 'يرجى حفظ الشهادة مع أوراقك وإظهارها لصاحب العمل. سنطلب مدة إضافية قبل أن تنتهي.',
  'coverage-law.next-destination': 'يرجى الطلب من صاحب العمل تسجيلك من هذا اليوم. مسؤول ملفك يتابع ذلك أيضًا وسيتصل بك.',
}
