// What do we say in Arabic to a person who sent us a word?
import type { replies as english } from '../en/replies.js'
import type { Words } from '../catalogue.js'

export const replies: Words<typeof english> = {
  'reply.answered-yes.subject': 'وصلتنا إجابتك: نعم',
  'reply.answered-yes.text': 'شكرًا. إجابتك محفوظة في ملفك. إذا كانت خطأ، يرجى الاتصال بنا اليوم.',
  'reply.answered-no.subject': 'وصلتنا إجابتك: لا',
  'reply.answered-no.text': 'شكرًا. إجابتك محفوظة في ملفك. إذا كانت خطأ، يرجى الاتصال بنا اليوم.',
  'reply.nothing-to-answer.subject': 'لا يوجد سؤال مفتوح',
  'reply.nothing-to-answer.text': 'ليس لدينا سؤال لك جوابه «نعم» أو «لا». لا يلزمك فعل شيء.',
  'reply.more-than-one.subject': 'لديك أكثر من سؤال مفتوح',
  'reply.more-than-one.text':
    'لا نعرف أي سؤال تقصد، فلم يتغير شيء. يرجى الاتصال بنا أو الرد على رسائلنا واحدة بعد الأخرى.',
  'reply.more-than-a-word.subject': 'كلمة واحدة لا تكفي هنا',
  'reply.more-than-a-word.text': 'لم يتغير شيء. يرجى الاتصال بنا لكي نكتب السبب.',
  'reply.please-confirm.subject': 'يرجى التأكيد بطريقة أخرى',
  'reply.please-confirm.text':
    'لم يتغير شيء: يمكن لغيرك أن يرسل رسالة SMS باسمك. يرجى إخبار مسؤول ملفك بنفسك{call, select, none {} other {، أو الاتصال بنا {number}}}.',
  'reply.not-understood.subject': 'لم نفهم رسالتك',
  'reply.not-understood.text': 'لم يتغير شيء. يرجى إرسال كلمة واحدة: نعم، لا، مساعدة، توقف، ابدأ.',
  'reply.stopped.subject': 'لن تصلك تذكيرات أخرى برسائل SMS',
  'reply.stopped.text': 'لا نكتب برسائل SMS إلا عن سلامتك وحقوقك. لتلقي كل الرسائل من جديد، يرجى إرسال «ابدأ».',
  'reply.started.subject': 'تصلك رسائل SMS منا من جديد',
  'reply.started.text': 'إذا لم ترد تذكيرات أخرى، يرجى إرسال «توقف».',
  'reply.help.subject': 'المساعدة مجانية',
  'reply.help.text':
    '{call, select, none {يرجى الكتابة إلى العنوان المذكور في رسائلنا} other {يرجى الاتصال بنا {number}، أو الكتابة إلى العنوان المذكور في رسائلنا}}. كلمات يمكنك إرسالها: نعم، لا، توقف، ابدأ.',
}
