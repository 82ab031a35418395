// What do the letters about social security during the move say, in English: whose law applies, who pays for health care?
import type { NoticeFacts, NoticeKind } from '../../../domain/notices.js'
import type { Language } from '../language.js'
import { greeting } from './greeting.js'
import { dateWithDay } from './words.js'

type CoverageLetter = Extract<NoticeKind, 'coverage-law'>
type Law = NoticeFacts['coverage-law']

export const coverageLetters: Pick<Language['letters'], CoverageLetter> = {
  'coverage-law': (facts, context) => ({
    subject: 'Where you are insured while you work abroad',
    greeting: greeting(context),
    paragraphs: [why(facts), facts.law === 'origin' ? atHome : abroad],
    facts: [
      [facts.law === 'origin' ? 'Insured at home from' : 'Law of the country of work from', dateWithDay(facts.from)],
      ...(facts.until ? [['Last day', dateWithDay(facts.until)] as const] : []),
    ],
    next:
      facts.law === 'origin'
        ? 'Keep the certificate with your papers and show it to your employer. We ask for more time before it ends.'
        : 'Ask your employer to register you from this day. Your caseworker looks after it too, and will call you.',
  }),
}

const atHome =
  'You stay insured at home while you work abroad. No contributions to social security may be taken from your wage in the country of work.'

const abroad =
  'You are insured in the country of work from the day below. Contributions are due there, and the months count for you there.'

const reasons: { readonly [reason: string]: string } = {
  issued: 'A certificate of coverage has been issued for you.',
  extended: 'Your certificate of coverage has been extended.',
  refused: 'A certificate of coverage was asked for, and refused.',
  'extension-refused': 'Your certificate of coverage will not be extended.',
  expired: 'Your certificate of coverage has ended, and no extension has come so far.',
  withdrawn: 'Your certificate of coverage has been withdrawn.',
}

const why = ({ reason }: Law): string => reasons[reason] ?? 'What is known about your insurance has changed.'
