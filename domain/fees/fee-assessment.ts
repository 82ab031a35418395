// Was a worker charged more than the corridor allows, counting everything paid in that category so far?
import { z } from 'zod'
import type { RuleRefusal } from '../acts.js'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { decided, needsFigures } from '../explained.js'
import type { Decision, Step } from '../explained.js'
import { feeClassOf, feeEvidence, feePayers, refuseCategory, type FeeClass } from './fee-categories.js'
import { codeFigure, listFigure, numberFigure, stepFrom } from '../figures.js'
import type { NumberFigure, Provenance, RuleContext } from '../figures.js'
import { exchanged } from '../money.js'
import type { Corridor } from '../rulebook/rulebook-corridor.js'

/** A cost as it was entered, where the case stood, and what the worker had paid in its category before. */
export const FeeEntryFacts = z.object({
  category: Code,
  payer: z.enum(feePayers),
  amountMinor: z.int().positive(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  paidOn: PlainDate,
  evidence: z.enum(feeEvidence),
  stage: z.string(),
  /** In minor units of the currency of the category's cap. */
  paidBeforeMinor: z.int().nonnegative(),
})
export type FeeEntryFacts = z.infer<typeof FeeEntryFacts>

/** What the rules say of a cost; `refused` names a rule under which it cannot be compared with anything. */
export type FeeAssessment = {
  verdict: 'allowed' | 'overcharge' | 'refused'
  /** The rule that decided. */
  rule: string
  feeClass: FeeClass | 'unknown'
  overchargeMinor: number
  overchargeCurrency: string
  capMinor: number | null
  capCurrency: string | null
  /** What the worker has now paid in the category, in the cap's currency; null where no cap counts it. */
  paidAfterMinor: number | null
  /** Rules broken besides the amount: how and when it was paid. */
  faults: string[]
}

type Judged = { value: FeeAssessment; steps: Step[] }
type Lacking = { lacking: string[]; steps: Step[] }

/**
 * One cost against the corridor in force on the day it was paid. Whoever asks a worker for a cost that others bear, for
 * more than its cap, or for what is never legitimate, has overcharged.
 * Source: ILO definition of recruitment fees and related costs (2019); the corridor's payers and caps.
 */
export function assessFee(context: RuleContext, facts: FeeEntryFacts): Decision<FeeAssessment> {
  const then = { ...context, on: facts.paidOn }
  const refusal = refuseCost(context.rulebook, facts)
  if (refusal) return decided({ ...blank(facts), verdict: 'refused', rule: refusal.rule }, [])
  const judged = facts.payer === 'worker' ? judgeCharge(then, facts) : othersPaid(facts)
  if ('lacking' in judged) return needsFigures(judged.lacking, judged.steps)
  const circumstances = [...meansOfPayment(then, facts), ...timeOfPayment(then, facts)]
  const faults = circumstances.flatMap(({ rule, result }) => (result === 'kept' ? [] : [rule]))
  return decided({ ...judged.value, faults: [...judged.value.faults, ...faults] }, [...judged.steps, ...circumstances])
}

/** Why a cost cannot stand in the ledger of a case of this corridor; undefined when it can. */
export function refuseCost(
  corridor: Corridor,
  { category, currency }: { category: string; currency: string },
): RuleRefusal | undefined {
  const unplaced = refuseCategory(category)
  if (unplaced) return unplaced
  const { origin, destination } = corridor.currencies
  const own = bearerOf(corridor, category)?.currency
  const known = [...new Set([origin, destination, ...(own ? [own] : [])])]
  if (known.includes(currency)) return undefined
  return {
    rule: 'fee-in-currency-of-corridor',
    message: `expected an amount in ${known.join(' or ')}, got another currency; enter it as the paper states it in one of these`,
  }
}

const bearerOf = ({ payers }: Corridor, category: string) =>
  Object.hasOwn(payers, category) ? payers[category] : undefined

const blank = ({ category, currency }: FeeEntryFacts): FeeAssessment => ({
  verdict: 'allowed',
  rule: 'paid-by-others',
  feeClass: feeClassOf(category) ?? 'unknown',
  overchargeMinor: 0,
  overchargeCurrency: currency,
  capMinor: null,
  capCurrency: null,
  paidAfterMinor: null,
  faults: [],
})

const iloDefinition: Provenance = {
  source: 'ILO definition of recruitment fees and related costs (2019, WCMS_743685)',
  verified: true,
}
/** UNVERIFIED: the definition's words on illegitimate costs were not read. */
const iloIllegitimate: Provenance = { ...iloDefinition, verified: false }

/** What employer, agency or state paid is no charge on the worker; a bribe is a fault whoever paid it. */
function othersPaid(facts: FeeEntryFacts): Judged {
  const value = blank(facts)
  const illegitimate = value.feeClass === 'illegitimate'
  const step = stepFrom(illegitimate ? iloIllegitimate : iloDefinition, {
    rule: illegitimate ? 'cost-never-legitimate' : value.rule,
    inputs: { category: facts.category, payer: facts.payer },
    result: illegitimate ? 'broken' : 'allowed',
  })
  return { value: { ...value, faults: illegitimate ? ['cost-never-legitimate'] : [] }, steps: [step] }
}

function judgeCharge(then: RuleContext, facts: FeeEntryFacts): Judged | Lacking {
  if (feeClassOf(facts.category) === 'illegitimate') return allOfIt(facts, 'cost-never-legitimate', iloIllegitimate)
  const borne = whoPays(then, facts.category)
  if (!borne) return { lacking: [payerFigure(facts.category)], steps: [] }
  if (borne.payer !== 'worker') return allOfIt(facts, 'worker-does-not-pay', borne)
  return againstCap(then, facts, borne)
}

const isPayer = (code: string): boolean => (feePayers as readonly string[]).includes(code)

const payerFigure = (category: string): string => `payer-of-${category}`

/** The corridor's payer, or the one a caseworker supplied because the corridor does not know. */
function whoPays(then: RuleContext, category: string): (Provenance & { payer: string }) | undefined {
  const bearer = bearerOf(then.rulebook, category)
  if (bearer && bearer.payer !== 'unknown') return bearer
  const supplied = codeFigure(then, payerFigure(category))
  return supplied && isPayer(supplied.code) ? { ...supplied, payer: supplied.code } : undefined
}

function allOfIt(facts: FeeEntryFacts, rule: string, from: Provenance & { payer?: string }): Judged {
  const { category, amountMinor, currency } = facts
  const inputs = { category, payer: from.payer ?? 'nobody', amountMinor, currency }
  const step = stepFrom(from, { rule, inputs, result: amountMinor })
  return { value: { ...blank(facts), verdict: 'overcharge', rule, overchargeMinor: amountMinor }, steps: [step] }
}

function againstCap(then: RuleContext, facts: FeeEntryFacts, borne: Provenance): Judged | Lacking {
  const bearer = bearerOf(then.rulebook, facts.category)
  const name = bearer?.capFigure ?? `cap-of-${facts.category}`
  const cap = numberFigure(then, name)
  if (!cap) return codeFigure(then, name)?.code === 'none' ? uncapped(facts, borne) : { lacking: [name], steps: [] }
  const amount = inCurrency(then, facts, bearer?.currency ?? facts.currency)
  if (!amount) return { lacking: [rateFigure(facts.currency, bearer?.currency ?? facts.currency)], steps: [] }
  return capped(facts, { cap, borne, ...amount })
}

/** A caseworker has looked and found that nobody limits this cost. */
function uncapped(facts: FeeEntryFacts, borne: Provenance): Judged {
  const rule = 'no-cap-found'
  const step = stepFrom(
    { ...borne, verified: false },
    { rule, inputs: { category: facts.category }, result: 'allowed' },
  )
  return { value: { ...blank(facts), rule }, steps: [step] }
}

type InCapCurrency = { minor: number; currency: string; from: Provenance[] }

const rateFigure = (from: string, to: string): string => `exchange-rate-${from}-to-${to}`.toLowerCase()

/** The amount in the cap's currency; undefined when nobody has supplied the rate. */
function inCurrency(then: RuleContext, facts: FeeEntryFacts, currency: string): InCapCurrency | undefined {
  if (facts.currency === currency) return { minor: facts.amountMinor, currency, from: [] }
  const rate = numberFigure(then, rateFigure(facts.currency, currency))
  if (!rate) return undefined
  const { minorUnits } = exchanged({ currency: facts.currency, minorUnits: facts.amountMinor }, currency, rate.exact)
  return { minor: minorUnits, currency, from: [rate] }
}

type Capped = { cap: NumberFigure; borne: Provenance } & InCapCurrency

/** Everything the worker paid in the category counts: of this cost, as much as lies above the cap is an overcharge. */
function capped(facts: FeeEntryFacts, { cap, borne, minor, currency, from }: Capped): Judged {
  const before = facts.paidBeforeMinor
  const above = (paid: number) => Math.max(0, paid - cap.value)
  const over = above(before + minor) - above(before)
  const rule = 'worker-pays-at-most'
  const inputs = {
    category: facts.category,
    capMinor: cap.value,
    paidBeforeMinor: before,
    amountMinor: minor,
    currency,
  }
  const value: FeeAssessment = {
    ...blank(facts),
    verdict: over > 0 ? 'overcharge' : 'allowed',
    rule,
    overchargeMinor: over,
    overchargeCurrency: currency,
    capMinor: cap.value,
    capCurrency: currency,
    paidAfterMinor: before + minor,
  }
  return { value, steps: [stepFrom([borne, cap, ...from], { rule, inputs, result: over > 0 ? over : 'allowed' })] }
}

/** Where the corridor says how a worker may pay: Bangladesh by cheque, draft or pay order only. */
function meansOfPayment(then: RuleContext, { payer, evidence }: FeeEntryFacts): Step[] {
  const allowed = payer === 'worker' ? listFigure(then, 'fee-payment-means') : undefined
  if (!allowed) return []
  const result = allowed.items.includes(evidence) ? 'kept' : 'broken'
  return [stepFrom(allowed, { rule: 'fee-by-allowed-means', inputs: { evidence, allowed: allowed.items }, result })]
}

const beforeVisa: readonly string[] = ['recruitment', 'screening', 'training']

/** Where the corridor says when a worker may be asked: Bangladesh after visa and flight are confirmed. */
function timeOfPayment(then: RuleContext, { payer, stage }: FeeEntryFacts): Step[] {
  const after = payer === 'worker' ? codeFigure(then, 'fee-payable-after') : undefined
  if (!after) return []
  const result = after.code === 'visa-and-flight' && beforeVisa.includes(stage) ? 'broken' : 'kept'
  return [stepFrom(after, { rule: 'fee-not-before-visa-and-flight', inputs: { stage, after: after.code }, result })]
}
