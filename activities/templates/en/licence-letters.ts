// What do the letters about an agency's licence say, in English?
import type { AgencyNoticeKind } from '../../../domain/agency/agency-notices.js'
import type { Language } from '../language.js'
import { greeting } from './greeting.js'
import { amount, dateWithDay, fromCode, longDate } from './words.js'

type LicenceLetter = Extract<
  AgencyNoticeKind,
  | 'agency-application-received'
  | 'agency-refused'
  | 'licence-conditions'
  | 'licence-granted'
  | 'licence-renewal-due'
  | 'licence-ended'
  | 'agency-suspended'
  | 'agency-suspension-lifted'
  | 'incentive-granted'
>

const agencyRow = (agency: string | null | undefined) => (agency ? [['Agency', agency] as const] : [])

export const licenceLetters: Pick<Language['letters'], LicenceLetter> = {
  'agency-application-received': (_facts, context) => ({
    subject: 'Your application for a licence is with us',
    greeting: greeting(context),
    paragraphs: [
      'We have received your application for a licence as a recruitment agency. Its number is below: please name it whenever you write.',
    ],
    next: 'We look at your evidence first, then we visit your premises. We will write to you before each step.',
  }),
  'agency-refused': (facts, context) => ({
    subject: 'A decision on your application',
    greeting: greeting(context),
    paragraphs: ['A licence cannot be granted. You may apply again once the conditions below are met.'],
    facts: [
      ['Reason', fromCode(facts.reason)],
      ...(facts.failed.length > 0 ? [['Not met', facts.failed.map(fromCode).join(', ')] as const] : []),
    ],
  }),
  'licence-conditions': (facts, context) => ({
    subject: 'What your licence asks for',
    greeting: greeting(context),
    paragraphs: ['Your application is in order. The licence is granted once the fee and the deposit have come in.'],
    facts: [
      ['Registration fee', amount(facts.feeMinor, facts.currency)],
      ['Tier of the deposit', fromCode(facts.tier)],
      ['Deposit in cash', amount(facts.cashMinor, facts.currency)],
      ['Bank guarantee', amount(facts.guaranteeMinor, facts.currency)],
    ],
  }),
  'licence-granted': (facts, context) => ({
    subject: `Your licence: ${facts.kind}`,
    greeting: greeting(context),
    paragraphs: ['Your licence is granted for the days below. The paper is issued with a number that can be checked.'],
    facts: [
      ['Licence', fromCode(facts.kind)],
      ['From', longDate(facts.from)],
      ['Until', longDate(facts.until)],
    ],
  }),
  'licence-renewal-due': (facts, context) => ({
    subject: facts.waived ? 'Your licence is renewed by itself' : 'Your licence is due for renewal',
    greeting: greeting(context),
    paragraphs: [
      facts.waived
        ? 'You have earned a waiver of the renewal. You need not apply.'
        : 'Your licence ends on the day below. Apply for its renewal before that day.',
    ],
    facts: [['Ends on', dateWithDay(facts.until)]],
    ...(facts.waived ? {} : { next: 'Without an application you leave the public list on that day.' }),
  }),
  'licence-ended': (facts, context) => ({
    subject: 'Your licence has ended',
    greeting: greeting(context),
    paragraphs: [
      'You may no longer recruit workers. What you owe to workers stays owed; the rest of your deposit is given back after the time for late claims.',
    ],
    facts: [
      ['How it ended', fromCode(facts.how)],
      ['Reason', fromCode(facts.reason)],
    ],
  }),
  'agency-suspended': (facts, context) => ({
    subject: 'The licence is suspended, at once',
    greeting: greeting(context),
    paragraphs: [
      'No worker may be cleared and no job order opened until the suspension is lifted. The workers and employers of open cases are told.',
    ],
    facts: [...agencyRow(facts.agency), ['Causes', facts.causes.map(fromCode).join(', ')]],
  }),
  'agency-suspension-lifted': (facts, context) => ({
    subject: 'The suspension is lifted',
    greeting: greeting(context),
    paragraphs: ['The licence is in force again. Cases that were held go on.'],
    facts: agencyRow(facts.agency),
  }),
  'incentive-granted': (facts, context) => ({
    subject: `You have earned it: ${fromCode(facts.incentive).toLowerCase()}`,
    greeting: greeting(context),
    paragraphs: ['Your record fulfils the rule below. Thank you for treating workers fairly.'],
    facts: [
      ['Incentive', fromCode(facts.incentive)],
      ['Rule', fromCode(facts.rule)],
      ...(facts.until ? [['Until', longDate(facts.until)] as const] : []),
    ],
  }),
}
