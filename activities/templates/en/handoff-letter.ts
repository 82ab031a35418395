// What does the letter to an organisation without a web door say, in English?
import type { HandoffLetterFacts } from '../language.js'
import type { Letter } from '../letter.js'
import { dayOf, fromCode } from './words.js'

/** The same request that others receive as a web call. */
export function handoffLetter(request: HandoffLetterFacts): Letter {
  const { handoff, kind, asked, dueAt, answerTo, title, fields } = request
  if (request.type === 'handoff.withdrawn') {
    return {
      subject: `Withdrawn: ${fromCode(kind).toLowerCase()}`,
      greeting: 'Dear colleague,',
      paragraphs: ['An answer to the request below is no longer needed. Please stop working on it.'],
      facts: [['Request', handoff]],
    }
  }
  return {
    subject: `${request.type === 'handoff.reminded' ? 'Reminder: ' : 'Request: '}${fromCode(kind).toLowerCase()}`,
    greeting: 'Dear colleague,',
    paragraphs: [
      `${title}.`,
      ...(asked !== undefined && asked > 1 ? ['We have asked before and have no answer yet.'] : []),
    ],
    facts: [
      ['Request', handoff],
      ...(dueAt ? [['Answer until', dayOf(dueAt)] as const] : []),
      ...fields.map(([name, value]) => [labelOf(name), value] as const),
    ],
    next: `Answer with: sojourn handoff answer ${handoff}${answerTo ? `, or by a call to ${answerTo}` : ''}. The office that sent this can record an answer on paper for you.`,
  }
}

const labelOf = (field: string): string => fromCode(field.replace(/([A-Z])/g, '-$1').toLowerCase())
