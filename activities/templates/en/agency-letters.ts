// What do the letters to an agency say, in English?
import type { AgencyNoticeKind } from '../../../domain/agency/agency-notices.js'
import type { Language } from '../language.js'
import { licenceLetters } from './licence-letters.js'
import { greeting } from './greeting.js'
import { amount, dateWithDay, fromCode } from './words.js'

type MatterLetter = Extract<
  AgencyNoticeKind,
  | 'refund-demanded'
  | 'overcharge-struck'
  | 'deposit-drawn'
  | 'deposit-top-up-due'
  | 'deposit-changed'
  | 'deposit-returned'
  | 'demerit-notice'
  | 'demerit-decided'
  | 'demerit-closed'
  | 'inspection-announced'
>

const measures: Record<string, string> = {
  points: 'Demerit points',
  suspension: 'Suspension of the licence',
  cancellation: 'Cancellation of the licence',
}
const measure = (code: string): string => measures[code] ?? fromCode(code)

type Demerit = { demerit: string; category: string; measure: string; case?: string | null | undefined }

const demeritRows = (facts: Demerit) => [
  ['Demerit', facts.demerit] as const,
  ['About', fromCode(facts.category)] as const,
  ['May end in', measure(facts.measure)] as const,
  ...(facts.case ? [['Case', facts.case] as const] : []),
]

const matterLetters: Pick<Language['letters'], MatterLetter> = {
  'refund-demanded': (facts, context) => ({
    subject: 'A worker was charged too much: refund it',
    greeting: greeting(context),
    paragraphs: [
      'A worker you recruited was charged more than the rules of the corridor allow. Refund the amount and show us the proof.',
      'As much of your deposit as is free is earmarked for this refund.',
    ],
    facts: [
      ['Case', facts.case],
      ['Charged for', fromCode(facts.category)],
      ['Amount to refund', amount(facts.amountMinor, facts.currency)],
      ['Last day', dateWithDay(facts.dueOn)],
    ],
    next: 'Without a refund by the last day the deposit pays the worker, and a demerit is notified.',
  }),
  'overcharge-struck': (facts, context) => ({
    subject: 'A refund is no longer demanded of you',
    greeting: greeting(context),
    paragraphs: [
      'The overcharge of this case was found to be none. Nothing is demanded of you, and the earmark on your deposit is released.',
    ],
    facts: [['Case', facts.case]],
  }),
  'deposit-drawn': (facts, context) => ({
    subject: 'Your deposit has paid a refund',
    greeting: greeting(context),
    paragraphs: ['The refund of this case did not come in time. It was paid from your deposit, as far as it reaches.'],
    facts: [
      ['Case', facts.case],
      ['Paid from the deposit', amount(facts.paidMinor, facts.currency)],
      ['Still owed', amount(facts.owedMinor, facts.currency)],
    ],
    next: 'The deposit must be topped up. We write to you with the last day for it.',
  }),
  'deposit-top-up-due': (facts, context) => ({
    subject: 'Your deposit must be topped up',
    greeting: greeting(context),
    paragraphs: ['Your deposit is below what your licence asks for.'],
    facts: [
      ['Missing', amount(facts.shortMinor, facts.currency)],
      ...(facts.dueOn ? [['Last day', dateWithDay(facts.dueOn)] as const] : []),
    ],
    next: facts.dueOn
      ? 'If it is not full by the last day, your licence is suspended until it is.'
      : 'Your licence stays suspended until the deposit is full.',
  }),
  'deposit-changed': (facts, context) => ({
    subject: 'Your deposit follows your planned volume',
    greeting: greeting(context),
    paragraphs: ['You plan another number of workers a year. The deposit was decided anew.'],
    facts: [
      ['Tier', fromCode(facts.tier)],
      ['Required deposit', amount(facts.requiredMinor, facts.currency)],
    ],
  }),
  'deposit-returned': (facts, context) => ({
    subject: 'A part of your deposit is given back',
    greeting: greeting(context),
    paragraphs: ['The amount below is yours again and will be paid to you.'],
    facts: [
      ['Amount', amount(facts.amountMinor, facts.currency)],
      ['Rule', fromCode(facts.rule)],
    ],
  }),
  'demerit-notice': (facts, context) => ({
    subject: 'Notice of a demerit: you may reply',
    greeting: greeting(context),
    paragraphs: ['The matter below is held against you. Nothing is decided yet: you have the right to reply first.'],
    facts: [...demeritRows(facts), ['Reply by', dateWithDay(facts.dueOn)]],
    next: 'Reply with your ground and your evidence. After the last day we decide with what we have.',
  }),
  'demerit-decided': (facts, context) => ({
    subject: 'Decision on a demerit: you may appeal',
    greeting: greeting(context),
    paragraphs: ['We have decided as below. The decision has no effect before the last day to appeal has passed.'],
    facts: [...demeritRows(facts), ['Points', String(facts.points)], ['Appeal by', dateWithDay(facts.dueOn)]],
    next: 'A supervisor who did not take the decision decides the appeal.',
  }),
  'demerit-closed': (facts, context) => ({
    subject: 'A demerit is closed',
    greeting: greeting(context),
    paragraphs: ['The matter below is closed with this outcome.'],
    facts: [...demeritRows(facts), ['Outcome', fromCode(facts.outcome)], ['Points in effect', String(facts.points)]],
  }),
  'inspection-announced': (facts, context) => ({
    subject: 'Your agency will be inspected',
    greeting: greeting(context),
    paragraphs: ['An inspector will visit your premises and look at your books.'],
    facts: [['Reason', fromCode(facts.reason)]],
    next: 'Please have the files of your workers, the receipts and the contracts at hand.',
  }),
}

export const agencyLetters: Pick<Language['letters'], AgencyNoticeKind> = { ...licenceLetters, ...matterLetters }
