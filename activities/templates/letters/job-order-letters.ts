// How are the letters to an employer about its job order written?
import type { NoticeKind } from '../../../domain/notices.js'
import type { LetterTemplates } from '../letter.js'
import { faultSentence } from './job-order-faults.js'
import { dayLine, line } from './letter-lines.js'
import { sentenceOf } from './sentence.js'

type JobOrderLetter = Extract<
  NoticeKind,
  'job-order-open' | 'job-order-refused' | 'job-order-ended' | 'replacement-answered'
>

export const jobOrderLetters: LetterTemplates<JobOrderLetter> = {
  'job-order-open': ({ expiresOn }, { say }) => ({
    subject: say('job-order-open.subject'),
    paragraphs: [say('job-order-open.lead'), say('job-order-open.choose')],
    facts: dayLine(say, 'job-order-open.until', expiresOn),
    next: say('job-order-open.next'),
  }),
  'job-order-refused': ({ reason, faults, sentences }, { say }) => ({
    subject: say('job-order-refused.subject'),
    paragraphs: [say('job-order-refused.lead'), ...faults.map((fault) => faultSentence(say, fault)), ...sentences],
    facts: line(say, 'label.reason', say.label('reason', reason)),
    next: say('job-order-refused.next'),
  }),
  'job-order-ended': ({ how, slots, selected }, { say }) => ({
    subject: say('job-order-ended.subject'),
    paragraphs: [sentenceOf(say, ends, how) ?? say('job-order-ended.other', { how: say.term('reason', how) })],
    facts: [
      ...line(say, 'job-order-ended.slots', say.number(slots)),
      ...line(say, 'job-order-ended.selected', say.number(selected)),
    ],
  }),
  'replacement-answered': ({ granted, case: caseNumber, lastDay }, { say }) => ({
    subject: say('replacement-answered.subject'),
    paragraphs: [say(granted ? 'replacement-answered.granted' : 'replacement-answered.refused')],
    facts: [
      ...line(say, 'replacement-answered.case', caseNumber),
      ...dayLine(say, 'replacement-answered.last-day', lastDay),
    ],
  }),
}

const ends = {
  filled: 'job-order-ended.filled',
  expired: 'job-order-ended.expired',
  withdrawn: 'job-order-ended.withdrawn',
} as const
