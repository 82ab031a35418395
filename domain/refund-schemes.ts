// What does a scheme pay back to anybody who leaves (less tax, until when, at what loss)? One case's claim: refunds.ts.
import { addToDate, type PlainDate } from './calendar.js'
import { ownFacts } from './figures.js'
import { refundAmounts, type RefundAmounts } from './refund-schemes/refund-amount.js'
import { refundStep, type RefundExplanation } from './refund-schemes/refund-explanation.js'
import { refundFigures, type RefundContext, type RefundFigures } from './refund-schemes/refund-figures.js'
import { instrumentOfScheme, type RefundForm } from './refund-schemes/refund-form.js'
import { refundRight } from './refund-schemes/refund-right.js'
import type { RefundTerms } from './rulebook/rulebook-refund.js'
import { moneyText } from './totalization/exact.js'

/** Amounts as decimals in the minor unit of `currency`. `deadline` is the last day to claim; null where nobody said when the person left. */
export type SchemeRefund = {
  entitled: boolean
  amount: string
  tax: string
  net: string
  currency: string
  deadline: PlainDate | null
  explanation: RefundExplanation[]
}

/** A refund computed, or the figures of the instrument that nobody knows and without which it cannot be. */
export type RefundAnswer = { known: true; refund: SchemeRefund } | { known: false; missing: string[] }

/**
 * The lump-sum refund of a scheme under its instrument: Japan (Employees' Pension Insurance, National Pension) by factors
 * of the months insured, Korea by contributions and interest. Throws for another instrument than the scheme's.
 */
export function schemeRefund(context: RefundContext, form: RefundForm): RefundAnswer {
  const terms = termsOf(context, form)
  const read = refundFigures(context, form)
  if (!read.known) return read
  const { figures } = read
  const right = refundRight(context, form, figures)
  if (!right.known) return right
  const amounts = right.entitled ? refundAmounts(context, terms, { form, figures }) : nothing(context)
  const claim = deadlineOf(form, figures)
  const { amount, tax, net } = amounts
  const { entitled } = right
  const { currency } = context.rulebook
  const { deadline } = claim
  const lapsed = entitled && deadline !== null && deadline < context.on ? [tooLateStep(deadline, context.on)] : []
  const said = entitled
    ? [...sayings(terms.conditions, 'not-looked-at'), ...sayings(terms.consequences, 'follows')]
    : []
  const explanation = [...right.steps, ...amounts.steps, ...claim.steps, ...lapsed, ...said]
  return { known: true, refund: { entitled, amount, tax, net, currency, deadline, explanation } }
}

function termsOf({ rulebook: { id, refund } }: RefundContext, form: RefundForm): RefundTerms {
  if (refund && id === instrumentOfScheme(form)) return refund
  throw new Error(`expected the instrument ${instrumentOfScheme(form)} with the terms of its refund, got ${id}`)
}

function nothing({ rulebook: { currency } }: RefundContext): RefundAmounts {
  const none = moneyText(0n, currency)
  return { amount: none, tax: none, net: none, steps: [] }
}

/** The same date so many years later, that day included; 29 February becomes 28 February. */
function deadlineOf(
  { leftOn, lastMonth }: RefundForm,
  { years }: RefundFigures,
): { deadline: PlainDate | null; steps: RefundExplanation[] } {
  if (leftOn === undefined || !years) return { deadline: null, steps: [] }
  const deadline = addToDate(leftOn, { years: years.value })
  const late = lastMonth !== undefined && lastMonth > leftOn.slice(0, 7)
  const doubt = late ? `; the last month insured, ${lastMonth}, lies after that day: check both` : ''
  const step = refundStep(years, {
    rule: 'claim-within-years',
    text: `to be claimed within ${years.exact} years of leaving on ${leftOn}: by ${deadline}, that day included${doubt}`,
    inputs: { leftOn, years: years.value },
    result: deadline,
  })
  return { deadline, steps: [step] }
}

/** Nothing is promised of a claim that can no longer be made; whether an exception exists, the scheme says. */
const tooLateStep = (deadline: PlainDate, on: PlainDate): RefundExplanation =>
  refundStep(ownFacts, {
    rule: 'claim-lapsed',
    text: `the last day to claim, ${deadline}, has passed on ${on}: ask the scheme whether it still takes a claim`,
    inputs: { deadline, on },
    result: 'too-late',
  })

function sayings(list: RefundTerms['conditions'], result: string): RefundExplanation[] {
  const before = result === 'follows' ? '' : 'needed too, and not looked at here: '
  return list.map(({ id, text, ...from }) =>
    refundStep(from, { rule: id, text: `${before}${text}`, inputs: {}, result }),
  )
}
