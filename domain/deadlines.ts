// When is something due, when are people reminded of it, and when does it go to the supervisor?
import { addToDate, civilDate, instantOf, isAfter, weekday } from './calendar.js'
import type { Instant, PlainDate } from './calendar.js'
import type { Rung } from './case-file.js'
import type { NumberFigure, RuleContext } from './figures.js'
import type { Period } from './rulebook/rulebook-figures.js'
import type { DeadlineRule } from './rulebook/rulebook-terms.js'
import type { Rulebook } from './rulebook.js'

/** From when and where a deadline runs. `restDays`: ISO weekdays that are not working days. */
export type DeadlineStart = { at: Instant; zone: string; restDays: readonly number[] }

/** The due instant and the rungs still to come, earliest first. */
export type Deadline = { dueAt: Instant; ladder: Rung[] }

const dueHour = 17
const morningHour = 9

/**
 * The deadline by civil days in `zone`: due at 17:00 local of its last day, reminders at 09:00 on their days (those
 * not after `at` are left out), escalation at 09:00 after the due day. The due instant is always after `at`.
 * Needs the machine's zone data: call it from an activity, never from a workflow.
 */
export function planDeadline(rule: DeadlineRule, { at, zone, restDays }: DeadlineStart): Deadline {
  const counts = counting(rule, restDays)
  const dueOn = lastDay(rule, { at, zone, counts })
  const reminders = [...new Set(rule.remindBeforeDays)]
    .map((days): Rung => ({ at: instantOf(move(dueOn, -days, counts), morningHour, zone), act: 'remind' }))
    .filter((rung) => isAfter(rung.at, at))
    .sort((a, b) => (isAfter(a.at, b.at) ? 1 : -1))
  const escalateOn = move(dueOn, rule.escalateAfterDays, counts)
  return {
    dueAt: instantOf(dueOn, dueHour, zone),
    ladder: [...reminders, { at: instantOf(escalateOn, morningHour, zone), act: 'escalate' }],
  }
}

/** Days of which nobody said how they count are calendar days at the origin, from the day after the notice. */
const plainDays: Period = { count: 'calendar', zone: 'origin', countFirstDay: false }

/**
 * The end of a legal term: `days` after a notice given at the context's instant, as their period counts them. `on` is
 * its last day, `at` 17:00 of it. Needs the machine's zone data: call it from a decision, never from a workflow.
 */
export function endOfTerm(
  { rulebook, at }: RuleContext<Rulebook>,
  { value, period = plainDays }: NumberFigure,
): { on: PlainDate; at: Instant } {
  const zone = rulebook.zones[period.zone]
  const counts = counting(period, rulebook.restDays[period.zone])
  const on = lastDay({ ...period, days: value }, { at, zone, counts })
  return { on, at: instantOf(on, dueHour, zone) }
}

const counting =
  ({ count }: Pick<Period, 'count'>, restDays: readonly number[]) =>
  (date: PlainDate): boolean =>
    count === 'calendar' || !restDays.includes(weekday(date))

type Counting = { at: Instant; zone: string; counts: (date: PlainDate) => boolean }

function lastDay(rule: Pick<DeadlineRule, 'days' | 'countFirstDay'>, { at, zone, counts }: Counting): PlainDate {
  const today = civilDate(at, zone)
  const firstDayCounted = rule.countFirstDay && rule.days > 0 && counts(today) ? 1 : 0
  let day = move(today, rule.days - firstDayCounted, counts)
  while (!counts(day) || !isAfter(instantOf(day, dueHour, zone), at)) day = addToDate(day, { days: 1 })
  return day
}

/** `days` counted days onward, or back when negative. */
function move(from: PlainDate, days: number, counts: (date: PlainDate) => boolean): PlainDate {
  const direction = Math.sign(days)
  let day = from
  for (let left = Math.abs(days); left > 0;) {
    day = addToDate(day, { days: direction })
    if (counts(day)) left -= 1
  }
  return day
}
