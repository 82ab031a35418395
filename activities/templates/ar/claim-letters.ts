// What do the letters about a benefit claim between institutions say, in Arabic?
import type { claimLetters as english } from '../en/claim-letters.js'
import type { Words } from '../catalogue.js'

export const claimLetters: Words<typeof english> = {
  'claim-opened.subject': 'فُتحت مطالبة بمنفعة من عدة بلدان',
  'claim-opened.lead':
    'فتحنا مطالبتك لدى مؤسسات البلدان المذكورة أدناه. نسأل كلًا منها عن فترات التأمين المسجلة لديها، ونحسب ما قد يجب على كل منها، ونرسل الأمرين إليها كلها. المؤسسات هي التي تقرر.',
  'claim-opened.lead-officer':
    'فتحنا المطالبة لدى مؤسسات البلدان المذكورة أدناه. نسأل كلًا منها عن فترات التأمين المسجلة لديها، ونحسب ما قد يجب على كل منها، ونرسل الأمرين إليها كلها. المؤسسات هي التي تقرر.',
  'claim-opened.benefit': 'المنفعة',
  'claim-opened.countries': 'البلدان',
  'claim-opened.counted-from': 'الحساب من تاريخ',
  'claim-opened.next':
    'قد يستغرق ذلك أشهرًا. نسأل مرة في السنة هل ما زال الوصول إليك ممكنًا؛ يرجى إخبارنا عند تغيّر عنوانك.',
  'claim-computed.subject': 'ما قد تعطيه فتراتك',
  'claim-computed.subject-advice': 'ما قد تعطيه فتراتك: نصيحة',
  'claim-computed.lead': 'حسبنا مطالبتك مما أبلغت به المؤسسات: {periods} في المجموع.',
  'claim-computed.lead-officer': 'حسبنا المطالبة مما أبلغت به المؤسسات: {periods} في المجموع.',
  'claim-computed.advice':
    'هذه نصيحة. لم تُقرأ شروط المعاهدة: يتبع الحساب افتراضًا مؤقتًا، ولا يمكن المطالبة بشيء بناءً عليه.',
  'claim-computed.they-decide': 'المؤسسات هي التي تقرر: قراراتها وحدها ملزمة، وقد تصل إلى نتيجة أخرى.',
  'claim-computed.without':
    '{count, plural, one {لم ترد إجابة من {places}، فتُركت خارج الحساب الآن؛ وإذا وصلت إجابة متأخرة تُحسب.} other {لم ترد إجابات من {places}، فتُركت خارج الحساب الآن؛ وإذا وصلت إجابة متأخرة تُحسب.}}',
  'claim-computed.state': '{payable} ({basis})، الفترات {periods}',
  'claim-computed.state-share': '{payable} ({basis})، الفترات {periods}، الحصة {ratio}',
  'claim-computed.state-supplement': '{payable} ({basis})، الفترات {periods}، الزيادة التكميلية {supplement}',
  'claim-computed.state-share-supplement':
    '{payable} ({basis})، الفترات {periods}، الحصة {ratio}، الزيادة التكميلية {supplement}',
  'claim-computed.together': 'المجموع بعملة {currency}',
  'claim-computed.computation': 'الحساب',
  'claim-computed.edition': 'رقم {edition}',
  'claim-computed.step': 'الخطوة {number}',
  'claim-computed.step-text': '{text}. المصدر: {source}',
  'claim-computed.step-text-unchecked': '{text}. المصدر: {source} (لم يُتحقق منه)',
  'claim-computed.next': 'لا يلزمك فعل شيء. إذا كانت فترة ناقصة أو خطأ، يرجى إخبارنا: نعيد الحساب.',
  'claim-summary.subject': 'ملخص القرارات بشأن مطالبتك',
  'claim-summary.lead':
    'قررت كل المؤسسات التي سُئلت، أو تستمر المطالبة بدونها. هذا ملخص قراراتها؛ وكل مؤسسة أرسلت أو سترسل قرارها الخاص مع طرق الاعتراض عليه.',
  'claim-summary.review':
    'إذا كانت القرارات معًا في غير صالحك، يمكنك طلب المراجعة. تبدأ مدة ذلك في اليوم الذي يصلك فيه هذا الملخص.',
  'claim-summary.none': 'لا قرار بعد ({institution})؛ سنخبرك بالقرار المتأخر',
  'claim-summary.refused': 'مرفوض ({institution})',
  'claim-summary.awarded': '{amount} في الشهر ({institution})',
  'claim-summary.awarded-from': '{amount} في الشهر من {date} ({institution})',
  'claim-summary.decided-before': '{decision}؛ صدر قبل آخر حساب لنا، وسنخبرك بأي قرار جديد',
  'claim-summary.next':
    'يرجى إخبارنا باليوم الذي وصلتك فيه هذه الرسالة. إذا أردت المراجعة، يرجى إخبار مسؤول ملفك: نطلبها من المؤسسة.',
  'claim-summary.next-officer': 'يرجى إخبار الأسرة، وتسجيل اليوم الذي وصلها فيه الملخص.',
  'claim-death.subject': 'وفاة خلال مطالبة',
  'claim-death.lead':
    'توفي صاحب هذه المطالبة في {date}. يجري فتح مطالبة الورثة المستحقين. ما كان مستحقًا حتى الوفاة يُسوّى في هذه المطالبة.',
  'claim-death.lead-survivors':
    'توفي صاحب هذه المطالبة في {date}. مطالبة الورثة المستحقين هي {survivors}. ما كان مستحقًا حتى الوفاة يُسوّى في هذه المطالبة.',
  'claim-death.next-officer': 'يرجى وقف الدفع من اليوم التالي للوفاة، وإخبارنا بما كان مستحقًا حتى ذلك اليوم.',
  'claim-ended.subject': 'أُغلقت مطالبة',
  'claim-ended.all-decided': 'قررت كل مؤسسات المطالبة. انتهت مدة طلب المراجعة وأُغلقت المطالبة.',
  'claim-ended.decided-or-without': 'قررت المؤسسات، أو استمرت المطالبة بدونها. انتهت مدة طلب المراجعة وأُغلقت المطالبة.',
  'claim-ended.without':
    'استمرت المطالبة بدون انتظار القرار من {places}. قررت كل المؤسسات الأخرى في المطالبة. انتهت مدة طلب المراجعة وأُغلقت المطالبة.',
  'claim-ended.withdrawn': 'سُحبت المطالبة. لا تضيع بذلك الحقوق القائمة: يمكن المطالبة بها من جديد.',
  'claim-ended.deceased': 'أُغلقت المطالبة: سُوّي ما كان مستحقًا حتى الوفاة.',
  'claim-ended.other': 'أُغلقت المطالبة.',
  'claim-ended.next': 'إذا وُجدت فترات جديدة أو وجبت مراجعة قرار، يرجى سؤالنا: يمكن أن تتبع هذه المطالبة مطالبة جديدة.',
}
