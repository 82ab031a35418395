// What is demanded of an agency for an overcharge, and until when?
import { z } from 'zod'
import { daysOf, windowFrom } from './agency-deadlines.js'
import type { Instant, PlainDate } from '../calendar.js'
import { decided, needsFigures, type Decision } from '../explained.js'
import { numberFigure, ownFacts, stepFrom, type NumberFigure, type RuleContext } from '../figures.js'
import { exchanged } from '../money.js'
import type { Country } from '../rulebook/rulebook-country.js'

const Currency = z.string().regex(/^[A-Z]{3}$/)

export const RefundDemandFacts = z.object({
  amountMinor: z.int().positive(),
  currency: Currency,
  depositCurrency: Currency,
})
export type RefundDemandFacts = z.infer<typeof RefundDemandFacts>

/** `claimMinor`: the same in the deposit's currency, which is what is earmarked and drawn. */
export type RefundDemand = { dueOn: PlainDate; closesAt: Instant; claimMinor: number }

/**
 * Decision `refund-demand`. Another currency than the deposit's needs a rate that no rulebook holds: a caseworker
 * supplies `exchange-rate-usd-to-npr`, what one unit of the first is in the second.
 */
export function demandRefundBy(context: RuleContext<Country>, facts: RefundDemandFacts): Decision<RefundDemand> {
  const { amountMinor, currency, depositCurrency } = facts
  const opened = windowFrom(context, 'overcharge-refund')
  const same = currency === depositCurrency
  const rateName = `exchange-rate-${currency}-to-${depositCurrency}`.toLowerCase()
  const rate = same ? undefined : numberFigure(context, rateName)
  const missing = [...(opened ? [] : [daysOf('overcharge-refund')]), ...(same || rate ? [] : [rateName])]
  if (!opened || missing.length > 0) return needsFigures(missing)
  const claimMinor = rate ? converted(facts, rate) : amountMinor
  const inputs = { amountMinor, currency, depositCurrency, rate: rate?.exact ?? '1' }
  const claim = stepFrom(rate ?? ownFacts, { rule: 'claim-in-deposit-currency', inputs, result: claimMinor })
  return decided({ ...opened.window, claimMinor }, [opened.step, claim])
}

const converted = ({ amountMinor, currency, depositCurrency }: RefundDemandFacts, { exact }: NumberFigure): number =>
  exchanged({ currency, minorUnits: amountMinor }, depositCurrency, exact).minorUnits
