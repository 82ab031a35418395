// How is the letter to an organisation without a web door written?
import type { Letter, LetterBody, LetterContext } from '../letter.js'
import type { Say } from '../say.js'
import { greeting } from './greeting.js'
import { line, type Line } from './letter-lines.js'

/** What a letter to an organisation without a web door is written from. `title`: the request where nobody put it into words. */
export type HandoffLetterFacts = {
  type: 'handoff.requested' | 'handoff.reminded' | 'handoff.withdrawn'
  handoff: string
  kind: string
  title: string
  asked?: number
  dueAt?: string
  answerTo?: string
  fields: readonly (readonly [string, string])[]
}

/** The same request that others receive as a web call. */
export const handoffLetter = (request: HandoffLetterFacts, context: LetterContext): Letter => ({
  greeting: greeting(context),
  ...bodyOf(request, context),
})

function bodyOf(request: HandoffLetterFacts, { say }: LetterContext): LetterBody {
  const { handoff, title, asked, type } = request
  const kind = say.term('handoff', request.kind)
  if (type === 'handoff.withdrawn') {
    return {
      subject: say('handoff-withdrawn.subject', { kind }),
      paragraphs: [say('handoff-withdrawn.lead')],
      facts: line(say, 'handoff-requested.number', handoff),
    }
  }
  const asking = say.known('handoff-request', request.kind) ?? title
  return {
    subject: say(type === 'handoff.reminded' ? 'handoff-reminded.subject' : 'handoff-requested.subject', { kind }),
    paragraphs: [
      say('handoff-requested.lead', { request: asking }),
      ...(asked !== undefined && asked > 1 ? [say('handoff-reminded.again')] : []),
    ],
    facts: lines(request, say),
    next: howToAnswer(request, say),
  }
}

function lines({ handoff, dueAt, fields }: HandoffLetterFacts, say: Say): Line[] {
  return [
    ...line(say, 'handoff-requested.number', handoff),
    ...line(say, 'handoff-requested.due', dueAt && say.dayOf(dueAt)),
    ...fields.map(([name, value]): Line => [labelOf(say, name), value]),
  ]
}

const howToAnswer = ({ handoff, answerTo }: HandoffLetterFacts, say: Say): string =>
  answerTo
    ? say('handoff-requested.next-call', { handoff, address: answerTo })
    : say('handoff-requested.next', { handoff })

const labelOf = (say: Say, field: string): string => say.label('field', field.replace(/([A-Z])/g, '-$1').toLowerCase())
