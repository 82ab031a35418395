// What do the letters about tasks and handoffs that wait for someone say, in Filipino? `{task}` is a word of `task-terms.ts`.
import type { waitLetters as english } from '../en/wait-letters.js'
import type { Words } from '../catalogue.js'

export const waitLetters: Words<typeof english> = {
  'task-assigned.subject': 'May kailangan kayong gawin',
  'task-assigned.subject-officer': 'May kailangan kayong gawin: {task}',
  'task-assigned.lead': 'Ang gagawin: {task}.',
  'task-reminder.subject': 'Isang paalala',
  'task-reminder.subject-officer': 'Paalala: {task}',
  'task-reminder.lead': 'Wala pa kaming natatanggap na sagot mula sa inyo. Ang gagawin: {task}.',
  'task-escalated.subject': 'Lampas na sa takda: {task}',
  'task-escalated.lead': 'Hindi nagawa sa oras ang isang gawain. Pakitiyak na magawa ito, o kayo na po ang gumawa.',
  'handoff-escalated.subject': 'Walang sagot: {task}',
  'handoff-escalated.lead': 'Hindi sumagot sa oras ang isang organisasyon, kahit pinaalalahanan ito. Pakitawagan ito.',
  'date-cancelled.subject': 'May petsang inalis',
  'date-cancelled.lead':
    'Hindi na ito hinihingi sa inyo, at wala kayong kailangang gawin. Inalis na ang petsa sa inyong kalendaryo.',
}
