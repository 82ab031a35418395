// Claim the refund or keep the periods: what does each give, what is lost, until when, and what is advised?
import { z } from 'zod'
import { PlainDate } from './calendar.js'
import { decided, type Decision, type Step } from './explained.js'
import { codeFigure, nameIn, numberFigure, ownFacts, stepFrom } from './figures.js'
import type { NumberFigure, Provenance, RuleContext } from './figures.js'
import { agreementOf, type AgreementCode } from './social-security.js'

/** The months as notified, and what the decision `refund` found. */
export const RefundComparisonFacts = z.object({
  months: z.int().nonnegative(),
  contributionsMinor: z.int().nonnegative(),
  eligible: z.boolean(),
  interest: z.union([z.int().nonnegative(), z.literal('unknown')]),
  currency: z.string().regex(/^[A-Z]{3}$/),
  claimBy: PlainDate,
  leftOn: PlainDate,
})
export type RefundComparisonFacts = z.infer<typeof RefundComparisonFacts>

export type ComparisonAdvice = 'keep' | 'claim' | 'compare' | 'unknown'

/** Why an option is advised. Texts for people are made from these codes. */
export const comparisonReasons = [
  'nothing-to-claim',
  'pension-right-already-earned',
  'periods-add-up-at-home',
  'agreement-not-verified',
  'periods-do-not-add-up-at-home',
  'fewer-months-than-a-pension-needs',
  'qualifying-period-not-known',
  'qualifying-period-not-verified',
  'agreement-not-known',
] as const
export type ComparisonReason = (typeof comparisonReasons)[number]

/** What to ask before choosing. */
export type ComparisonQuestion = 'agreement-with-origin' | 'terms-of-the-agreement' | 'qualifying-period'

/**
 * Both options side by side, in minor units of `currency`. `claimKnownMinor` leaves out what nobody knows, such as the
 * interest. `monthsLost` are erased by claiming. `periodsCount`: what the agreement with the country of origin does with kept
 * months. `monthsMissing`: to a pension of the destination on its own. `ask` is put to the organisation `askOf`.
 */
export type RefundComparison = {
  eligible: boolean
  claimKnownMinor: number
  interest: number | 'unknown'
  currency: string
  monthsLost: number
  periodsCount: AgreementCode
  periodsCountVerified: boolean
  qualifyingMonths: number | 'unknown'
  monthsMissing: number | 'unknown'
  claimBy: PlainDate
  advice: ComparisonAdvice
  reasons: ComparisonReason[]
  ask: ComparisonQuestion[]
  askOf: string
}

const qualifyingFigure = 'pension-qualifying-months'

/**
 * Compares the lump-sum refund with keeping the periods. A refund erases them, so that what nobody knows is asked before
 * anything is advised; a claim is never filed without the person's own word.
 */
export function compareRefund(context: RuleContext, facts: RefundComparisonFacts): Decision<RefundComparison> {
  const agreement = agreementWithOrigin(context)
  const qualifying = numberFigure(context, qualifyingFigure)
  const claimKnownMinor = facts.eligible
    ? facts.contributionsMinor + (facts.interest === 'unknown' ? 0 : facts.interest)
    : 0
  const judged = judge(facts, agreement, qualifying)
  const value: RefundComparison = {
    eligible: facts.eligible,
    claimKnownMinor,
    interest: facts.interest,
    currency: facts.currency,
    monthsLost: facts.eligible ? facts.months : 0,
    periodsCount: agreement.code,
    periodsCountVerified: agreement.verified,
    qualifyingMonths: qualifying?.value ?? 'unknown',
    monthsMissing: qualifying ? Math.max(0, qualifying.value - facts.months) : 'unknown',
    claimBy: facts.claimBy,
    ...judged,
    askOf: context.rulebook.parties['insurance-periods'] ?? 'social-security-office',
  }
  return decided(value, stepsOf(value, facts, { agreement, qualifying }))
}

type Agreement = Provenance & { code: AgreementCode }

/** A caseworker's word first, then what the corridor says of old-age pensions, then the figure that older texts have instead. */
function agreementWithOrigin(context: RuleContext): Agreement {
  const name = nameIn(context, 'agreement-with-origin', 'nps-agreement-with-origin')
  const figure = codeFigure(context, name)
  const supplied = context.supplied[name] !== undefined
  const stated = supplied ? undefined : agreementOf(context.rulebook)
  if (stated) return stated
  if (figure && isAgreement(figure.code)) return { ...figure, code: figure.code }
  return { code: 'unknown', source: `no figure "${name}" in the rulebook`, verified: false }
}

const isAgreement = (code: string): code is AgreementCode =>
  code === 'totalization' || code === 'contributions-only' || code === 'none'

type Judgement = Pick<RefundComparison, 'advice' | 'reasons' | 'ask'>

const advise = (advice: ComparisonAdvice, reasons: ComparisonReason[], ask: ComparisonQuestion[] = []): Judgement => ({
  advice,
  reasons,
  ask,
})

/** The first that holds: nothing to claim, a pension earned already, months that add up at home, too few months alone. */
function judge(
  { eligible, months }: RefundComparisonFacts,
  { code, verified }: Agreement,
  qualifying: NumberFigure | undefined,
): Judgement {
  if (!eligible) return advise('keep', ['nothing-to-claim'])
  if (qualifying?.verified && months >= qualifying.value) return advise('keep', ['pension-right-already-earned'])
  switch (code) {
    case 'totalization':
      return verified
        ? advise('keep', ['periods-add-up-at-home'])
        : advise('compare', ['periods-add-up-at-home', 'agreement-not-verified'], ['terms-of-the-agreement'])
    case 'unknown':
      return advise('unknown', ['agreement-not-known'], ['agreement-with-origin', ...askedOf(qualifying)])
    case 'contributions-only':
    case 'none':
      return alone(verified, months, qualifying)
  }
}

/** The months count in the country of work only: too few of them for a pension there are worth no more than the refund. */
function alone(verified: boolean, months: number, qualifying: NumberFigure | undefined): Judgement {
  const reasons: ComparisonReason[] = ['periods-do-not-add-up-at-home']
  const ask: ComparisonQuestion[] = []
  if (!verified) {
    reasons.push('agreement-not-verified')
    ask.push('agreement-with-origin')
  }
  if (!qualifying) reasons.push('qualifying-period-not-known')
  else if (months < qualifying.value) reasons.push('fewer-months-than-a-pension-needs')
  if (qualifying && !qualifying.verified) reasons.push('qualifying-period-not-verified')
  ask.push(...askedOf(qualifying))
  return advise(ask.length === 0 ? 'claim' : 'compare', reasons, ask)
}

const askedOf = (qualifying: NumberFigure | undefined): ComparisonQuestion[] =>
  qualifying?.verified ? [] : ['qualifying-period']

type Read = { agreement: Agreement; qualifying: NumberFigure | undefined }

function stepsOf(value: RefundComparison, { months, leftOn }: RefundComparisonFacts, read: Read): Step[] {
  const { eligible, interest, claimKnownMinor, monthsLost, qualifyingMonths, monthsMissing } = value
  const noQualifying = { source: `no figure "${qualifyingFigure}" in the rulebook`, verified: false }
  return [
    stepFrom(ownFacts, {
      rule: 'claiming-gives',
      inputs: { eligible, interest, leftOn, claimBy: value.claimBy },
      result: claimKnownMinor,
    }),
    stepFrom(ownFacts, { rule: 'claiming-erases-months', inputs: { eligible, months }, result: monthsLost }),
    stepFrom(read.agreement, { rule: 'kept-months-add-up-at-home', inputs: { months }, result: value.periodsCount }),
    stepFrom(read.qualifying ?? noQualifying, {
      rule: 'kept-months-towards-a-pension-abroad',
      inputs: { months, qualifyingMonths },
      result: monthsMissing,
    }),
    stepFrom([read.agreement, ...(read.qualifying ? [read.qualifying] : [noQualifying])], {
      rule: 'refund-or-keep',
      inputs: { reasons: value.reasons, ask: value.ask, askOf: value.askOf },
      result: value.advice,
    }),
  ]
}
