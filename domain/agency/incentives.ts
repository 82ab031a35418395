// Which rewards has an agency earned? Each computed from its record under the figures of its country, each with its rule.
import { z } from 'zod'
import { incentiveNames, type IncentiveName } from './agency-book.js'
import { ratedOn, Years } from './agency-facts.js'
import { rateAgency, writtenRating } from './agency-rating.js'
import { addToDate, PlainDate, type PlainDate as Day } from '../calendar.js'
import { decided, needsFigures, type Decision, type Step } from '../explained.js'
import { numberFigure, ownFacts, stepFrom, type RuleContext } from '../figures.js'
import { termOf, type Term } from './licence-terms.js'
import { speaksOf } from './licensing.js'
import { share } from '../money.js'
import type { Country } from '../rulebook/rulebook-country.js'

type Context = RuleContext<Country>
const whole = z.int().nonnegative()

export const IncentiveFacts = z.object({
  /** The licence is in force and nothing is under way against the agency. */
  active: z.boolean(),
  openOvercharges: whole,
  openDemerits: whole,
  depositShortMinor: whole,
  years: Years,
  /** First day of the first licence. */
  licensedOn: PlainDate,
  /** Last day on which something was held against the agency; null when nothing ever was. */
  cleanSince: PlainDate.nullable(),
  /** First day of the last grant of this incentive. */
  lastGrantFrom: PlainDate.nullable(),
  /** Whether the last grant is still in force. */
  inForce: z.boolean(),
  licenceFrom: PlainDate,
  licenceUntil: PlainDate,
  depositRequiredMinor: whole,
  depositFreeMinor: whole,
})
export type IncentiveFacts = z.infer<typeof IncentiveFacts>

/** `until` null: without an end of its own. `amountMinor`: what the deposit gives back. `term`: the longer licence. */
export type Incentive = {
  granted: boolean
  failed: string[]
  rule: string
  from: Day
  until: Day | null
  amountMinor: number
  term: Term[]
}

/** The decision of an incentive: `incentive-label` and its like. */
export const incentiveDecision = (name: IncentiveName): string => `incentive-${name}`

/** Every incentive with its rule. */
export const incentiveRules = incentiveNames.map((name) => ({
  decision: incentiveDecision(name),
  rule: (context: Context, facts: IncentiveFacts) => judgeIncentive(context, name, facts),
}))

/** Which figures a country may set for an incentive: what must be fulfilled, and what is given. */
const figureNames = (name: IncentiveName) => ({
  clean: `${incentiveDecision(name)}-clean-months`,
  rating: `${incentiveDecision(name)}-minimum-rating`,
  cleared: `${incentiveDecision(name)}-minimum-cleared`,
  months: `${incentiveDecision(name)}-months`,
  percent: `${incentiveDecision(name)}-percent`,
})

/**
 * Granted when every condition holds that the country's rulebook sets: clean time, rating, workers cleared. A country
 * that sets no condition does not offer the incentive. Seed of Bangladesh's "commercially important person": 2,000
 * workers sent in two years, privileges for two years (businessoutlookbd.com, read).
 */
export function judgeIncentive(context: Context, name: IncentiveName, facts: IncentiveFacts): Decision<Incentive> {
  const names = figureNames(name)
  const conditions = [names.clean, names.rating, names.cleared].filter((figure) => speaksOf(context, figure))
  const given = givenBy(name)
  const wanted = conditions.length === 0 ? [] : [...conditions, ...(given ? [names[given]] : [])]
  const missing = wanted.filter((figure) => numberFigure(context, figure) === undefined)
  if (missing.length > 0) return needsFigures(missing)
  const steps =
    conditions.length === 0 ? [notOffered(name)] : [...standing(name, facts), ...earned(context, name, facts)]
  const failed = steps.filter(({ result }) => result === false).map(({ rule }) => rule)
  const granted = failed.length === 0
  const gift = granted ? giftOf(context, name, facts) : { until: null, amountMinor: 0, term: [] }
  const result: Step = stepFrom(ownFacts, { rule: incentiveDecision(name), inputs: { failed }, result: granted })
  return decided({ granted, failed, rule: incentiveDecision(name), from: context.on, ...gift }, [...steps, result])
}

const givenBy = (name: IncentiveName): 'months' | 'percent' | undefined => {
  if (name === 'deposit-return') return 'percent'
  return name === 'renewal-waiver' ? undefined : 'months'
}

const notOffered = (name: IncentiveName): Step =>
  stepFrom(ownFacts, { rule: 'incentive-offered', inputs: { incentive: name }, result: false })

/** What every incentive asks for: an active licence, nothing under way, a full deposit, and no second one of the same. */
function standing(name: IncentiveName, facts: IncentiveFacts): Step[] {
  const { active, openOvercharges, openDemerits, depositShortMinor, inForce } = facts
  const own = (rule: string, inputs: Step['inputs'], result: boolean) => stepFrom(ownFacts, { rule, inputs, result })
  const once = ['licence-extension', 'renewal-waiver'].includes(name)
  return [
    own('licence-active', { active }, active),
    own('nothing-open', { openOvercharges, openDemerits }, openOvercharges === 0 && openDemerits === 0),
    own('deposit-full', { depositShortMinor }, depositShortMinor === 0),
    ...(once ? [own('once-a-term', { inForce }, !inForce)] : []),
  ]
}

/** What the record must show, by the figures of the country. */
function earned(context: Context, name: IncentiveName, facts: IncentiveFacts): Step[] {
  const names = figureNames(name)
  return [cleanTime, minimumRating, minimumCleared].flatMap((check) => check(context, names, facts))
}

type Names = ReturnType<typeof figureNames>

function cleanTime(context: Context, { clean }: Names, facts: IncentiveFacts): Step[] {
  const months = numberFigure(context, clean)
  if (!months) return []
  // A deposit is given back after each block of clean time, not twice for the same one.
  const block = clean.startsWith(incentiveDecision('deposit-return')) ? (facts.lastGrantFrom ?? '') : ''
  const since = [facts.cleanSince ?? '', facts.licensedOn, block].reduce((a, b) => (a > b ? a : b))
  const earliest = addToDate(since, { months: months.value })
  const inputs = { since, months: months.value, earliest }
  return [stepFrom(months, { rule: 'clean-time', inputs, result: context.on >= earliest })]
}

function minimumRating(context: Context, { rating }: Names, facts: IncentiveFacts): Step[] {
  const least = numberFigure(context, rating)
  if (!least) return []
  const rated = rateAgency(ratedOn(facts.years, context.on))
  const { tenths } = rated.value
  const inputs = { rating: writtenRating(tenths), least: least.exact }
  const result = tenths !== null && tenths >= least.value * 10
  return [...rated.steps, stepFrom(least, { rule: 'minimum-rating', inputs, result })]
}

function minimumCleared(context: Context, { cleared }: Names, facts: IncentiveFacts): Step[] {
  const least = numberFigure(context, cleared)
  if (!least) return []
  const done = ratedOn(facts.years, context.on).cleared
  const inputs = { cleared: done, least: least.value }
  return [stepFrom(least, { rule: 'minimum-cleared', inputs, result: done >= least.value })]
}

/** What is given: months of validity, a longer licence, or a share of the required deposit that is free. */
function giftOf(context: Context, name: IncentiveName, facts: IncentiveFacts) {
  const { months: monthsName, percent: percentName } = figureNames(name)
  const months = numberFigure(context, monthsName)?.value ?? 0
  const lastDay = (from: Day) => addToDate(addToDate(from, { months }), { days: -1 })
  switch (name) {
    case 'licence-extension':
      return { until: null, amountMinor: 0, term: [longer(context, facts, months)] }
    case 'renewal-waiver':
      return { until: null, amountMinor: 0, term: [] }
    case 'deposit-return':
      return { until: null, amountMinor: returned(context, percentName, facts), term: [] }
    case 'tax-benefit':
    case 'mission-invitation':
    case 'label':
      return { until: lastDay(context.on), amountMinor: 0, term: [] }
  }
}

/** The licence with its last day moved; the notice stays as many days before it as the rulebook says. */
function longer(context: Context, { licenceFrom, licenceUntil }: IncentiveFacts, months: number): Term {
  const until = addToDate(addToDate(licenceUntil, { days: 1 }), { months })
  const noticeDays = numberFigure(context, 'renewal-notice-days')?.value ?? 0
  const zone = context.rulebook.zone
  return termOf({ from: licenceFrom, until: addToDate(until, { days: -1 }), noticeDays, zone, firstReview: 1 })
}

function returned(context: Context, percentName: string, facts: IncentiveFacts): number {
  const { depositRequiredMinor, depositFreeMinor } = facts
  const percent = numberFigure(context, percentName)?.exact ?? '0'
  const part = share({ currency: context.rulebook.currency, minorUnits: depositRequiredMinor }, percent, 100)
  return Math.min(part.minorUnits, depositFreeMinor)
}
