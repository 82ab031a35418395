// When does an agency that has left get back what is left of its deposit?
import { z } from 'zod'
import { addToDate, instantOf, type Instant, type PlainDate } from '../calendar.js'
import { decided, needsFigures, type Decision } from '../explained.js'
import { numberFigure, stepFrom, type RuleContext } from '../figures.js'
import type { Country } from '../rulebook/rulebook-country.js'

export const DepositReleaseFacts = z.object({})

/** Decision `deposit-release`: so many months after the licence ended, so that late claims of workers are still paid. */
export function planDepositRelease(
  context: RuleContext<Country>,
): Decision<{ releaseOn: PlainDate; releaseAt: Instant }> {
  const months = numberFigure(context, 'deposit-release-months')
  if (!months) return needsFigures(['deposit-release-months'])
  const releaseOn = addToDate(context.on, { months: months.value })
  const step = stepFrom(months, {
    rule: 'deposit-release',
    inputs: { leftOn: context.on, months: months.value },
    result: releaseOn,
  })
  return decided({ releaseOn, releaseAt: instantOf(releaseOn, 9, context.rulebook.zone) }, [step])
}
