// How does a paper put amounts of time: 250 days in 2028, 3 years and a day, from one day to another?
import type { MessageKey } from '../catalogue.js'
import type { Say } from '../say.js'

/** `250 days in 2028`. `amount` in the digits of the institution that told it. */
export function amountOfTime(
  { amount, unit, year }: { amount: string; unit: string; year?: number | undefined },
  say: Say,
): string {
  const count = Number(amount)
  const isKnown = say.known('count', `${unit}s`) !== undefined && Number.isFinite(count)
  const words = isKnown ? say(`count.${unit}s` as MessageKey, { count }) : `${amount} ${unit}`
  return year === undefined ? words : say('period.in-year', { amount: words, year: String(year) })
}

/** `[3, 0, 1]` → `3 years, 1 day`. */
export function spanOfTime([years = 0, months = 0, days = 0]: readonly number[], say: Say): string {
  const parts = [
    ...(years === 0 ? [] : [say('count.years', { count: years })]),
    ...(months === 0 ? [] : [say.months(months)]),
    ...(days === 0 ? [] : [say('count.days', { count: days })]),
  ]
  return parts.length === 0 ? say('step.no-time') : parts.join(say('join.words'))
}
