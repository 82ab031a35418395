// Which days does a set of stretches cover, and what is left of it without others? Both days of a stretch count.
import type { PlainDate } from '../calendar.js'

/** A day as the number of days since 1 January 1970: such days are compared and counted without a calendar. */
export type DayNumber = number

/** Days from `from` to `to`, both included. */
export type Stretch = { from: DayNumber; to: DayNumber }

const dayInMilliseconds = 86_400_000

export const dayNumber = (date: PlainDate): DayNumber => Date.parse(`${date}T00:00:00Z`) / dayInMilliseconds

export const dateOfDay = (day: DayNumber): PlainDate => new Date(day * dayInMilliseconds).toISOString().slice(0, 10)

/**
 * The calendar difference from the first day to the day after the last, in months and days, as
 * `inclusivePeriod` gives it; the end of a shorter month is kept inside it.
 */
export function monthsAndDays({ from, to }: Stretch): { months: number; days: number } {
  const [first, end] = [partsOf(from), partsOf(to + 1)]
  const months = (end.year - first.year) * 12 + end.month - first.month
  if (end.day >= first.day) return { months, days: end.day - first.day }
  return { months: months - 1, days: to + 1 - dayAfterMonths(first, months - 1) }
}

type Parts = { year: number; month: number; day: number }

function partsOf(day: DayNumber): Parts {
  const date = new Date(day * dayInMilliseconds)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() }
}

function dayAfterMonths({ year, month, day }: Parts, months: number): DayNumber {
  const lastOfMonth = new Date(Date.UTC(2000, 0, 1))
  lastOfMonth.setUTCFullYear(year, month + months + 1, 0)
  const last = lastOfMonth.getTime() / dayInMilliseconds
  return last - Math.max(0, lastOfMonth.getUTCDate() - day)
}

export const byStart = (a: Stretch, b: Stretch): number => a.from - b.from || a.to - b.to

/** The days covered by any of them, as stretches in order that neither overlap nor touch. */
export function covered(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = []
  for (const { from, to } of [...stretches].sort(byStart)) {
    const last = merged.at(-1)
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  return merged
}

/** What is left of a stretch without the days that `taken` covers; `taken` in order and apart, as `covered` gives it. */
export function without(stretch: Stretch, taken: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = []
  let from = stretch.from
  for (let n = firstEndingFrom(taken, stretch.from); n < taken.length; n += 1) {
    const other = taken[n] as Stretch
    if (other.from > stretch.to) break
    if (other.from > from) left.push({ from, to: other.from - 1 })
    from = Math.max(from, other.to + 1)
  }
  if (from <= stretch.to) left.push({ from, to: stretch.to })
  return left
}

/** The first place in `taken`, in order and apart, whose stretch does not end before `day`; its length when all do. */
export function firstEndingFrom(taken: readonly Stretch[], day: DayNumber): number {
  let [low, high] = [0, taken.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((taken[middle] as Stretch).to < day) low = middle + 1
    else high = middle
  }
  return low
}
