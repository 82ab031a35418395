// What do the letters about tasks and handoffs that wait for someone say, in German? `{task}` is a word of `task-terms.ts`.
import type { waitLetters as english } from '../en/wait-letters.js'
import type { Words } from '../catalogue.js'

export const waitLetters: Words<typeof english> = {
  'task-assigned.subject': 'Es gibt etwas für Sie zu tun',
  'task-assigned.subject-officer': 'Es gibt etwas für Sie zu tun: {task}',
  'task-assigned.lead': 'Was zu tun ist: {task}.',
  'task-reminder.subject': 'Eine Erinnerung',
  'task-reminder.subject-officer': 'Eine Erinnerung: {task}',
  'task-reminder.lead': 'Wir haben noch keine Antwort von Ihnen. Was zu tun ist: {task}.',
  'task-escalated.subject': 'Überfällig: {task}',
  'task-escalated.lead':
    'Eine Aufgabe wurde nicht rechtzeitig erledigt. Bitte sorgen Sie dafür, dass sie erledigt wird, oder erledigen Sie sie selbst.',
  'handoff-escalated.subject': 'Keine Antwort: {task}',
  'handoff-escalated.lead':
    'Eine Organisation hat nicht rechtzeitig geantwortet, obwohl sie erinnert wurde. Bitte rufen Sie dort an.',
  'date-cancelled.subject': 'Ein Termin entfällt',
  'date-cancelled.lead':
    'Das wird nicht mehr von Ihnen verlangt, Sie müssen nichts tun. Der Termin wird aus Ihrem Kalender genommen.',
}
