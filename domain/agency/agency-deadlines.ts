// Until when must an agency answer, pay or appeal? As many days as the country's rulebook gives, or a caseworker supplied.
import { z } from 'zod'
import { addToDate, instantOf, type Instant, type PlainDate } from '../calendar.js'
import { endOfTerm } from '../deadlines.js'
import { decided, needsFigures, type Decision, type Step } from '../explained.js'
import { numberFigure, stepFrom, type RuleContext } from '../figures.js'
import type { Country } from '../rulebook/rulebook-country.js'

/** The windows an agency lives by; the figure of each is named after it, `demerit-reply-days`. */
const windowKinds = ['demerit-reply', 'demerit-appeal', 'overcharge-refund', 'deposit-top-up'] as const
export type WindowKind = (typeof windowKinds)[number]

/** Last day of a window, and the end of that day: what comes later comes too late. */
export type Window = { dueOn: PlainDate; closesAt: Instant }

export const WindowFacts = z.object({ kind: z.enum(windowKinds) })

/** Decision `agency-window`: the last day and the end of a window that opens now. */
export function openWindow(context: RuleContext<Country>, { kind }: z.output<typeof WindowFacts>): Decision<Window> {
  const opened = windowFrom(context, kind)
  return opened ? decided(opened.window, [opened.step]) : needsFigures([daysOf(kind)])
}

/** The name of the figure that says how long a window is. */
export const daysOf = (kind: WindowKind): string => `${kind}-days`

/** The window of a kind that opens now; undefined when nobody knows how long it is. */
export function windowFrom(
  context: RuleContext<Country>,
  kind: WindowKind,
): { window: Window; step: Step } | undefined {
  const days = numberFigure(context, daysOf(kind))
  if (!days) return undefined
  const dueOn = endOfTerm(context, days).on
  const step = stepFrom(days, {
    rule: `${kind}-window`,
    inputs: { opensOn: context.on, days: days.value, count: days.period?.count ?? 'calendar' },
    result: dueOn,
  })
  return { window: { dueOn, closesAt: endOfDay(dueOn, context.rulebook.zone) }, step }
}

/** The instant after which a civil day at home is over. */
export const endOfDay = (day: PlainDate, zone: string): Instant => instantOf(addToDate(day, { days: 1 }), 0, zone)
