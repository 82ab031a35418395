// What do the letters about a benefit claim between institutions say, in English?
import type { ComputedState, DecidedState } from '../../../domain/benefit-claim/claim-notices.js'
import type { NoticeFacts, NoticeKind } from '../../../domain/notices.js'
import type { Language, LetterContext } from '../language.js'
import type { Letter } from '../letter.js'
import { greeting } from './greeting.js'
import { stepLines } from './step-words.js'
import { country, dateWithDay, fromCode, inWords, longDate } from './words.js'

type ClaimLetter = Extract<
  NoticeKind,
  'claim-opened' | 'claim-computed' | 'claim-summary' | 'claim-death' | 'claim-ended'
>
type Facts = NoticeFacts

export const claimLetters: Pick<Language['letters'], ClaimLetter> = {
  'claim-opened': (facts, context) => ({
    subject: 'A claim for a benefit from several countries is open',
    greeting: greeting(context),
    paragraphs: [
      `We have opened ${yours(context)} claim for ${benefit(facts.branch)} with the institutions in ${places(facts.countries)}. We ask each for the insurance periods it has on record, compute what each may owe, and send both to all of them. The institutions decide.`,
    ],
    facts: [['Counted from', dateWithDay(facts.contingency)]],
    next: 'It may take months. We ask once a year whether we can still reach you; please tell us when your address changes.',
  }),
  'claim-computed': computed,
  'claim-summary': summary,
  'claim-death': (facts, context) => ({
    subject: 'A death during a claim',
    greeting: greeting(context),
    paragraphs: [
      `The person of this claim has died on ${longDate(facts.diedOn)}. ${facts.survivors ? `The claim of the survivors is ${facts.survivors}.` : 'The claim of the survivors is being opened.'} What was owed until the death is settled in this claim.`,
    ],
    next: context.person
      ? ''
      : 'Please stop payments from the day after the death, and tell us what was owed until then.',
  }),
  'claim-ended': (facts, context) => ({
    subject: 'A claim is closed',
    greeting: greeting(context),
    paragraphs: [facts.how === 'completed' ? completed(facts) : (endings[facts.how] ?? 'The claim is closed.')],
    facts: [['Reason', fromCode(facts.reason)]],
    next: 'If new periods are found or a decision is to be reviewed, ask us: a new claim can follow this one.',
  }),
}

const endings: { readonly [how: string]: string } = {
  withdrawn: 'The claim is withdrawn. Rights that exist are not lost by this: they can be claimed again.',
  deceased: 'The claim is closed: what was owed until the death is settled.',
}

/** Who decided; a notice put on its way before `without` was passed on leaves it open. */
function completed({ without }: Facts['claim-ended']): string {
  const over = 'The time to ask for a review is over, and the claim is closed.'
  if (!without) return `The institutions have decided, or the claim went on without them. ${over}`
  if (without.length === 0) return `All institutions of the claim have decided. ${over}`
  return `The claim went on without waiting for the decision from ${places(without)}. Every other institution of the claim has decided. ${over}`
}

const yours = ({ person }: LetterContext): string => (person ? 'your' : 'the')
const benefit = (branch: string): string => fromCode(branch).toLowerCase()
const places = (codes: readonly string[]): string => inWords(codes.map(country))

const theyDecide = 'The institutions decide: only their decisions are binding, and they may come to another result.'
const onlyAdvice =
  'This is advice. The terms of the treaty have not been read: the computation follows a working assumption, and nothing can be claimed on it.'

/** The result, and every step that led to it as the command line prints it. */
function computed(facts: Facts['claim-computed'], context: LetterContext): Letter {
  const { unit, totalPeriods, states, totals, without, advice, steps, edition } = facts
  const missing = `${places(without)} did not answer and ${without.length === 1 ? 'is' : 'are'} left out for now; a late answer is computed in.`
  return {
    subject: advice ? 'What your periods may give: advice' : 'What your periods may give',
    greeting: greeting(context),
    paragraphs: [
      `We have computed ${yours(context)} claim from what the institutions notified: ${totalPeriods} ${unit}s in all.`,
      ...(advice ? [onlyAdvice] : []),
      theyDecide,
      ...(without.length > 0 ? [missing] : []),
    ],
    facts: [
      ...states.map((state) => [country(state.country), stateText(state)] as const),
      ...totals.map(({ currency, amount }) => [`Together in ${currency}`, amount] as const),
      ['Computation', `number ${edition}`],
      ...steps.map((step, place) => [`Step ${place + 1}`, stepText(step)] as const),
    ],
    next: 'You need not do anything. If a period is missing or wrong, tell us: it is computed again.',
  }
}

const stateText = ({ payable, periods, ratio, basis, supplement }: ComputedState): string =>
  [
    `${payable} (${fromCode(basis).toLowerCase()})`,
    `periods ${periods}`,
    ...(ratio ? [`share ${ratio}`] : []),
    ...(supplement && /[1-9]/.test(supplement) ? [`supplement ${supplement}`] : []),
  ].join(', ')

function stepText(step: Facts['claim-computed']['steps'][number]): string {
  if (step.text === undefined) return [fromCode(step.rule), ...stepLines(step, '')].join('. ')
  return `${step.text}. Source: ${step.source}${step.verified ? '' : ' (not checked)'}`
}

function summary({ states }: Facts['claim-summary'], context: LetterContext): Letter {
  return {
    subject: 'Summary of the decisions on your claim',
    greeting: greeting(context),
    paragraphs: [
      'All institutions that were asked have decided, or the claim goes on without them. This is the summary of their decisions; each has sent, or will send, its own decision with the remedies against it.',
      'If the decisions together put you at a disadvantage, you may ask for a review. The time for it begins on the day on which this summary reaches you.',
    ],
    facts: states.map((state) => [country(state.country), decisionText(state)] as const),
    next: context.person
      ? 'Please tell us the day on which you received this letter. If you want a review, tell your caseworker: we ask the institution.'
      : 'Please tell the family, and put on record on which day they received it.',
  }
}

/** Who was gone on without may have decided before, by an earlier computation: that decision stands until a new one comes. */
function decisionText(state: DecidedState): string {
  const { outcome, institution, goneOnWithout } = state
  if (outcome === null) return `no decision yet (${institution}); a late one is told to you`
  const said = outcome === 'awarded' ? awardText(state) : `refused (${institution})`
  return goneOnWithout ? `${said}; decided before our last computation, a new decision is told to you` : said
}

const awardText = ({ amount, currency, from, institution }: DecidedState): string =>
  `${currency ?? ''} ${amount ?? ''} a month${from ? ` from ${longDate(from)}` : ''} (${institution})`.trim()
