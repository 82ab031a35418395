// What do the letters about rights from work abroad say, in English?
import type { NoticeKind } from '../../../domain/notices.js'
import type { Language } from '../language.js'
import { greeting } from './greeting.js'
import { advice, amount, dateWithDay } from './words.js'

type RightsLetter = Extract<NoticeKind, 'portability-opened' | 'statement-ready' | 'refund-reminder' | 'follow-up'>

export const rightsLetters: Pick<Language['letters'], RightsLetter> = {
  'portability-opened': (_facts, context) => ({
    subject: 'Your social-security rights abroad',
    greeting: greeting(context),
    paragraphs: [
      'While you work abroad, contributions are paid for you. They are yours. We follow them for you and will send you a statement of your rights when you return.',
    ],
    next: 'Keep your payslips. You need not do anything else now.',
  }),
  'statement-ready': (facts, context) => ({
    subject: 'Your statement of rights is ready',
    greeting: greeting(context),
    paragraphs: [
      'Your statement of rights is ready. It shows the months you were insured, the contributions paid, and what you can claim.',
      ...(facts.advice ? [advice(facts.advice)] : []),
    ],
    facts: [
      ...(facts.document ? [['Document', facts.document] as const] : []),
      ...(facts.claimBy ? [['Last day to claim', dateWithDay(facts.claimBy)] as const] : []),
    ],
    next: 'Please choose: claim the refund, or keep your insurance periods. We will help you with either, free of charge.',
  }),
  'refund-reminder': (facts, context) => ({
    subject: 'A date for your refund',
    greeting: greeting(context),
    paragraphs: [
      'You can still claim a refund of the contributions paid for you abroad. After the last day below the right ends.',
    ],
    facts: [
      ['Last day to claim', dateWithDay(facts.claimBy)],
      ...(typeof facts.totalKnownMinor === 'number' && facts.currency
        ? [['Refund known today', amount(facts.totalKnownMinor, facts.currency)] as const]
        : []),
    ],
    next: 'If you want to claim, answer this letter. We will help you with the form, free of charge.',
  }),
  'follow-up': (facts, context) => ({
    subject: 'How are you since your return?',
    greeting: greeting(context),
    paragraphs: [
      'You have been back for a while. We would like to hear how you are, and whether we can help with work, training or recognition of your skills.',
    ],
    next: facts.on ? `We will call you around ${dateWithDay(facts.on)}.` : 'We will call you soon.',
  }),
}
