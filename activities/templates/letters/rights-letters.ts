// How are the letters about rights from work abroad written?
import type { NoticeFacts, NoticeKind } from '../../../domain/notices.js'
import type { MessageKey } from '../catalogue.js'
import type { LetterBody, LetterContext, LetterTemplates } from '../letter.js'
import type { Say } from '../say.js'
import { dayLine, line, moneyLine, type Line } from './letter-lines.js'
import { howToGetIt, nextWithPaper, paperLine } from './paper-ready.js'
import { sentenceOf } from './sentence.js'

type RightsLetter = Extract<
  NoticeKind,
  'portability-opened' | 'statement-ready' | 'refund-reminder' | 'claim-filed' | 'follow-up'
>

export const rightsLetters: LetterTemplates<RightsLetter> = {
  'portability-opened': ({ coverage }, { say }) => ({
    subject: say('portability-opened.subject'),
    paragraphs: [
      sentenceOf(say, coverages, coverage) ?? say('portability-opened.unknown'),
      say('portability-opened.follow'),
    ],
    next: say('portability-opened.next'),
  }),
  'statement-ready': (facts, context) => (context.person ? toTheWorker(facts, context) : toTheOfficer(facts, context)),
  'refund-reminder': ({ claimBy, contributionsMinor, currency }, { say }) => ({
    subject: say('refund-reminder.subject'),
    paragraphs: [say('refund-reminder.lead')],
    facts: [
      ...dayLine(say, 'statement-ready.claim-by', claimBy),
      ...moneyLine(say, 'statement-ready.contributions', [contributionsMinor, currency]),
    ],
    next: say('refund-reminder.next'),
  }),
  'claim-filed': ({ right, filedOn, reference }, { say }) => ({
    subject: say('claim-filed.subject'),
    paragraphs: [sentenceOf(say, filed, right) ?? say('claim-filed.other', { right: say.term('right', right) })],
    facts: [...dayLine(say, 'claim-filed.on', filedOn), ...line(say, 'claim-filed.reference', reference)],
    next: say('claim-filed.next'),
  }),
  'follow-up': ({ on }, { say }) => ({
    subject: say('follow-up.subject'),
    paragraphs: [say('follow-up.lead')],
    next: on ? say('follow-up.next-on', { date: say.weekdayAndDay(on) }) : say('follow-up.next'),
  }),
}

/** What the rulebook expects of the scheme abroad: nothing is promised that the statement would deny. */
const coverages = { covered: 'portability-opened.covered', excluded: 'portability-opened.excluded' } as const

const filed = {
  contributions: 'claim-filed.contributions',
  'departure-guarantee': 'claim-filed.departure-guarantee',
} as const

type Stated = NoticeFacts['statement-ready']

function toTheWorker(facts: Stated, context: LetterContext): LetterBody {
  const { say } = context
  const { corrected, toConfirm, gapDays } = facts
  return {
    subject: corrected ? say('statement-ready.subject-corrected') : say('statement-ready.subject'),
    paragraphs: [
      corrected ? say('statement-ready.lead-corrected') : say('statement-ready.lead'),
      say(summaryOf(facts)),
      // A gap is said, never left out.
      ...(gapDays ? [say('statement-ready.gap', { count: gapDays })] : []),
      ...(toConfirm ? [say('statement-ready.to-confirm')] : []),
      ...adviceOf(say, facts),
      howToGetIt(say),
    ],
    facts: lines(say, facts),
    next: nextWithPaper(say, say(nextStep(facts))),
  }
}

/** Somebody has died at the place of work: what was theirs belongs to the family. */
function toTheOfficer(facts: Stated, context: LetterContext): LetterBody {
  const { say } = context
  return {
    subject: say('statement-ready.subject-officer'),
    paragraphs: [say('statement-ready.lead-officer'), say(summaryOf(facts))],
    facts: lines(say, facts),
    next: say('statement-ready.next-officer'),
  }
}

/** Who need do nothing is not told to claim. */
const adviceOf = (say: Say, { advice, eligible, weFile }: Stated): string[] =>
  advice && (eligible !== false || !weFile) ? [say.known('advice', advice) ?? `${say.label('advice', advice)}.`] : []

const isDue = (minor: number | null | undefined): boolean => typeof minor === 'number' && minor > 0

function summaryOf({ eligible, departureGuaranteeMinor }: Stated): MessageKey {
  const due = isDue(departureGuaranteeMinor)
  if (eligible === true) return due ? 'statement-ready.refund-and-guarantee' : 'statement-ready.refund'
  if (eligible === false) return due ? 'statement-ready.guarantee' : 'statement-ready.nothing'
  return 'statement-ready.open'
}

/** INVARIANT: who is asked to confirm something is not told that there is nothing to do. */
function nextStep({ eligible, departureGuaranteeMinor, weFile, toConfirm }: Stated): MessageKey {
  const due = isDue(departureGuaranteeMinor)
  if (eligible === true) return due && weFile ? 'statement-ready.next-choose-we-file' : 'statement-ready.next-choose'
  if (eligible === false && toConfirm && (weFile || !due))
    return due ? 'statement-ready.next-confirm-we-file' : 'statement-ready.next-confirm'
  if (eligible === false && due) return weFile ? 'statement-ready.next-we-file' : 'statement-ready.next-claim'
  return eligible === false ? 'statement-ready.next-nothing' : 'statement-ready.next-read'
}

function lines(say: Say, facts: Stated): Line[] {
  const { document, eligible, currency, claimBy, dormantOn, departureGuaranteeMinor } = facts
  const guarantee = isDue(departureGuaranteeMinor)
  return [
    ...paperLine(say, 'statement-of-rights.title', document),
    ...(eligible === true ? moneyLine(say, 'statement-ready.contributions', [facts.contributionsMinor, currency]) : []),
    ...(eligible === false ? [] : dayLine(say, 'statement-ready.claim-by', claimBy)),
    ...(guarantee ? moneyLine(say, 'statement-ready.guarantee-amount', [departureGuaranteeMinor, currency]) : []),
    ...(guarantee ? dayLine(say, 'statement-ready.dormant-on', dormantOn) : []),
  ]
}
