// When is a claim computed, from which facts, and what does a new computation change?
import type { Instant } from '../calendar.js'
import type { Fact, Facts } from '../explained.js'
import { numberOf, recordsOf, textOf } from '../facts.js'
import {
  activeStates,
  askAgain,
  isSettled,
  restate,
  type ClaimBook,
  type ClaimedState,
  type Computation,
} from './claim-book.js'

/** What is to be done about the computation: nothing yet, make one, or find out why none can be made. */
export function nextComputation(book: ClaimBook): 'wait' | 'compute' | 'stuck' {
  if (book.ended || book.computation?.edition === book.record || book.obstacle?.edition === book.record) return 'wait'
  const states = activeStates(book)
  if (!states.every(({ periods }) => isSettled(periods))) return 'wait'
  return countedStates(book).length > 0 ? 'compute' : 'stuck'
}

/** The shares of a computation as a paper states them, each with the currency of its amounts. */
export function statedShares(book: ClaimBook): Facts[] {
  const currencies = new Map(countedStates(book).map((state) => [state.country, currencyOf(state)]))
  return (book.computation?.states ?? []).map((state) => ({
    ...state,
    currency: currencies.get(textOf(state, 'country')) ?? '',
  }))
}

/** What the institution pays in; what the claim supposed before it answered. */
const currencyOf = ({ currency, periods: { answer } }: ClaimedState): string =>
  textOf(answer ?? {}, 'currency') || currency

/** Whoever has notified periods counts, also when a later question to it was gone on without. */
const countedStates = (book: ClaimBook): ClaimedState[] =>
  activeStates(book).filter(({ periods }) => periods.answer !== null)

/** Nothing was notified by anybody, and nobody is waited for. */
export function markStuck(book: ClaimBook): void {
  const countries = activeStates(book).map(({ country }) => country)
  book.obstacle = { edition: book.record, tries: 0, reason: 'nobody-answered', countries }
}

/**
 * The facts of decision `totalization`: the claim and what was notified, flat, because facts hold lists of records but no
 * bare records. States in the order of the claim, so that the order of the answers makes no difference.
 */
export function factsOfTotalization(book: ClaimBook): Facts {
  const { instrument, contingency, commonUnit, commonDaysPerWeek, record } = book
  return {
    edition: record,
    instrument,
    contingency,
    commonUnit,
    ...(commonDaysPerWeek === null ? {} : { commonDaysPerWeek }),
    states: countedStates(book).map(flatState),
  }
}

function flatState(state: ClaimedState): Facts {
  const { country, daysPerWeek, periods } = state
  const notified = periods.answer ?? {}
  const qualifying = recordIn(notified, 'qualifying')
  const maximum = recordIn(notified, 'maximum')
  const week = notified['daysPerWeek'] ?? daysPerWeek
  return {
    country,
    currency: currencyOf(state),
    ...(typeof week === 'number' ? { daysPerWeek: week } : {}),
    periods: recordsOf(notified, 'periods'),
    qualifyingAmount: textOf(qualifying, 'amount'),
    qualifyingUnit: textOf(qualifying, 'unit'),
    ...(maximum ? { maximumAmount: textOf(maximum, 'amount'), maximumUnit: textOf(maximum, 'unit') } : {}),
    theoretical: textOf(notified, 'theoretical'),
    ...pickText(notified, 'theoreticalWithout', 'rounding'),
    independent: (notified['independent'] as Fact | undefined) ?? null,
  }
}

/** HAZARD: an answer has passed its form, which holds bare records; facts as a type do not. */
const recordIn = (facts: Facts, name: string): Facts | undefined => facts[name] as unknown as Facts | undefined

const pickText = (facts: Facts, ...names: string[]): Facts =>
  Object.fromEntries(names.flatMap((name) => (textOf(facts, name) === '' ? [] : [[name, textOf(facts, name)]])))

/**
 * Keeps what decision `totalization` found. Institutions whose share is another than before, or that never decided, are
 * asked to decide (Regulation 883/2004, article 50(4): recalculated ex officio); a decision on the same share stands.
 */
export function keepComputation(book: ClaimBook, value: Facts, at: Instant): void {
  const edition = numberOf(value, 'edition')
  if (textOf(value, 'outcome') !== 'computed') {
    const countries = textsIn(value, 'countries')
    book.obstacle = { edition, tries: 0, reason: textOf(value, 'reason'), countries }
    return restate(book)
  }
  const before = book.computation
  const counted = recordsOf(value, 'states').map((state) => textOf(state, 'country'))
  book.obstacle = null
  book.computation = {
    edition,
    at,
    counted,
    without: activeStates(book).flatMap(({ country }) => (counted.includes(country) ? [] : [country])),
    unit: textOf(value, 'unit'),
    totalPeriods: textOf(value, 'totalPeriods'),
    states: recordsOf(value, 'states'),
    totals: recordsOf(value, 'totals'),
    advice: value['advice'] === true,
  }
  for (const state of activeStates(book)) askForDecision(state, { before, now: book.computation })
  book.decisions += 1
  restate(book)
}

/** Whoever notified nothing has nothing to decide on yet, and is not waited for. */
function askForDecision(state: ClaimedState, { before, now }: { before: Computation | null; now: Computation }): void {
  const { decision, country, institution } = state
  if (!now.counted.includes(country)) decision.stand = 'set-aside'
  else if (decision.turn === 0) state.decision = { ...decision, institution, stand: 'asked', turn: 1 }
  else if (share(before, state) !== share(now, state)) askAgain(decision)
}

const share = (computation: Computation | null, { country }: ClaimedState): string =>
  JSON.stringify(computation?.states.find((state) => state['country'] === country) ?? null)

const textsIn = (facts: Facts, name: string): string[] =>
  ((facts[name] ?? []) as readonly Fact[]).filter((item): item is string => typeof item === 'string')

/** What an institution is shown of a computation with the request for its decision: codes, ratios and amounts. */
export function shownComputation(book: ClaimBook, country: string): Facts {
  const { computation } = book
  if (!computation) return {}
  const { edition, unit, totalPeriods, totals, states, without, advice } = computation
  const own = states.filter((state) => state['country'] === country)
  return { edition, unit, totalPeriods, own, states, totals, without, advice }
}
