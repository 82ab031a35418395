// Which days does a set of stretches cover, and what is left of it without others? Both days of a stretch count.
import type { PlainDate } from '../calendar.js'

/** A day as the number of days since 1 January 1970: such days are compared and counted without a calendar. */
export type DayNumber = number

/** Days from `from` to `to`, both included. */
export type Stretch = { from: DayNumber; to: DayNumber }

const dayInMilliseconds = 86_400_000

export const dayNumber = (date: PlainDate): DayNumber => Date.parse(`${date}T00:00:00Z`) / dayInMilliseconds

export const dateOfDay = (day: DayNumber): PlainDate => new Date(day * dayInMilliseconds).toISOString().slice(0, 10)

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

/** The first place in `taken` whose stretch does not end before `day`. */
function firstEndingFrom(taken: readonly Stretch[], day: DayNumber): number {
  let [low, high] = [0, taken.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((taken[middle] as Stretch).to < day) low = middle + 1
    else high = middle
  }
  return low
}
