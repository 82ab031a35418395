// What do the letters about tasks and handoffs that wait for someone say, in Arabic? `{task}` is a word of `task-terms.ts`.
import type { waitLetters as english } from '../en/wait-letters.js'
import type { Words } from '../catalogue.js'

export const waitLetters: Words<typeof english> = {
  'task-assigned.subject': 'أمر مطلوب منك',
  'task-assigned.subject-officer': 'أمر مطلوب منك: {task}',
  'task-assigned.lead': 'المطلوب: {task}.',
  'task-reminder.subject': 'تذكير',
  'task-reminder.subject-officer': 'تذكير: {task}',
  'task-reminder.lead': 'لم تصلنا إجابتك بعد. المطلوب: {task}.',
  'task-escalated.subject': 'متأخر: {task}',
  'task-escalated.lead': 'لم تُنجز مهمة في موعدها. يرجى الحرص على إنجازها، أو إنجازها بنفسك.',
  'handoff-escalated.subject': 'لا إجابة: {task}',
  'handoff-escalated.lead': 'لم تجب جهة في موعدها رغم تذكيرها. يرجى الاتصال بها.',
  'date-cancelled.subject': 'أُلغي موعد',
  'date-cancelled.lead': 'لم يعد هذا مطلوبًا منك، ولا يلزمك فعل شيء. أُزيل الموعد من تقويمك.',
}
