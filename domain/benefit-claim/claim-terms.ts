// Until when may a claim be reviewed, when does it close, and when must the person's address be confirmed again?
import { z } from 'zod'
import { addToDate, instantOf, PlainDate } from '../calendar.js'
import { decided, needsFigures, type Decision, type Facts } from '../explained.js'
import { numberFigures, stepFrom, type RuleContext } from '../figures.js'
import type { Instrument } from '../rulebook/rulebook-instrument.js'

const closingHour = 17
const morning = 9

/** `decidedOn`: the last day on which an institution decided; `reviewDays`: the national limits that institutions named. */
export const ClaimClosingFacts = z.strictObject({
  receivedOn: PlainDate,
  decidedOn: PlainDate.nullable(),
  reviewDays: z.array(z.int().positive()),
})

/**
 * Regulation 987/2009, article 48: the time to ask for a review begins with the receipt of the summary. National limits
 * count where institutions name them; where none does, the rulebook's months stand in. The claim closes when they are over, and no
 * sooner than the closing days of the field.
 */
export function planClosing(
  context: RuleContext<Instrument>,
  { receivedOn, decidedOn, reviewDays }: z.output<typeof ClaimClosingFacts>,
): Decision<Facts> {
  const found = numberFigures(context, ['claim-review-months', 'claim-closing-days'])
  if (!found.known) return needsFigures(found.missing)
  const { 'claim-review-months': months, 'claim-closing-days': days } = found.figures
  const longest = Math.max(0, ...reviewDays)
  const reviewEndsOn = addToDate(receivedOn, longest > 0 ? { days: longest } : { months: months.value })
  const lastDay = decidedOn !== null && decidedOn > receivedOn ? decidedOn : receivedOn
  const quietUntil = addToDate(lastDay, { days: days.value })
  const closesOn = [reviewEndsOn, quietUntil].sort().at(-1) ?? reviewEndsOn
  const limits =
    longest > 0 ? { source: 'the longest limit that an institution named with its decision', verified: true } : months
  return decided(
    { reviewEndsOn, closesOn, closesAt: instantOf(addToDate(closesOn, { days: 1 }), 0, context.rulebook.zone) },
    [
      stepFrom(limits, {
        rule: 'review-from-receipt-of-summary',
        inputs: longest > 0 ? { receivedOn, reviewDays } : { receivedOn, months: months.value },
        result: reviewEndsOn,
      }),
      stepFrom(days, {
        rule: 'claim-closes-after-quiet-days',
        inputs: { lastDay, days: days.value },
        result: closesOn,
      }),
    ],
  )
}

export const ClaimContactFacts = z.strictObject({ confirmed: z.int().nonnegative() })

/** When the person is asked again whether we can still reach them, counted from today, and how long we wait for the answer. */
export function planContact(
  context: RuleContext<Instrument>,
  { confirmed }: z.output<typeof ClaimContactFacts>,
): Decision<Facts> {
  const from = context.on
  const found = numberFigures(context, ['claim-contact-months', 'claim-contact-silence-days'])
  if (!found.known) return needsFigures(found.missing)
  const { 'claim-contact-months': months, 'claim-contact-silence-days': silence } = found.figures
  const askOn = addToDate(from, { months: months.value })
  const silentOn = addToDate(askOn, { days: silence.value })
  const zone = context.rulebook.zone
  return decided({ askOn, askAt: instantOf(askOn, morning, zone), silentAt: instantOf(silentOn, closingHour, zone) }, [
    stepFrom(months, {
      rule: 'contact-confirmed-again',
      inputs: { from, confirmed, months: months.value },
      result: askOn,
    }),
    stepFrom(silence, { rule: 'contact-silence', inputs: { askOn, days: silence.value }, result: silentOn }),
  ])
}

export const ClaimReceiptFacts = z.strictObject({})

/** How long we wait for the person to say when the summary came, before a caseworker finds out. */
export function planReceipt(context: RuleContext<Instrument>): Decision<Facts> {
  const found = numberFigures(context, ['claim-receipt-silence-days'])
  if (!found.known) return needsFigures(found.missing)
  const days = found.figures['claim-receipt-silence-days']
  const silentOn = addToDate(context.on, { days: days.value })
  const inputs = { toldOn: context.on, days: days.value }
  return decided({ silentOn, silentAt: instantOf(silentOn, closingHour, context.rulebook.zone) }, [
    stepFrom(days, { rule: 'receipt-silence', inputs, result: silentOn }),
  ])
}
