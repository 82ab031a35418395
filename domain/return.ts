// When is a returned worker's reintegration followed up?
import { z } from 'zod'
import { addToDate, instantOf, PlainDate } from './calendar.js'
import type { Instant } from './calendar.js'
import { decided, needsFigures } from './explained.js'
import type { Decision } from './explained.js'
import { listFigure, stepFrom } from './figures.js'
import type { RuleContext } from './figures.js'

export const ReintegrationFacts = z.object({ returnedOn: PlainDate })
export type ReintegrationFacts = z.infer<typeof ReintegrationFacts>

export type ReintegrationPlan = { followUps: { n: number; at: Instant; on: PlainDate }[] }

/** Follow-ups so many months after return, in the morning at the place of origin. */
export function planReintegration(
  context: RuleContext,
  { returnedOn }: ReintegrationFacts,
): Decision<ReintegrationPlan> {
  const months = listFigure(context, 'reintegration-follow-up-months')
  if (!months) return needsFigures(['reintegration-follow-up-months'])
  const zone = context.rulebook.zones.origin
  const followUps = months.items.map((month, index) => {
    const on = addToDate(returnedOn, { months: Number(month) })
    return { n: index + 1, at: instantOf(on, 9, zone), on }
  })
  return decided({ followUps }, [
    stepFrom(months, {
      rule: 'reintegration-follow-ups',
      inputs: { returnedOn, months: months.items },
      result: followUps.map((followUp) => followUp.on),
    }),
  ])
}
