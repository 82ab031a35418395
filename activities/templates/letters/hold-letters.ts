// How are the letters about a case that a ban or an agency's licence holds written?
import type { NoticeFacts, NoticeKind } from '../../../domain/notices.js'
import type { MessageKey } from '../catalogue.js'
import type { LetterBody, LetterContext, LetterTemplates } from '../letter.js'
import { line } from './letter-lines.js'
import { sentenceOf } from './sentence.js'

type HoldLetter = Extract<NoticeKind, 'case-held' | 'case-resumed'>
type Held = NoticeFacts['case-held']

export const holdLetters: LetterTemplates<HoldLetter> = {
  'case-held': (facts, context) => (context.person ? toTheWorker(facts, context) : toTheCaseworker(facts, context)),
  'case-resumed': (facts, context) => (context.person ? resumed(facts, context) : checkPapers(context)),
}

function resumed(facts: NoticeFacts['case-resumed'], context: LetterContext): LetterBody {
  const { say } = context
  return {
    subject: say('case-resumed.subject'),
    paragraphs: [say('case-resumed.lead')],
    next: facts.phase === 'cleared' ? say('case-resumed.next-cleared') : say('case-resumed.next'),
  }
}

const checkPapers = (context: LetterContext): LetterBody => ({
  subject: context.say('case-resumed.subject-officer'),
  paragraphs: [context.say('case-resumed.lead-officer')],
  next: context.say('case-resumed.next-officer'),
})

function toTheWorker(facts: Held, context: LetterContext): LetterBody {
  const { say } = context
  return {
    subject: say('case-held.subject'),
    paragraphs: [
      why(facts, context),
      ...(facts.phase === 'cleared' ? [say('case-held.do-not-travel')] : []),
      say('case-held.still-valid'),
    ],
    facts: facts.cause === 'ban' ? reasonLine(facts, context) : [],
    next: say('case-held.next'),
  }
}

const bans: { readonly [how: string]: MessageKey } = {
  country: 'case-held.ban-country',
  occupation: 'case-held.ban-occupation',
  employer: 'case-held.ban-employer',
}

function why({ cause, how, rule }: Held, { say }: LetterContext): string {
  if (cause === 'ban') return sentenceOf(say, bans, how) ?? say('case-held.ban-other')
  return say(rule === 'transfer' ? 'case-held.agency-transfer' : 'case-held.agency-wait')
}

const reasonLine = ({ reason }: Held, { say }: LetterContext) =>
  line(say, 'case-held.reason', reason && say.label(say.known('breach', reason) ? 'breach' : 'reason', reason))

function toTheCaseworker(facts: Held, context: LetterContext): LetterBody {
  const { say } = context
  return {
    subject: say('case-held.subject-officer'),
    paragraphs: [say('case-held.lead-officer')],
    facts: [
      ...line(say, 'case-held.by', facts.ref),
      ...line(say, 'case-held.cause', say.label('hold-cause', facts.cause)),
      ...line(say, 'case-held.about', facts.how && say.label('hold-about', facts.how)),
      ...reasonLine(facts, context),
      ...line(say, 'case-held.phase', say.label('phase', facts.phase)),
    ],
    next: facts.rule === 'transfer' ? say('case-held.next-officer-transfer') : say('case-held.next-officer'),
  }
}
