// What do the letters about tasks and handoffs that wait for someone say, in Korean? `{task}` is a word of `task-terms.ts`.
import type { waitLetters as english } from '../en/wait-letters.js'
import type { Words } from '../catalogue.js'

export const waitLetters: Words<typeof english> = {
  'task-assigned.subject': '하실 일이 있습니다',
  'task-assigned.subject-officer': '하실 일: {task}',
  'task-assigned.lead': '하실 일: {task}.',
  'task-reminder.subject': '다시 알려 드립니다',
  'task-reminder.subject-officer': '다시 알림: {task}',
  'task-reminder.lead': '아직 답을 받지 못했습니다. 하실 일: {task}.',
  'task-escalated.subject': '기한 지남: {task}',
  'task-escalated.lead': '할 일이 제때 끝나지 않았습니다. 끝나도록 챙기거나 직접 처리해 주십시오.',
  'handoff-escalated.subject': '답 없음: {task}',
  'handoff-escalated.lead': '다시 알렸는데도 기관이 제때 답하지 않았습니다. 전화해 주십시오.',
  'date-cancelled.subject': '날짜 하나가 없어졌습니다',
  'date-cancelled.lead': '이것은 더 요구되지 않으며, 하실 일은 없습니다. 그 날짜는 달력에서 빠집니다.',
}
