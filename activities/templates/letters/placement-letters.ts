// How is it told where a place with an employer stands: a slot, the waiting list, the employer's choice?
import type { LetterTemplates } from '../letter.js'
import { line } from './letter-lines.js'

export const placementLetters: LetterTemplates<'slot-reserved' | 'on-waiting-list' | 'not-selected'> = {
  'slot-reserved': ({ jobOrder }, { say }) => ({
    subject: say('slot-reserved.subject'),
    paragraphs: [say('slot-reserved.lead'), say('slot-reserved.free')],
    facts: line(say, 'label.job-order', jobOrder),
  }),
  'on-waiting-list': ({ jobOrder, position }, { say }) => ({
    subject: say('on-waiting-list.subject'),
    paragraphs: [say('on-waiting-list.lead'), say('slot-reserved.free')],
    facts: [
      ...line(say, 'label.job-order', jobOrder),
      ...line(say, 'on-waiting-list.position', position ? say.number(position) : undefined),
    ],
    next: say('on-waiting-list.next'),
  }),
  'not-selected': ({ jobOrder, reason }, { say }) => ({
    subject: say('not-selected.subject'),
    paragraphs: [say('not-selected.lead'), say('not-selected.goes-on')],
    facts: [
      ...line(say, 'label.job-order', jobOrder),
      ...line(say, 'not-selected.reason', reason && say.label('reason', reason)),
    ],
  }),
}
