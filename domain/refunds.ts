// What can one returned worker of a case claim back, until when, what to weigh? What a scheme pays to anybody: refund-schemes.ts.
import { z } from 'zod'
import { PlainDate } from './calendar.js'
import { claimFigures, planClaim } from './claim-dates.js'
import type { ClaimDates } from './claim-dates.js'
import { departureGuarantee, guaranteeFigures } from './departure-guarantee.js'
import { decided, needsFigures } from './explained.js'
import type { Decision, Step } from './explained.js'
import { codeFigure, listFigure, nameIn, numberFigures, ownFacts, stepFrom } from './figures.js'
import type { NumberFigure, RuleContext } from './figures.js'

export const RefundFacts = z.object({
  nationality: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  visaClass: z.string().min(1).nullable(),
  /** Months of insurance as notified. */
  months: z.int().nonnegative(),
  contributionsMinor: z.int().nonnegative(),
  monthlyWageMinor: z.int().nonnegative(),
  /** Full months of employment with one employer: never the calendar months touched, which are more. */
  employedMonths: z.int().nonnegative(),
  leftOn: PlainDate,
  /** Interest as the institution notified it, when it did. */
  interestMinor: z.int().nonnegative().nullish(),
  /** Left the workplace without permission: the departure guarantee then goes to the employer. */
  deserted: z.boolean().nullish(),
})
export type RefundFacts = z.infer<typeof RefundFacts>

export type RefundBasis = 'visa-class' | 'treaty' | 'reciprocity' | 'none' | 'no-periods'
export type RefundAdvice = 'compare-before-claiming' | 'claim-before-deadline' | 'nothing-to-claim'

/** Amounts in minor units of `currency`. `totalKnownMinor` leaves out what nobody knows, such as the interest. */
export type Refund = ClaimDates & {
  /** Whether contributions come back. */
  eligible: boolean
  basis: RefundBasis
  contributionsMinor: number
  interest: number | 'unknown'
  departureGuaranteeMinor: number
  totalKnownMinor: number
  currency: string
  advice: RefundAdvice
}

const reminderFigure = 'refund-reminder-months-before-claim-by'

/**
 * Korea: lump-sum refund of National Pension contributions (by treaty, by reciprocity, or for any nationality with an
 * eligible visa class) and the departure guarantee. A refund erases the periods: the choice is always the person's.
 */
export function computeRefund(context: RuleContext, facts: RefundFacts): Decision<Refund> {
  const names = claimFigures(context)
  const read = numberFigures(context, [...guaranteeFigures, ...Object.values(names)])
  const reminders = listFigure(context, reminderFigure)
  const right = refundRight(context, facts)
  if (!read.known || !reminders || !right.known) {
    const missing = [...(read.known ? [] : read.missing), ...(reminders ? [] : [reminderFigure])]
    return needsFigures(right.known ? missing : [...missing, right.missing])
  }
  const claim = planClaim(context, facts.leftOn, { ...claimTerms(names, read.figures), reminders })
  const currency = context.rulebook.currencies.destination
  const guarantee = departureGuarantee(
    {
      monthlyWage: { currency, minorUnits: facts.monthlyWageMinor },
      employedMonths: facts.employedMonths,
      deserted: facts.deserted === true,
    },
    read.figures,
  )
  const amounts = amountsOf(facts, right.basis, guarantee.amount.minorUnits)
  const value: Refund = { ...amounts, ...claim.dates, basis: right.basis, currency, advice: adviseOn(amounts) }
  const totals = [totalStep(value), adviceStep(value, facts.months)]
  return decided(value, [right.step, ...npsSteps(context, value), guarantee.step, ...claim.steps, ...totals])
}

function claimTerms(names: ReturnType<typeof claimFigures>, figures: Record<string, NumberFigure>) {
  const at = (name: string) => figures[name] as NumberFigure
  return { years: at(names.years), dormant: at(names.dormant), after: at(names.after) }
}

type Right = { known: true; basis: RefundBasis; step: Step } | { known: false; missing: string }

/** Eligible visa class first; otherwise what the rulebook knows of a treaty or reciprocity with the nationality. */
function refundRight(context: RuleContext, { months, visaClass, nationality }: RefundFacts): Right {
  const inputs = { months, visaClass, nationality }
  if (months === 0) {
    const step = stepFrom(ownFacts, { rule: 'refund-needs-notified-periods', inputs, result: 'no-periods' })
    return { known: true, basis: 'no-periods', step }
  }
  const visaClasses = nameIn(context, 'refund-visa-classes', 'nps-refund-visa-classes')
  const classes = listFigure(context, visaClasses)
  if (!classes) return { known: false, missing: visaClasses }
  if (visaClass !== null && classes.items.includes(visaClass)) {
    const step = stepFrom(classes, { rule: 'refund-by-visa-class', inputs, result: 'visa-class' })
    return { known: true, basis: 'visa-class', step }
  }
  const basis = `refund-basis-${nationality?.toLowerCase() ?? 'of-nationality'}`
  const name = visaClasses === 'refund-visa-classes' ? basis : `nps-${basis}`
  const other = codeFigure(context, name)
  if (!other || !isOtherBasis(other.code)) return { known: false, missing: name }
  const step = stepFrom(other, { rule: 'refund-by-treaty-or-reciprocity', inputs, result: other.code })
  return { known: true, basis: other.code, step }
}

const isOtherBasis = (code: string): code is 'treaty' | 'reciprocity' | 'none' =>
  code === 'treaty' || code === 'reciprocity' || code === 'none'

type Amounts = Pick<
  Refund,
  'eligible' | 'contributionsMinor' | 'interest' | 'departureGuaranteeMinor' | 'totalKnownMinor'
>

function amountsOf(facts: RefundFacts, basis: RefundBasis, departureGuaranteeMinor: number): Amounts {
  const eligible = basis !== 'none' && basis !== 'no-periods'
  const interest = eligible ? (facts.interestMinor ?? 'unknown') : 0
  const refunded = eligible ? facts.contributionsMinor + (interest === 'unknown' ? 0 : interest) : 0
  const totalKnownMinor = refunded + departureGuaranteeMinor
  return { eligible, contributionsMinor: facts.contributionsMinor, interest, departureGuaranteeMinor, totalKnownMinor }
}

/** Contributions as notified, interest only as notified, and whether kept periods could count at home. */
function npsSteps(context: RuleContext, { eligible, contributionsMinor, interest }: Refund): Step[] {
  const noRate = { source: 'no interest rate in the rulebook: the institution adds it', verified: false }
  const name = nameIn(context, 'agreement-with-origin', 'nps-agreement-with-origin')
  const agreement = codeFigure(context, name)
  const noAgreement = { source: `no figure "${name}" in the rulebook`, verified: false }
  return [
    stepFrom(ownFacts, { rule: 'contributions-as-notified', inputs: { eligible }, result: contributionsMinor }),
    stepFrom(interest === 'unknown' ? noRate : ownFacts, {
      rule: 'interest-only-as-notified',
      inputs: { contributionsMinor, eligible },
      result: interest,
    }),
    stepFrom(agreement ?? noAgreement, {
      rule: 'kept-periods-count-towards-a-pension-at-home',
      inputs: { agreement: agreement?.code ?? 'unknown' },
      result: agreement ? agreement.code === 'totalization' : 'unknown',
    }),
  ]
}

const totalStep = ({
  contributionsMinor,
  interest,
  departureGuaranteeMinor,
  eligible,
  totalKnownMinor,
}: Refund): Step =>
  stepFrom(ownFacts, {
    rule: 'total-of-known-amounts',
    inputs: { eligible, contributionsMinor, interest, departureGuaranteeMinor },
    result: totalKnownMinor,
  })

const adviceStep = ({ advice }: Refund, months: number): Step =>
  stepFrom(ownFacts, { rule: 'refund-erases-the-periods', inputs: { months }, result: advice })

function adviseOn({ eligible, totalKnownMinor }: Amounts): RefundAdvice {
  if (eligible) return 'compare-before-claiming'
  return totalKnownMinor > 0 ? 'claim-before-deadline' : 'nothing-to-claim'
}
