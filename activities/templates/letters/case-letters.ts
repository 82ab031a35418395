// How are the letters about the course of a case written?
import type { NoticeFacts, NoticeKind } from '../../../domain/notices.js'
import type { LetterBody, LetterContext, LetterTemplates } from '../letter.js'
import { codesLine, dayLine, line } from './letter-lines.js'
import { howToGetIt, nextWithPaper, paperLine } from './paper-ready.js'

type CaseLetter = Extract<
  NoticeKind,
  | 'case-opened'
  | 'offer-ready'
  | 'contract-signed'
  | 'skills-passport-ready'
  | 'medical-held'
  | 'refused'
  | 'unfit'
  | 'training-invitation'
  | 'departure-cleared'
  | 'clearance-ended'
  | 'case-withdrawn'
  | 'case-closed'
  | 'condolence'
>

export const caseLetters: LetterTemplates<CaseLetter> = {
  'case-opened': (_facts, context) => ({
    subject: context.say('case-opened.subject'),
    paragraphs: [context.say('case-opened.lead')],
    next: context.say('case-opened.next'),
  }),
  'offer-ready': ({ document, answerBy }, { say }) => ({
    subject: say('offer-ready.subject'),
    paragraphs: [say('offer-ready.lead'), howToGetIt(say)],
    facts: paperLine(say, 'job-offer.title', document),
    next: nextWithPaper(
      say,
      answerBy ? say('offer-ready.next-by', { date: say.weekdayAndDay(answerBy) }) : say('offer-ready.next'),
    ),
  }),
  'contract-signed': ({ document }, { say }) => ({
    subject: say('contract-signed.subject'),
    paragraphs: [say('contract-signed.lead'), howToGetIt(say)],
    facts: paperLine(say, 'employment-contract.title', document),
    next: nextWithPaper(say, say('contract-signed.next')),
  }),
  'skills-passport-ready': ({ document }, { say }) => ({
    subject: say('skills-passport-ready.subject'),
    paragraphs: [say('skills-passport-ready.lead'), howToGetIt(say)],
    facts: paperLine(say, 'skills-passport.title', document),
    next: nextWithPaper(say, say('skills-passport-ready.next')),
  }),
  'medical-held': medicalHeld,
  refused: ({ reason, failed }, { say }) => ({
    subject: say('refused.subject'),
    paragraphs: [say('refused.lead'), say('refused.again')],
    facts: [
      ...line(say, 'label.reason', reason && say.label('reason', reason)),
      ...codesLine(say, 'refused.failed', ['gate', failed]),
    ],
  }),
  unfit: (_facts, { say }) => ({
    subject: say('unfit.subject'),
    paragraphs: [say('unfit.lead')],
    next: say('unfit.next'),
  }),
  'training-invitation': ({ provider, modules, dueAt }, { say, nameOf }) => ({
    subject: say('training-invitation.subject'),
    paragraphs: [say('training-invitation.lead')],
    facts: [
      ...line(say, 'training-invitation.provider', provider && nameOf(provider)),
      ...codesLine(say, 'training-invitation.modules', ['module', modules]),
      ...line(say, 'training-invitation.due', dueAt && say.dayOf(dueAt)),
    ],
  }),
  'departure-cleared': ({ document, departureOn }, { say }) => ({
    subject: say('departure-cleared.subject'),
    paragraphs: [say('departure-cleared.lead'), howToGetIt(say)],
    facts: [
      ...paperLine(say, 'exit-clearance.title', document),
      ...dayLine(say, 'departure-cleared.departure', departureOn),
    ],
    next: nextWithPaper(say, say('departure-cleared.next')),
  }),
  'clearance-ended': ({ lastDay }, { say }) => ({
    subject: say('clearance-ended.subject'),
    paragraphs: [say('clearance-ended.lead')],
    facts: dayLine(say, 'clearance-ended.last-day', lastDay),
    next: say('clearance-ended.next'),
  }),
  'case-withdrawn': (_facts, { say }) => ({
    subject: say('case-withdrawn.subject'),
    paragraphs: [say('case-withdrawn.lead')],
    next: say('case-withdrawn.next'),
  }),
  'case-closed': (_facts, { say }) => ({
    subject: say('case-closed.subject'),
    paragraphs: [say('case-closed.lead')],
  }),
  condolence: (_facts, context) => (context.person ? toTheFamily(context) : toTheAttache(context)),
}

/** Why an examination is repeated; a notice put on its way before the outcome was passed on does not say. */
function medicalHeld({ againAt, outcome }: NoticeFacts['medical-held'], context: LetterContext): LetterBody {
  const { say } = context
  return {
    subject: say('medical-held.subject'),
    paragraphs: [say(`medical-held.${outcome ?? 'unsaid'}`)],
    next: againAt ? say('medical-held.next-on', { date: say.dayOf(againAt) }) : say('medical-held.next'),
  }
}

const toTheFamily = ({ say }: LetterContext): LetterBody => ({
  subject: say('condolence.subject'),
  greeting: say('frame.dear-family'),
  paragraphs: [say('condolence.lead'), say('condolence.help')],
  next: say('condolence.next'),
})

const toTheAttache = (context: LetterContext): LetterBody => ({
  subject: context.say('condolence.subject-officer'),
  paragraphs: [context.say('condolence.lead-officer')],
  next: context.say('condolence.next-officer'),
})
