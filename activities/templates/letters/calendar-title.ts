// What is an entry in the reader's calendar called?
import type { Say } from '../say.js'
import { sentenceOf } from './sentence.js'

const titles = {
  'claim-by': 'calendar.claim-by',
  'refund-claim': 'calendar.refund-claim',
  'follow-up': 'calendar.follow-up',
  'medical-examination': 'calendar.medical-examination',
} as const

/** The name of a date by its label; a label of no date of ours is the kind of the task that is due. */
export const calendarTitle = (say: Say, label: string): string =>
  sentenceOf(say, titles, label) ?? say('calendar.other', { task: say.term('task', label) })
