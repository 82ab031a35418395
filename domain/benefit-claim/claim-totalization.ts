// What does each state owe by what its institution notified? The totalization as a decision of a claim: its facts, value and steps.
import { z } from 'zod'
import { decided, type Decision, type Facts, type Step } from '../explained.js'
import type { RuleContext } from '../figures.js'
import type { Instrument } from '../rulebook/rulebook-instrument.js'
import { totalize, type StateResult, type Totalization } from '../totalization.js'
import type { Explanation } from '../totalization/explanation.js'
import { UndecidedOverlap } from '../totalization/overlaps.js'
import { DaysWithoutWeek } from '../totalization/period-units.js'
import { TotalizationClaim } from '../totalization/totalization-claim.js'

const text = z.string()

/** One state, flat: what a claim has as bare records stands here as amount and unit. Judged as a claim is. */
const FlatState = z
  .strictObject({
    country: text,
    currency: text,
    daysPerWeek: z.number().optional(),
    periods: z.array(z.unknown()),
    qualifyingAmount: text,
    qualifyingUnit: text,
    maximumAmount: text.optional(),
    maximumUnit: text.optional(),
    theoretical: text,
    theoreticalWithout: text.optional(),
    rounding: text.optional(),
    independent: text.nullable(),
  })
  .transform(({ daysPerWeek, qualifyingAmount, qualifyingUnit, maximumAmount, maximumUnit, ...state }) => ({
    ...state,
    scheme: daysPerWeek === undefined ? {} : { daysPerWeek },
    qualifying: { amount: qualifyingAmount, unit: qualifyingUnit },
    ...(maximumAmount === undefined ? {} : { maximum: { amount: maximumAmount, unit: maximumUnit } }),
  }))

/** The facts of a totalization: which state of the record it is made from, and the claim with its states flat. */
export const TotalizationFacts = z
  .strictObject({
    edition: z.int().nonnegative(),
    instrument: text,
    contingency: text,
    commonUnit: text,
    commonDaysPerWeek: z.number().optional(),
    states: z.array(FlatState),
  })
  .transform(({ edition, ...claim }, context) => {
    const parsed = TotalizationClaim.safeParse(claim)
    if (parsed.success) return { edition, claim: parsed.data }
    for (const issue of parsed.error.issues) context.issues.push({ ...issue, input: claim } as never)
    return z.NEVER
  })

/**
 * Computes a claim under its pinned instrument. What no rule decides (two institutions that both insured a day, days
 * without their week) is no failure: the value says `undecided`, with the sentence for a caseworker.
 */
export function totalizeClaim(
  { rulebook }: RuleContext<Instrument>,
  { edition, claim }: z.output<typeof TotalizationFacts>,
): Decision<Facts> {
  try {
    const found = totalize(rulebook, claim)
    return decided(valueOf(rulebook, edition, found), stepsOf(rulebook, found.explanation))
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === undefined || !(error instanceof Error)) throw error
    const countries = claim.states.map(({ country }) => country)
    const inputs = { countries, sentence: error.message }
    const step = { rule: reason, ...sourceOf(rulebook, 'overlaps-resolved'), inputs, result: 'undecided' }
    return decided({ edition, outcome: 'undecided', reason, countries }, [step])
  }
}

function reasonOf(error: unknown): string | undefined {
  if (error instanceof UndecidedOverlap) return 'undecided-overlap'
  return error instanceof DaysWithoutWeek ? 'days-without-week' : undefined
}

function valueOf({ method }: Instrument, edition: number, found: Totalization): Facts {
  return {
    edition,
    outcome: 'computed',
    advice: method === 'bilateral-pro-rata',
    unit: found.unit,
    totalPeriods: found.totalPeriods,
    states: found.states.map(flatResult),
    totals: Object.entries(found.totals).map(([currency, amount]) => ({ currency, amount })),
  }
}

const flatResult = ({ ratio, ...result }: StateResult): Facts => ({
  ...result,
  ratio: ratio && `${ratio.numerator}/${ratio.denominator}`,
})

/** The steps as they are printed elsewhere, with their sentence; the source bare, for the step itself says whether it was checked. */
function stepsOf(rulebook: Instrument, explanation: readonly Explanation[]): Step[] {
  return explanation.map(({ rule, text: sentence, inputs, result }) => ({
    rule,
    ...sourceOf(rulebook, rule),
    text: sentence,
    inputs,
    result,
  }))
}

function sourceOf({ totalization }: Instrument, rule: Explanation['rule']): { source: string; verified: boolean } {
  const { source = 'no source named', verified = false } = totalization?.rules[rule] ?? {}
  return { source, verified }
}
