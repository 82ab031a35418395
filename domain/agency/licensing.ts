// May an agency be licensed at all, what does the registration cost, and how high is its deposit?
import { z } from 'zod'
import { AgencyApplication } from './agency-application.js'
import { decided, needsFigures, type Decision, type Facts, type Step } from '../explained.js'
import { listFigure, numberFigure, ownFacts, stepFrom, type ListFigure, type RuleContext } from '../figures.js'
import type { Country } from '../rulebook/rulebook-country.js'

type Context = RuleContext<Country>

/**
 * Whether the country's rulebook (or a caseworker) speaks of a figure at all. A condition that it does not name does
 * not exist there; one that it names as `unknown` must be looked up before anybody is judged by it.
 */
export const speaksOf = ({ rulebook, supplied }: Context, name: string): boolean =>
  Object.hasOwn(rulebook.figures, name) || supplied[name] !== undefined

export const EligibilityFacts = z.object(AgencyApplication.omit({ plannedYearly: true }).shape)
export type EligibilityFacts = z.infer<typeof EligibilityFacts>

export type Eligibility = { eligible: boolean; failed: string[] }

/**
 * Decision `agency-eligibility`. Conditions by country, such as Philippine rules of 2016: 75 % national ownership,
 * capital of PHP 5,000,000, no travel agency. UNVERIFIED as a rule of every country: managers without convictions.
 */
export function judgeEligibility(context: Context, facts: EligibilityFacts): Decision<Eligibility> {
  const checks = [ownership, capital, businesses].map((check) => check(context, facts))
  const missing = checks.flatMap((check) => (typeof check === 'string' ? [check] : []))
  if (missing.length > 0) return needsFigures(missing)
  const steps = [...checks.flatMap((check) => (typeof check === 'string' ? [] : check)), managers(facts)]
  const failed = steps.filter(({ result }) => result !== true).map(({ rule }) => rule)
  return decided({ eligible: failed.length === 0, failed }, steps)
}

/** The steps of one condition, none when the country has no such condition, or the name of the figure it lacks. */
type Check = Step[] | string

function ownership(context: Context, { nationalsOwnPercent }: EligibilityFacts): Check {
  const name = 'agency-national-ownership-percent'
  if (!speaksOf(context, name)) return []
  const least = numberFigure(context, name)
  if (!least) return name
  const inputs = { nationalsOwnPercent, least: least.value }
  return [stepFrom(least, { rule: 'national-ownership', inputs, result: nationalsOwnPercent >= least.value })]
}

function capital(context: Context, { capitalMinor, capitalCurrency }: EligibilityFacts): Check {
  const name = 'agency-capital-minimum'
  if (!speaksOf(context, name)) return []
  const least = numberFigure(context, name)
  if (!least) return name
  const { currency } = context.rulebook
  const inputs = { capitalMinor, leastMinor: least.value }
  return [
    stepFrom(ownFacts, {
      rule: 'capital-currency',
      inputs: { capitalCurrency, currency },
      result: capitalCurrency === currency,
    }),
    stepFrom(least, { rule: 'capital-minimum', inputs, result: capitalMinor >= least.value }),
  ]
}

function businesses(context: Context, facts: EligibilityFacts): Check {
  const name = 'agency-barred-businesses'
  if (!speaksOf(context, name)) return []
  const barred = listFigure(context, name)
  if (!barred) return name
  const found = facts.businesses.filter((business) => barred.items.includes(business))
  const inputs = { businesses: facts.businesses, barred: barred.items, found }
  return [stepFrom(barred, { rule: 'barred-businesses', inputs, result: found.length === 0 })]
}

const managers = ({ managers: count, managersConvicted }: EligibilityFacts): Step => ({
  rule: 'managers-without-convictions',
  source: 'own rule, no source read',
  verified: false,
  inputs: { managers: count, managersConvicted },
  result: managersConvicted === 0,
})

export const RegistrationFeeFacts = z.object({})

/** Decision `registration-fee`: what the registration costs; nothing where the country's rulebook names no fee. */
export function findRegistrationFee(context: Context): Decision<{ feeMinor: number; currency: string }> {
  const name = 'agency-registration-fee'
  const { currency } = context.rulebook
  const step = { rule: 'registration-fee', inputs: { currency } }
  if (!speaksOf(context, name)) {
    return decided({ feeMinor: 0, currency }, [stepFrom(ownFacts, { ...step, rule: 'no-registration-fee', result: 0 })])
  }
  const fee = numberFigure(context, name)
  if (!fee) return needsFigures([name])
  return decided({ feeMinor: fee.value, currency }, [stepFrom(fee, { ...step, result: fee.value })])
}

export const DepositTierFacts = z.object({ plannedYearly: z.int().positive() })

/** `requiredMinor` is cash and guarantee together. */
export type DepositTier = {
  tier: string
  cashMinor: number
  guaranteeMinor: number
  requiredMinor: number
  currency: string
}

/**
 * Decision `deposit-tier`: what the deposit must hold for so many workers a year, so that a small agency stays viable.
 * `deposit-tiers-up-to` lists the last volume of every tier but the highest; without it there is one tier. Nepal,
 * Foreign Employment Act s. 11 (machine-translated text, UNVERIFIED): up to 3,000, up to 5,000, above.
 */
export function findDepositTier(
  context: Context,
  { plannedYearly }: z.output<typeof DepositTierFacts>,
): Decision<DepositTier> {
  const names = ['deposit-tiers-up-to', 'deposit-tiers-cash', 'deposit-tiers-guarantee'] as const
  const [bounds, cash, guarantee] = names.map((name) => listFigure(context, name))
  const missing = names.filter((name, n) => (n === 1 || speaksOf(context, name)) && ![bounds, cash, guarantee][n])
  if (missing.length > 0) return needsFigures([...missing])
  const upTo = (bounds?.items ?? []).map(Number)
  const above = upTo.findIndex((bound) => plannedYearly <= bound)
  const place = above === -1 ? upTo.length : above
  const [cashMinor, guaranteeMinor] = [amountAt(cash, place), guarantee ? amountAt(guarantee, place) : 0]
  if (cashMinor === undefined) return needsFigures(['deposit-tiers-cash'])
  if (guaranteeMinor === undefined) return needsFigures(['deposit-tiers-guarantee'])
  const tier = `tier-${place + 1}`
  const inputs: Facts = { plannedYearly, upTo, cashMinor, guaranteeMinor }
  const from = [bounds, cash, guarantee].filter((figure) => figure !== undefined)
  const value = { tier, cashMinor, guaranteeMinor, requiredMinor: cashMinor + guaranteeMinor }
  return decided({ ...value, currency: context.rulebook.currency }, [
    stepFrom(from, { rule: 'deposit-tier', inputs, result: value.requiredMinor }),
  ])
}

/** The amount of a tier in minor units; undefined when the list has none for it. */
function amountAt(figure: ListFigure | undefined, place: number): number | undefined {
  const amount = Number(figure?.items[place])
  return Number.isSafeInteger(amount) && amount >= 0 ? amount : undefined
}
