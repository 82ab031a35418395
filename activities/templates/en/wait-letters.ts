// What do the letters about tasks and handoffs that wait for someone say, in English?
import type { NoticeKind } from '../../../domain/notices.js'
import type { Language, LetterContext } from '../language.js'
import type { Letter } from '../letter.js'
import { greeting } from './greeting.js'
import { dayOf, fromCode, taskName } from './words.js'

type WaitLetter = Extract<
  NoticeKind,
  'task-assigned' | 'task-reminder' | 'task-escalated' | 'handoff-escalated' | 'date-cancelled'
>
type Waiting = {
  kind: string
  wait?: string | null | undefined
  dueAt?: string | null | undefined
  organisation?: string | null | undefined
}

export const waitLetters: Pick<Language['letters'], WaitLetter> = {
  'task-assigned': (facts, context) =>
    forReader(facts, context, { subject: 'Something for you to do', lead: 'Please' }),
  'task-reminder': (facts, context) =>
    forReader(facts, context, { subject: 'A reminder', lead: 'We have not had your answer yet. Please' }),
  'task-escalated': (facts, context) => ({
    subject: `Overdue: ${taskName(facts.kind)}`,
    greeting: greeting(context),
    paragraphs: ['A task has not been done in time. Please see that it is done, or do it yourself.'],
    facts: lines(facts, context),
  }),
  'handoff-escalated': (facts, context) => ({
    subject: `No answer: ${taskName(facts.kind)}`,
    greeting: greeting(context),
    paragraphs: ['An organisation has not answered in time, although it was reminded. Please call it.'],
    facts: lines(facts, context),
  }),
  'date-cancelled': ({ dates }, context) => ({
    subject: 'A date has fallen away',
    greeting: greeting(context),
    paragraphs: ['This is not asked of you any more. You have nothing to do. The date is taken out of your calendar.'],
    facts: dates.map(({ kind, at }) => [taskName(kind), dayOf(at)]),
  }),
}

type Opening = { subject: string; lead: string }

function forReader(facts: Waiting, context: LetterContext, { subject, lead }: Opening): Letter {
  return {
    subject: context.person ? subject : `${subject}: ${taskName(facts.kind)}`,
    greeting: greeting(context),
    paragraphs: [`${lead} ${taskName(facts.kind)}.`],
    facts: lines(facts, context),
  }
}

function lines({ kind, wait, dueAt, organisation }: Waiting, context: LetterContext): [string, string][] {
  return [
    ...(organisation ? [['Organisation', context.nameOf(organisation)] as [string, string]] : []),
    ...(context.person ? [] : [['Kind', fromCode(kind)] as [string, string]]),
    ...(wait && !context.person ? [['Task', `${context.caseNumber}/${wait}`] as [string, string]] : []),
    ...(dueAt ? [['Due', dayOf(dueAt)] as [string, string]] : []),
  ]
}
