// What do the letters about rights from work abroad say, in English?
import type { NoticeFacts, NoticeKind } from '../../../domain/notices.js'
import type { Language, LetterContext } from '../language.js'
import type { Letter } from '../letter.js'
import { greeting } from './greeting.js'
import { advice, amount, claimRight, dateWithDay } from './words.js'

type RightsLetter = Extract<
  NoticeKind,
  'portability-opened' | 'statement-ready' | 'refund-reminder' | 'claim-filed' | 'follow-up'
>

export const rightsLetters: Pick<Language['letters'], RightsLetter> = {
  'portability-opened': ({ coverage }, context) => ({
    subject: 'Your social-security rights abroad',
    greeting: greeting(context),
    paragraphs: [
      coverages[coverage ?? 'unknown'] ?? coverageUnknown,
      'We follow your rights for you while you work abroad, and send you a statement of them when you return.',
    ],
    next: 'Keep your payslips. You need not do anything else now.',
  }),
  'statement-ready': (facts, context) => (context.person ? toTheWorker(facts, context) : toTheOfficer(facts, context)),
  'refund-reminder': (facts, context) => ({
    subject: 'A date for your refund',
    greeting: greeting(context),
    paragraphs: [
      'You can still claim a refund of the contributions paid for you abroad. After the last day below the right ends.',
    ],
    facts: [
      ['Last day to claim the refund', dateWithDay(facts.claimBy)],
      ...money('Contributions to be refunded', facts.contributionsMinor, facts.currency),
    ],
    next: 'If you want to claim, answer this letter. We will help you with the form.',
  }),
  'claim-filed': ({ right, filedOn, reference }, context) => ({
    subject: 'Your claim is filed',
    greeting: greeting(context),
    paragraphs: [`We have filed your claim for ${claimRight(right)}. The institution abroad decides and pays.`],
    facts: [
      ['Filed on', dateWithDay(filedOn)],
      ['Reference', reference],
    ],
    next: 'Keep this reference. If you have heard nothing after some months, ask us: we ask the institution.',
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

const coverageUnknown =
  'We do not know yet whether contributions to a pension scheme abroad are paid for you. We ask the institution.'

/** What the rulebook expects of the scheme abroad: nothing is promised that the statement would deny. */
const coverages: { readonly [coverage: string]: string } = {
  covered: 'While you work abroad, contributions to the pension scheme there are paid for you. They are yours.',
  excluded:
    'As far as we know the pension scheme abroad does not cover workers of your nationality: no contributions are paid for you there, and none come back. If contributions are taken from your wage all the same, tell us.',
  unknown: coverageUnknown,
}

type Stated = NoticeFacts['statement-ready']

function toTheWorker(facts: Stated, context: LetterContext): Letter {
  return {
    subject: facts.corrected ? 'Your statement of rights has changed' : 'Your statement of rights is ready',
    greeting: greeting(context),
    paragraphs: [opening(facts), summaryOf(facts), ...gapsOf(facts), ...wordOf(facts), ...adviceOf(facts)],
    facts: lines(facts),
    next: nextStep(facts),
  }
}

const opening = ({ corrected }: Stated): string =>
  corrected
    ? 'Something your statement of rights rested on has changed. A new statement is ready; the earlier one no longer counts.'
    : 'Your statement of rights is ready.'

const wordOf = ({ toConfirm }: Stated): string[] =>
  toConfirm
    ? [
        'Please look at the insurance periods in it. Confirm them, or tell us what is wrong: the institution then looks again.',
      ]
    : []

/** A gap is said, never left out. */
const gapsOf = ({ gapDays }: Stated): string[] =>
  gapDays
    ? [
        `On ${gapDays} ${gapDays === 1 ? 'day' : 'days'} nobody was known to pay for your health care. If you had costs then, tell us.`,
      ]
    : []

/** Somebody has died at the place of work: what was theirs belongs to the family. */
function toTheOfficer(facts: Stated, context: LetterContext): Letter {
  return {
    subject: 'A statement of rights is ready for a family',
    greeting: greeting(context),
    paragraphs: ['The statement of rights of a worker who has died is ready.', summaryOf(facts)],
    facts: lines(facts),
    next: 'Please tell the family, and see that what is due is claimed.',
  }
}

/** Who need do nothing is not told to claim. */
const adviceOf = ({ advice: code, eligible, weFile }: Stated): string[] =>
  code && (eligible !== false || !weFile) ? [advice(code)] : []

const isDue = (minor: number | null | undefined): boolean => typeof minor === 'number' && minor > 0

function summaryOf({ eligible, departureGuaranteeMinor }: Stated): string {
  if (eligible === true && isDue(departureGuaranteeMinor))
    return 'Contributions can be refunded, and a departure guarantee is due.'
  if (eligible === true) return 'Contributions can be refunded.'
  if (eligible === false && isDue(departureGuaranteeMinor))
    return 'No contributions are to be refunded. A departure guarantee is due.'
  if (eligible === false) return 'No contributions are to be refunded, and no departure guarantee is due.'
  return 'It shows the months you were insured, the contributions paid, and what can be claimed.'
}

function nextStep({ eligible, departureGuaranteeMinor, weFile }: Stated): string {
  const due = isDue(departureGuaranteeMinor)
  const guarantee = due && weFile ? ' A caseworker files the claim for the departure guarantee.' : ''
  if (eligible === true)
    return `Please choose: claim the refund of contributions, or keep your insurance periods. We will help you with either.${guarantee}`
  if (eligible === false && guarantee)
    return `You need not do anything now.${guarantee} We write to you when it is filed.`
  if (eligible === false && due) return 'Call us or answer this letter: we help you with the claim.'
  if (eligible === false) return 'You need not do anything. If you think that something is missing, tell us.'
  return 'Please read it, and tell us if something is missing or wrong.'
}

function lines(facts: Stated): (readonly [string, string])[] {
  const { document, eligible, currency, claimBy, dormantOn, departureGuaranteeMinor } = facts
  return [
    ...(document ? [['Document', document] as const] : []),
    ...(eligible === true ? money('Contributions to be refunded', facts.contributionsMinor, currency) : []),
    ...(eligible !== false && claimBy ? [['Last day to claim the refund', dateWithDay(claimBy)] as const] : []),
    ...(isDue(departureGuaranteeMinor) ? money('Departure guarantee', departureGuaranteeMinor, currency) : []),
    ...(isDue(departureGuaranteeMinor) && dormantOn
      ? [['Departure guarantee goes to the dormant fund on', dateWithDay(dormantOn)] as const]
      : []),
  ]
}

const money = (label: string, minor: number | null | undefined, currency: string | null | undefined) =>
  typeof minor === 'number' && currency ? [[label, amount(minor, currency)] as const] : []
