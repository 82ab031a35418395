// How are the letters about tasks and handoffs that wait for someone written?
import type { NoticeKind } from '../../../domain/notices.js'
import type { LetterContext, LetterTemplates } from '../letter.js'
import { calendarTitle } from './calendar-title.js'
import { line, type Line } from './letter-lines.js'

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

export const waitLetters: LetterTemplates<WaitLetter> = {
  'task-assigned': (facts, context) => toTheDoer('task-assigned', facts, context),
  'task-reminder': (facts, context) => toTheDoer('task-reminder', facts, context),
  'task-escalated': (facts, context) => ({
    subject: context.say('task-escalated.subject', { task: context.say.term('task', facts.kind) }),
    paragraphs: [context.say('task-escalated.lead')],
    facts: lines(facts, context, 'task'),
  }),
  'handoff-escalated': (facts, context) => ({
    subject: context.say('handoff-escalated.subject', { task: context.say.term('handoff', facts.kind) }),
    paragraphs: [context.say('handoff-escalated.lead')],
    facts: lines(facts, context, 'handoff'),
  }),
  /** Each date under the name that it has in the reader's calendar. */
  'date-cancelled': ({ dates }, { say }) => ({
    subject: say('date-cancelled.subject'),
    paragraphs: [say('date-cancelled.lead')],
    facts: dates.map(({ kind, at }) => [calendarTitle(say, kind), say.dayOf(at)]),
  }),
}

function toTheDoer(notice: 'task-assigned' | 'task-reminder', facts: Waiting, context: LetterContext) {
  const { say, person } = context
  const task = say.term('task', facts.kind)
  return {
    subject: person ? say(`${notice}.subject`) : say(`${notice}.subject-officer`, { task }),
    paragraphs: [say(`${notice}.lead`, { task })],
    facts: lines(facts, context, 'task'),
  }
}

function lines({ kind, wait, dueAt, organisation }: Waiting, context: LetterContext, group: string): Line[] {
  const { say, person, caseNumber, nameOf } = context
  return [
    ...line(say, 'label.organisation', organisation && nameOf(organisation)),
    ...(person ? [] : line(say, 'label.kind', say.label(group, kind))),
    ...(person ? [] : line(say, 'label.task', wait && `${caseNumber}/${wait}`)),
    ...line(say, 'label.due', dueAt && say.dayOf(dueAt)),
  ]
}
