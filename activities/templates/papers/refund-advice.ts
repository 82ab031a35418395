// Which parts does the advice on refund or keep have: both options with what each gives and loses, what is advised and why?
import type { RefundAdvice } from '../../../domain/documents/refund-advice.js'
import type { PaperContext, PaperTemplate } from '../language.js'
import type { Part } from '../paper.js'
import { holder } from './holder.js'
import { confirmationNote } from './legal-source.js'
import { fields, rowOf } from './paper-fields.js'
import { heading, notice, text } from './paper-words.js'
import { stepLines } from './step-lines.js'

export const refundAdvice: PaperTemplate<RefundAdvice> = (options, context) => {
  const { person, corridor, say } = context
  return {
    title: say('refund-advice.title'),
    subtitle: say('refund-advice.subtitle', { country: say.inCountry(corridor.destination) }),
    parts: [
      text(say(options.eligible ? 'refund-advice.intro' : 'refund-advice.no-refund')),
      heading(say('holder.heading')),
      holder(person, say),
      heading(say('refund-advice.your-periods')),
      fields(
        [say('refund-advice.months'), say.months(options.months)],
        rowOf(options.leftOn, say('refund-advice.left-on'), (value) => say.day(value)),
      ),
      ...(options.eligible ? [heading(say('refund-advice.both')), bothOptions(options, context)] : []),
      heading(say('refund-advice.advice')),
      ...advice(options, context),
      ...(options.eligible ? [notice(say('refund-advice.choice'))] : []),
      ...explanation(options, context),
    ],
  }
}

/** INVARIANT: what is lost stands beside what is got, in both columns. */
function bothOptions(options: RefundAdvice, context: PaperContext): Part {
  const { say } = context
  const { claimBy, monthsLost } = options
  return {
    part: 'table',
    head: ['', say('refund-advice.claim'), say('refund-advice.keep')],
    shares: [0.16, 0.4, 0.44],
    rows: [
      [say('refund-advice.you-get'), claimGives(options, context), keepGives(options, context)],
      [
        say('refund-advice.you-lose'),
        say('refund-advice.lose-months', { count: monthsLost }),
        keepLoses(options, context),
      ],
      [
        say('refund-advice.until'),
        claimBy ? say('refund-advice.last-day', { day: say.day(claimBy) }) : say('word.not-known'),
        say('paper.no-last-day'),
      ],
      [say('refund-advice.afterwards'), say('refund-advice.after-claim'), say('refund-advice.after-keep')],
    ],
  }
}

function claimGives({ claimKnownMinor, currency, interest }: RefundAdvice, { say }: PaperContext): string {
  const amount = say.money(claimKnownMinor, currency)
  return interest === 'unknown' ? say('refund-advice.get-amount-and-interest', { amount }) : amount
}

function keepGives(options: RefundAdvice, { corridor, say }: PaperContext): string {
  const { periodsCount } = options
  const verified = isAgreementChecked(options)
  const country = say.inCountry(corridor.destination)
  switch (periodsCount) {
    case 'totalization':
      return say(verified ? 'refund-advice.count-totalization' : 'refund-advice.count-totalization-unchecked')
    case 'contributions-only':
    case 'none':
      return say(verified ? 'refund-advice.count-abroad-only' : 'refund-advice.count-abroad-only-unchecked', {
        country,
      })
    case 'unknown':
      return say('refund-advice.count-unknown', { country })
  }
}

/** Where nobody says so, an agreement is checked when the advice rests on it and does not name the lack of a check. */
function isAgreementChecked({ periodsCountVerified, reasons }: RefundAdvice): boolean {
  if (typeof periodsCountVerified === 'boolean') return periodsCountVerified
  const restsOnIt = reasons.some((one) => one === 'periods-add-up-at-home' || one === 'periods-do-not-add-up-at-home')
  return restsOnIt && !reasons.includes('agreement-not-verified')
}

function keepLoses({ monthsMissing }: RefundAdvice, { corridor, say }: PaperContext): string {
  const country = say.inCountry(corridor.destination)
  if (monthsMissing === 'unknown') return say('refund-advice.lose-nothing-unknown', { country })
  if (monthsMissing === 0) return say('refund-advice.lose-nothing-enough', { country })
  return say('refund-advice.lose-nothing-yet', { country, count: monthsMissing })
}

function advice({ comparison, reasons, ask, askOf }: RefundAdvice, { nameOf, say }: PaperContext): Part[] {
  const organisation = askOf ? nameOf(askOf) : say('word.not-known')
  return [
    notice(say(`refund-advice.advice-${comparison}`)),
    ...(reasons.length > 0
      ? [
          list(
            say('refund-advice.because'),
            reasons.map((reason) => say.label('refund-reason', reason)),
          ),
        ]
      : []),
    ...(ask.length > 0
      ? [
          list(
            say('refund-advice.ask', { organisation }),
            ask.map((question) => say.label('refund-question', question)),
          ),
        ]
      : []),
  ]
}

const list = (title: string, lines: readonly string[]): Part => ({ part: 'list', items: [{ title, lines }] })

function explanation({ steps, currency }: RefundAdvice, { say }: PaperContext): Part[] {
  if (steps.length === 0) return []
  return [
    heading(say('refund-advice.steps')),
    {
      part: 'list',
      items: steps.map((step) => ({ title: say.label('rule', step.rule), lines: stepLines(step, currency, say) })),
    },
    ...confirmationNote(steps, say).map(text),
  ]
}
