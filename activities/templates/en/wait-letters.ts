// What do the letters about tasks and handoffs that wait for someone say, in English? `{task}` is a word of `task-terms.ts`.

export const waitLetters = {
  'task-assigned.subject': 'Something for you to do',
  'task-assigned.subject-officer': 'Something for you to do: {task}',
  'task-assigned.lead': 'What to do: {task}.',
  'task-reminder.subject': 'A reminder',
  'task-reminder.subject-officer': 'A reminder: {task}',
  'task-reminder.lead': 'We have not had your answer yet. What to do: {task}.',
  'task-escalated.subject': 'Overdue: {task}',
  'task-escalated.lead': 'A task has not been done in time. Please see that it is done, or do it yourself.',
  'handoff-escalated.subject': 'No answer: {task}',
  'handoff-escalated.lead': 'An organisation has not answered in time, although it was reminded. Please call it.',
  'date-cancelled.subject': 'A date has fallen away',
  'date-cancelled.lead':
    'This is not asked of you any more, and you have nothing to do. The date is taken out of your calendar.',
} as const
