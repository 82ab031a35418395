// How long may a stay abroad last, and when is the worker's welfare checked?
import { z } from 'zod'
import { addToDate, instantOf, PlainDate } from './calendar.js'
import type { Instant } from './calendar.js'
import { decided, needsFigures } from './explained.js'
import type { Decision } from './explained.js'
import { listFigure, numberFigures, stepFrom } from './figures.js'
import type { RuleContext } from './figures.js'

export const StayFacts = z.object({ arrivedOn: PlainDate, contractMonths: z.int().positive() })
export type StayFacts = z.infer<typeof StayFacts>

/** A welfare check: its number, its day, and the morning of that day at the place of work. */
export type WelfareCheck = { n: number; at: Instant; on: PlainDate }

/** `contractEndsOn` is the last day of work; `contractEndsAt` the end of that working day at the place of work. */
export type Stay = {
  contractEndsOn: PlainDate
  contractEndsAt: Instant
  maximumMonths: number
  withinMaximum: boolean
  checks: WelfareCheck[]
}

/**
 * The stay counted from arrival (UNVERIFIED: the contract is taken to begin on the day of arrival), cut at the longest
 * stay allowed, with welfare checks first by a list of months, then regularly until the contract ends. Month 0 of the
 * list is the confirmation of arrival itself, which is a task of its own and not repeated here.
 */
export function planStay(context: RuleContext, { arrivedOn, contractMonths }: StayFacts): Decision<Stay> {
  const read = numberFigures(context, ['stay-maximum-months', 'welfare-check-every-months'])
  const first = listFigure(context, 'welfare-check-first-months')
  if (!read.known || !first) {
    return needsFigures([...(read.known ? [] : read.missing), ...(first ? [] : ['welfare-check-first-months'])])
  }
  const { 'stay-maximum-months': maximum, 'welfare-check-every-months': every } = read.figures
  const months = Math.min(contractMonths, maximum.value)
  const contractEndsOn = addToDate(addToDate(arrivedOn, { months }), { days: -1 })
  const zone = context.rulebook.zones.destination
  const afterMonths = checkMonths(first.items.map(Number), every.value, months)
  const checks = afterMonths
    .map((month) => addToDate(arrivedOn, { months: month }))
    .filter((on) => on <= contractEndsOn)
    .map((on, index) => ({ n: index + 1, at: instantOf(on, 9, zone), on }))
  const value: Stay = {
    contractEndsOn,
    contractEndsAt: instantOf(contractEndsOn, 17, zone),
    maximumMonths: maximum.value,
    withinMaximum: contractMonths <= maximum.value,
    checks,
  }
  return decided(value, [
    stepFrom(maximum, {
      rule: 'stay-within-maximum-counted-from-arrival',
      inputs: { arrivedOn, contractMonths, maximumMonths: maximum.value },
      result: contractEndsOn,
    }),
    stepFrom([first, every], {
      rule: 'welfare-check-cadence',
      inputs: { firstMonths: first.items, everyMonths: every.value },
      result: checks.map((check) => check.on),
    }),
  ])
}

/** Months after arrival, ascending and once each: the listed ones, then every `every` months up to `last`. */
function checkMonths(listed: number[], every: number, last: number): number[] {
  const months = new Set(listed.filter((month) => month > 0 && month <= last))
  const start = Math.max(0, ...listed)
  if (every > 0) for (let month = start + every; month <= last; month += every) months.add(month)
  return [...months].sort((a, b) => a - b)
}
