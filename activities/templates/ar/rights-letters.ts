// What do the letters about rights from work abroad say, in Arabic?
import type { rightsLetters as english } from '../en/rights-letters.js'
import type { Words } from '../catalogue.js'

export const rightsLetters: Words<typeof english> = {
  'portability-opened.subject': 'حقوقك في الضمان الاجتماعي في الخارج',
  'portability-opened.covered': 'خلال عملك في الخارج تُدفع عنك اشتراكات إلى نظام المعاشات هناك. هي لك.',
  'portability-opened.excluded':
    'بقدر ما نعرف، لا يشمل نظام المعاشات في الخارج العمال من جنسيتك: لا تُدفع عنك اشتراكات هناك، ولا يُرد منها شيء. إذا اقتُطعت اشتراكات من أجرك رغم ذلك، يرجى إخبارنا.',
  'portability-opened.unknown': 'لا نعرف بعد هل تُدفع عنك اشتراكات إلى نظام معاشات في الخارج. نسأل المؤسسة.',
  'portability-opened.follow': 'نتابع حقوقك من أجلك خلال عملك في الخارج، ونرسل إليك بيانًا بها عند عودتك.',
  'portability-opened.next': 'يرجى الاحتفاظ بقسائم أجرك. لا يلزمك فعل شيء آخر الآن.',
  'statement-ready.subject': 'بيان حقوقك جاهز',
  'statement-ready.subject-corrected': 'تغيّر بيان حقوقك',
  'statement-ready.subject-officer': 'بيان حقوق جاهز لأسرة',
  'statement-ready.lead': 'بيان حقوقك جاهز.',
  'statement-ready.lead-corrected':
    'تغيّر شيء كان بيان حقوقك يستند إليه. يوجد بيان جديد جاهز؛ لم يعد البيان السابق معتمدًا.',
  'statement-ready.lead-officer': 'بيان حقوق عامل متوفى جاهز.',
  'statement-ready.to-confirm':
    'يرجى النظر في فترات التأمين فيه. يرجى تأكيدها أو إخبارنا بالخطأ: تنظر المؤسسة فيها عندئذ مرة أخرى.',
  'statement-ready.gap':
    '{count, plural, zero {لا أيام بلا دافع معروف لرعايتك الصحية.} one {في يوم واحد لم يُعرف من يدفع رعايتك الصحية. إذا كانت لك تكاليف حينها، يرجى إخبارنا.} two {في يومين لم يُعرف من يدفع رعايتك الصحية. إذا كانت لك تكاليف حينها، يرجى إخبارنا.} few {في # أيام لم يُعرف من يدفع رعايتك الصحية. إذا كانت لك تكاليف حينها، يرجى إخبارنا.} many {في # يومًا لم يُعرف من يدفع رعايتك الصحية. إذا كانت لك تكاليف حينها، يرجى إخبارنا.} other {في # يوم لم يُعرف من يدفع رعايتك الصحية. إذا كانت لك تكاليف حينها، يرجى إخبارنا.}}',
  'statement-ready.refund-and-guarantee': 'يمكن استرداد الاشتراكات، ويُستحق ضمان المغادرة.',
  'statement-ready.refund': 'يمكن استرداد الاشتراكات.',
  'statement-ready.guarantee': 'لا اشتراكات تُسترد. يُستحق ضمان المغادرة.',
  'statement-ready.nothing': 'لا اشتراكات تُسترد، ولا يُستحق ضمان المغادرة.',
  'statement-ready.open': 'يبيّن أشهر تأمينك والاشتراكات المدفوعة وما يمكن المطالبة به.',
  'statement-ready.next-choose':
    'يرجى الاختيار: المطالبة باسترداد الاشتراكات، أو الاحتفاظ بفترات تأمينك. سنساعدك في كلتا الحالتين.',
  'statement-ready.next-choose-we-file':
    'يرجى الاختيار: المطالبة باسترداد الاشتراكات، أو الاحتفاظ بفترات تأمينك. سنساعدك في كلتا الحالتين. يقدّم مسؤول الملف المطالبة بضمان المغادرة.',
  'statement-ready.next-we-file':
    'لا يلزمك فعل شيء الآن. يقدّم مسؤول الملف المطالبة بضمان المغادرة. سنكتب إليك عند تقديمها.',
  'statement-ready.next-claim': 'يرجى الاتصال بنا أو الرد على هذه الرسالة: نساعدك في المطالبة.',
  'statement-ready.next-nothing': 'لا يلزمك فعل شيء. إذا رأيت أن شيئًا ناقص، يرجى إخبارنا.',
  'statement-ready.next-read': 'يرجى قراءته وإخبارنا إذا كان فيه شيء ناقص أو خطأ.',
  'statement-ready.next-officer': 'يرجى إخبار الأسرة والحرص على المطالبة بما هو مستحق.',
  'statement-ready.contributions': 'الاشتراكات التي تُسترد',
  'statement-ready.claim-by': 'آخر يوم للمطالبة بالاسترداد',
  'statement-ready.guarantee-amount': 'ضمان المغادرة',
  'statement-ready.dormant-on': 'ينتقل ضمان المغادرة إلى صندوق الأموال الراكدة في',
  'refund-reminder.subject': 'موعد لاستردادك',
  'refund-reminder.lead':
    'ما زال يمكنك المطالبة باسترداد الاشتراكات التي دُفعت عنك في الخارج. بعد آخر يوم أدناه ينتهي الحق.',
  'refund-reminder.next': 'إذا أردت المطالبة، يرجى الرد على هذه الرسالة. سنساعدك في النموذج.',
  'claim-filed.subject': 'قُدّمت مطالبتك',
  'claim-filed.contributions': 'قدّمنا مطالبتك باسترداد اشتراكاتك. المؤسسة في الخارج هي التي تقرر وتدفع.',
  'claim-filed.departure-guarantee': 'قدّمنا مطالبتك بضمان المغادرة. المؤسسة في الخارج هي التي تقرر وتدفع.',
  'claim-filed.other': 'قدّمنا مطالبتك: {right}. المؤسسة في الخارج هي التي تقرر وتدفع.',
  'claim-filed.on': 'تاريخ التقديم',
  'claim-filed.reference': 'المرجع',
  'claim-filed.next': 'يرجى حفظ هذا المرجع. إذا لم يصلك شيء بعد بضعة أشهر، يرجى سؤالنا: نسأل المؤسسة.',
  'follow-up.subject': 'كيف حالك منذ عودتك؟',
  'follow-up.lead':
    'مضى بعض الوقت على عودتك. نود أن نعرف كيف حالك، وهل يمكننا المساعدة في العمل أو التدريب أو الاعتراف بمهاراتك.',
  'follow-up.next': 'سنتصل بك قريبًا.',
  'follow-up.next-on': 'سنتصل بك قرابة {date}.',
}
