// When does a job order end, and until when may a worker who left be replaced?
import { z } from 'zod'
import { addToDate, instantOf, PlainDate, type Instant } from '../calendar.js'
import { decided, needsFigures, type Decision } from '../explained.js'
import { numberFigure, ownFacts, stepFrom, type RuleContext } from '../figures.js'

export const ExpiryFacts = z.object({ expiresOn: PlainDate })
export type ExpiryFacts = z.infer<typeof ExpiryFacts>

/** An order lasts through its last day, by the calendar of the country of origin. */
export function planExpiry({ rulebook }: RuleContext, { expiresOn }: ExpiryFacts): Decision<{ expiresAt: Instant }> {
  const expiresAt = instantOf(addToDate(expiresOn, { days: 1 }), 0, rulebook.zones.origin)
  return decided({ expiresAt }, [
    stepFrom(ownFacts, { rule: 'order-lasts-through-its-last-day', inputs: { expiresOn }, result: expiresAt }),
  ])
}

const window = 'replacement-window-months'

export const ReplacementFacts = z.object({ beganOn: PlainDate, leftOn: PlainDate })
export type ReplacementFacts = z.infer<typeof ReplacementFacts>

export type ReplacementAnswer = { granted: boolean; lastDay: PlainDate }

/**
 * A worker who left within the window is replaced. UNVERIFIED: no source says from which day it counts; here from the
 * arrival where the case has told it, otherwise from the selection, its first day included.
 */
export function judgeReplacement(context: RuleContext, facts: ReplacementFacts): Decision<ReplacementAnswer> {
  const { beganOn, leftOn } = facts
  const months = numberFigure(context, window)
  if (!months) return needsFigures([window])
  const lastDay = lastDayOf(beganOn, months.value)
  const granted = leftOn <= lastDay
  return decided({ granted, lastDay }, [
    stepFrom(months, {
      rule: 'left-within-the-replacement-window',
      inputs: { beganOn, leftOn, months: months.value, lastDay },
      result: granted,
    }),
  ])
}

export const ClosingFacts = z.object({ expiresOn: PlainDate, lastBeganOn: PlainDate })
export type ClosingFacts = z.infer<typeof ClosingFacts>

/**
 * After its expiry an order with selected workers stays as long as one of them may still be replaced, and one day at least,
 * so that a case selected at the last moment still hears its terms. Nobody is asked for a window nobody knows.
 */
export function planClosing(context: RuleContext, facts: ClosingFacts): Decision<{ closesAt: Instant }> {
  const { expiresOn, lastBeganOn } = facts
  const months = numberFigure(context, window)
  const dayAfter = addToDate(expiresOn, { days: 1 })
  const lastOfWindow = months ? lastDayOf(lastBeganOn, months.value) : dayAfter
  const lastDay = lastOfWindow > dayAfter ? lastOfWindow : dayAfter
  const closesAt = instantOf(addToDate(lastDay, { days: 1 }), 0, context.rulebook.zones.origin)
  return decided({ closesAt }, [
    stepFrom(months ?? { source: `no figure "${window}" in the rulebook`, verified: false }, {
      rule: 'order-stays-while-a-worker-may-be-replaced',
      inputs: { expiresOn, lastBeganOn, months: months?.value ?? null },
      result: closesAt,
    }),
  ])
}

const lastDayOf = (first: PlainDate, months: number): PlainDate => addToDate(addToDate(first, { months }), { days: -1 })
