// Is the employer accredited, and until when?
import { z } from 'zod'
import { addToDate, PlainDate } from '../calendar.js'
import { decided, needsFigures, type Decision } from '../explained.js'
import { numberFigure, ownFacts, stepFrom, type RuleContext } from '../figures.js'

export const AccreditationFacts = z.object({ accreditedUntil: PlainDate.nullable() })
export type AccreditationFacts = z.infer<typeof AccreditationFacts>

export type AccreditationInForce = { inForce: boolean; until: PlainDate | null }

/** An earlier accreditation is reused as long as it is in force on the day the new order is looked at. */
export function isAccredited(
  context: RuleContext,
  { accreditedUntil }: AccreditationFacts,
): Decision<AccreditationInForce> {
  const inForce = accreditedUntil !== null && accreditedUntil >= context.on
  return decided({ inForce, until: inForce ? accreditedUntil : null }, [
    stepFrom(ownFacts, {
      rule: 'accreditation-still-in-force',
      inputs: { on: context.on, accreditedUntil },
      result: inForce,
    }),
  ])
}

export const AccreditationTermFacts = z.object({ checkedOn: PlainDate, statedUntil: PlainDate.nullable() })
export type AccreditationTermFacts = z.infer<typeof AccreditationTermFacts>

export type AccreditationTerm = { until: PlainDate }

/** Until the day the attaché states, or as long as the corridor's figure says, counted from the check. */
export function termOfAccreditation(
  context: RuleContext,
  { checkedOn, statedUntil }: AccreditationTermFacts,
): Decision<AccreditationTerm> {
  const months = statedUntil === null ? numberFigure(context, 'accreditation-validity-months') : undefined
  if (statedUntil === null && !months) return needsFigures(['accreditation-validity-months'])
  const until = statedUntil ?? addToDate(checkedOn, { months: months?.value ?? 0 })
  const step = stepFrom(months ?? ownFacts, {
    rule: months ? 'accreditation-for-the-term-of-the-corridor' : 'accreditation-until-the-day-stated',
    inputs: { checkedOn, statedUntil, months: months?.value ?? null },
    result: until,
  })
  return decided({ until }, [step])
}
