// What do the letters to an employer about its job order say, in English?
import type { NoticeKind } from '../../../domain/notices.js'
import type { Language } from '../language.js'
import { greeting } from './greeting.js'
import { dateWithDay, fromCode } from './words.js'

type JobOrderLetter = Extract<
  NoticeKind,
  'job-order-open' | 'job-order-refused' | 'job-order-ended' | 'replacement-answered'
>

const ends: Record<string, string> = {
  filled: 'Every slot of your job order is taken by a selected worker.',
  expired: 'Your job order has reached its last day. Slots that were not taken have lapsed.',
  withdrawn: 'Your job order is withdrawn. Candidates who were not selected have been told.',
}

export const jobOrderLetters: Pick<Language['letters'], JobOrderLetter> = {
  'job-order-open': (facts, context) => ({
    subject: 'Your job order is open for candidates',
    greeting: greeting(context),
    paragraphs: [
      'The representation has verified your job order. Candidates can now be given its slots, one by one, in the order in which they apply.',
      'Please draw up a shortlist, offer interviews, and tell us of every candidate whether you select or refuse, with the reason. A selection is binding.',
    ],
    facts: [['Open until', dateWithDay(facts.expiresOn)]],
    next: 'Workers pay nothing to you, and nobody may collect money from them in your name.',
  }),
  'job-order-refused': (facts, context) => ({
    subject: 'Your job order cannot be opened',
    greeting: greeting(context),
    paragraphs: [
      'Your job order does not keep a rule of this corridor. It is closed; nothing was asked of any worker.',
      ...facts.sentences,
    ],
    facts: [['Reason', fromCode(facts.reason)]],
    next: 'Correct what is named above and propose the order again.',
  }),
  'job-order-ended': (facts, context) => ({
    subject: 'Your job order has ended',
    greeting: greeting(context),
    paragraphs: [ends[facts.how] ?? fromCode(facts.how)],
    facts: [
      ['Slots', String(facts.slots)],
      ['Selected workers', String(facts.selected)],
    ],
  }),
  'replacement-answered': (facts, context) => ({
    subject: 'Your request to replace a worker',
    greeting: greeting(context),
    paragraphs: [
      facts.granted
        ? 'Your request is granted. The slot is free for another candidate, once.'
        : 'Your request cannot be granted: the worker did not leave within the time in which a worker is replaced.',
    ],
    facts: [
      ['Worker in case', facts.case],
      ...(facts.lastDay ? [['Last day of the window', dateWithDay(facts.lastDay)] as const] : []),
    ],
  }),
}
