// How are the letters to an agency about refunds, its deposit, demerits and inspections written?
import type { AgencyNoticeKind } from '../../../domain/agency/agency-notices.js'
import type { LetterTemplates } from '../letter.js'
import type { Say } from '../say.js'
import { dayLine, line, moneyLine, type Line } from './letter-lines.js'

type MoneyLetter = Extract<
  AgencyNoticeKind,
  | 'refund-demanded'
  | 'overcharge-struck'
  | 'deposit-drawn'
  | 'deposit-top-up-due'
  | 'deposit-changed'
  | 'deposit-returned'
>
type MatterLetter = Extract<
  AgencyNoticeKind,
  'demerit-notice' | 'demerit-decided' | 'demerit-closed' | 'inspection-announced'
>

const moneyLetters: LetterTemplates<MoneyLetter> = {
  'refund-demanded': ({ case: caseNumber, category, amountMinor, currency, dueOn }, { say }) => ({
    subject: say('refund-demanded.subject'),
    paragraphs: [say('refund-demanded.lead'), say('refund-demanded.earmarked')],
    facts: [
      ...line(say, 'label.case', caseNumber),
      ...line(say, 'refund-demanded.charged-for', say.label('fee', category)),
      ...moneyLine(say, 'refund-demanded.amount', [amountMinor, currency]),
      ...dayLine(say, 'label.last-day', dueOn),
    ],
    next: say('refund-demanded.next'),
  }),
  'overcharge-struck': (facts, { say }) => ({
    subject: say('overcharge-struck.subject'),
    paragraphs: [say('overcharge-struck.lead')],
    facts: line(say, 'label.case', facts.case),
  }),
  'deposit-drawn': ({ case: caseNumber, paidMinor, owedMinor, currency }, { say }) => ({
    subject: say('deposit-drawn.subject'),
    paragraphs: [say('deposit-drawn.lead')],
    facts: [
      ...line(say, 'label.case', caseNumber),
      ...moneyLine(say, 'deposit-drawn.paid', [paidMinor, currency]),
      ...moneyLine(say, 'deposit-drawn.owed', [owedMinor, currency]),
    ],
    next: say('deposit-drawn.next'),
  }),
  'deposit-top-up-due': ({ shortMinor, currency, dueOn }, { say }) => ({
    subject: say('deposit-top-up-due.subject'),
    paragraphs: [say('deposit-top-up-due.lead')],
    facts: [
      ...moneyLine(say, 'deposit-top-up-due.missing', [shortMinor, currency]),
      ...dayLine(say, 'label.last-day', dueOn),
    ],
    next: say(dueOn ? 'deposit-top-up-due.next-by' : 'deposit-top-up-due.next'),
  }),
  'deposit-changed': ({ tier, requiredMinor, currency }, { say }) => ({
    subject: say('deposit-changed.subject'),
    paragraphs: [say('deposit-changed.lead')],
    facts: [
      ...line(say, 'deposit-changed.tier', say.label('tier', tier)),
      ...moneyLine(say, 'deposit-changed.required', [requiredMinor, currency]),
    ],
  }),
  'deposit-returned': ({ amountMinor, currency, rule }, { say }) => ({
    subject: say('deposit-returned.subject'),
    paragraphs: [say('deposit-returned.lead')],
    facts: [
      ...moneyLine(say, 'deposit-returned.amount', [amountMinor, currency]),
      ...line(say, 'label.rule', say.label('rule', rule)),
    ],
  }),
}

const matterLetters: LetterTemplates<MatterLetter> = {
  'demerit-notice': (facts, { say }) => ({
    subject: say('demerit-notice.subject'),
    paragraphs: [say('demerit-notice.lead')],
    facts: [...demeritLines(say, facts), ...dayLine(say, 'demerit-notice.due', facts.dueOn)],
    next: say('demerit-notice.next'),
  }),
  'demerit-decided': (facts, { say }) => ({
    subject: say('demerit-decided.subject'),
    paragraphs: [say('demerit-decided.lead')],
    facts: [
      ...demeritLines(say, facts),
      ...line(say, 'demerit-decided.points', say.number(facts.points)),
      ...dayLine(say, 'demerit-decided.due', facts.dueOn),
    ],
    next: say('demerit-decided.next'),
  }),
  'demerit-closed': (facts, { say }) => ({
    subject: say('demerit-closed.subject'),
    paragraphs: [say('demerit-closed.lead')],
    facts: [
      ...demeritLines(say, facts),
      ...line(say, 'demerit-closed.outcome', say.label('demerit-outcome', facts.outcome)),
      ...line(say, 'demerit-closed.points', say.number(facts.points)),
    ],
  }),
  'inspection-announced': ({ reason }, { say }) => ({
    subject: say('inspection-announced.subject'),
    paragraphs: [say('inspection-announced.lead')],
    facts: line(say, 'label.reason', say.label('reason', reason)),
    next: say('inspection-announced.next'),
  }),
}

type Demerit = { demerit: string; category: string; measure: string; case?: string | null | undefined }

const demeritLines = (say: Say, facts: Demerit): Line[] => [
  ...line(say, 'demerit.number', facts.demerit),
  ...line(say, 'demerit.about', say.label('breach', facts.category)),
  ...line(say, 'demerit.measure', say.label('measure', facts.measure)),
  ...line(say, 'label.case', facts.case),
]

export const agencyLetters: LetterTemplates<MoneyLetter | MatterLetter> = { ...moneyLetters, ...matterLetters }
