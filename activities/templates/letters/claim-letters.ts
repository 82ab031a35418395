// How are the letters about a benefit claim between institutions written?
import type { ComputedState, DecidedState } from '../../../domain/benefit-claim/claim-notices.js'
import type { NoticeFacts, NoticeKind } from '../../../domain/notices.js'
import type { LetterBody, LetterContext, LetterTemplates } from '../letter.js'
import { stepLines } from '../papers/step-lines.js'
import { amountOfTime } from '../papers/time-words.js'
import type { Say } from '../say.js'
import { dayLine, line } from './letter-lines.js'

type ClaimLetter = Extract<
  NoticeKind,
  'claim-opened' | 'claim-computed' | 'claim-summary' | 'claim-death' | 'claim-ended'
>
type Facts = NoticeFacts

export const claimLetters: LetterTemplates<ClaimLetter> = {
  'claim-opened': ({ branch, countries, contingency }, { say, person }) => ({
    subject: say('claim-opened.subject'),
    paragraphs: [person ? say('claim-opened.lead') : say('claim-opened.lead-officer')],
    facts: [
      ...line(say, 'claim-opened.benefit', say.label('branch', branch)),
      ...line(say, 'claim-opened.countries', places(say, countries)),
      ...dayLine(say, 'claim-opened.counted-from', contingency),
    ],
    next: say('claim-opened.next'),
  }),
  'claim-computed': computed,
  'claim-summary': summary,
  'claim-death': ({ diedOn, survivors }, { say, person }) => ({
    subject: say('claim-death.subject'),
    paragraphs: [
      survivors
        ? say('claim-death.lead-survivors', { date: say.day(diedOn), survivors })
        : say('claim-death.lead', { date: say.day(diedOn) }),
    ],
    ...(person ? {} : { next: say('claim-death.next-officer') }),
  }),
  'claim-ended': (facts, { say }) => ({
    subject: say('claim-ended.subject'),
    paragraphs: [howItEnded(say, facts)],
    facts: line(say, 'label.reason', say.label('reason', facts.reason)),
    next: say('claim-ended.next'),
  }),
}

/** Who decided; a notice put on its way before `without` was passed on leaves it open. */
function howItEnded(say: Say, { how, without }: Facts['claim-ended']): string {
  if (how === 'withdrawn' || how === 'deceased') return say(`claim-ended.${how}`)
  if (how !== 'completed') return say('claim-ended.other')
  if (!without) return say('claim-ended.decided-or-without')
  if (without.length === 0) return say('claim-ended.all-decided')
  return say('claim-ended.without', { places: places(say, without) })
}

const places = (say: Say, codes: readonly string[]): string => say.list(codes.map((code) => say.country(code)))

/** The result, and every step that led to it as the command line prints it. */
function computed(facts: Facts['claim-computed'], context: LetterContext): LetterBody {
  const { say } = context
  const { states, totals, advice, steps, edition } = facts
  return {
    subject: advice ? say('claim-computed.subject-advice') : say('claim-computed.subject'),
    paragraphs: computedSentences(facts, context),
    facts: [
      ...states.map((state) => [say.country(state.country), stateText(say, state)] as const),
      ...totals.map(({ currency, amount }) => [say('claim-computed.together', { currency }), amount] as const),
      [say('claim-computed.computation'), say('claim-computed.edition', { edition: say.number(edition) })],
      ...steps.map(
        (step, place) => [say('claim-computed.step', { number: say.number(place + 1) }), stepText(say, step)] as const,
      ),
    ],
    next: say('claim-computed.next'),
  }
}

function computedSentences(facts: Facts['claim-computed'], { say, person }: LetterContext): string[] {
  const { unit, totalPeriods, without, advice } = facts
  const periods = amountOfTime({ amount: totalPeriods, unit }, say)
  const missing = { count: without.length, places: places(say, without) }
  return [
    person ? say('claim-computed.lead', { periods }) : say('claim-computed.lead-officer', { periods }),
    ...(advice ? [say('claim-computed.advice')] : []),
    say('claim-computed.they-decide'),
    ...(without.length > 0 ? [say('claim-computed.without', missing)] : []),
  ]
}

function stateText(say: Say, { payable, periods, ratio, basis: code, supplement }: ComputedState): string {
  const basis = say.term('claim-basis', code)
  const topUp = supplement && /[1-9]/.test(supplement) ? supplement : undefined
  if (ratio && topUp)
    return say('claim-computed.state-share-supplement', { payable, basis, periods, ratio, supplement: topUp })
  if (topUp) return say('claim-computed.state-supplement', { payable, basis, periods, supplement: topUp })
  if (ratio) return say('claim-computed.state-share', { payable, basis, periods, ratio })
  return say('claim-computed.state', { payable, basis, periods })
}

function stepText(say: Say, step: Facts['claim-computed']['steps'][number]): string {
  const { text, source, verified } = step
  if (text === undefined) return [say.label('rule', step.rule), ...stepLines(step, '', say)].join('. ')
  return say(verified ? 'claim-computed.step-text' : 'claim-computed.step-text-unchecked', { text, source })
}

function summary({ states }: Facts['claim-summary'], context: LetterContext): LetterBody {
  const { say, person } = context
  return {
    subject: say('claim-summary.subject'),
    paragraphs: [say('claim-summary.lead'), say('claim-summary.review')],
    facts: states.map((state) => [say.country(state.country), decisionText(say, state)] as const),
    next: person ? say('claim-summary.next') : say('claim-summary.next-officer'),
  }
}

/** Who was gone on without may have decided before, by an earlier computation: that decision stands until a new one comes. */
function decisionText(say: Say, state: DecidedState): string {
  const { outcome, institution, goneOnWithout } = state
  if (outcome === null) return say('claim-summary.none', { institution })
  const decision = outcome === 'awarded' ? awardText(say, state) : say('claim-summary.refused', { institution })
  return goneOnWithout ? say('claim-summary.decided-before', { decision }) : decision
}

function awardText(say: Say, { amount: figure, currency, from, institution }: DecidedState): string {
  const amount = `${currency ?? ''} ${figure ?? ''}`.trim()
  if (!from) return say('claim-summary.awarded', { amount, institution })
  return say('claim-summary.awarded-from', { amount, date: say.day(from), institution })
}
