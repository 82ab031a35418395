// What do the letters to an organisation without a web door say, in Arabic? `{kind}` and `{request}` are words of `handoff-terms.ts`.
import type { handoffLetters as english } from '../en/handoff-letters.js'
import type { Words } from '../catalogue.js'

export const handoffLetters: Words<typeof english> = {
  'handoff-requested.subject': 'طلب: {kind}',
  'handoff-reminded.subject': 'تذكير: {kind}',
  'handoff-requested.lead': '{request}.',
  'handoff-reminded.again': 'سألنا من قبل ولم تصلنا إجابة بعد.',
  'handoff-requested.number': 'الطلب',
  'handoff-requested.due': 'الإجابة حتى',
  'handoff-requested.next':
    'يرجى الإجابة بواسطة: sojourn handoff answer {handoff}. يمكن للمكتب الذي أرسل هذا أن يسجل لكم إجابة على ورق.',
  'handoff-requested.next-call':
    'يرجى الإجابة بواسطة: sojourn handoff answer {handoff}، أو باتصال إلى {address}. يمكن للمكتب الذي أرسل هذا أن يسجل لكم إجابة على ورق.',
  'handoff-withdrawn.subject': 'سُحب الطلب: {kind}',
  'handoff-withdrawn.lead': 'لم تعد هناك حاجة إلى الإجابة عن الطلب أدناه. يرجى وقف العمل عليه.',
}
