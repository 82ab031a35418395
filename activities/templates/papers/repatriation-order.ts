// Which parts does the order to bring a worker home have: who must do what by when, who pays, what happens otherwise?
import type { RepatriationOrder } from '../../../domain/documents/repatriation-order.js'
import type { PaperContext, PaperTemplate } from '../language.js'
import type { Part } from '../paper.js'
import type { Say } from '../say.js'
import { holder } from './holder.js'
import { readersSource } from './legal-source.js'
import { fields, marked } from './paper-fields.js'
import { heading, notice, text } from './paper-words.js'

export const repatriationOrder: PaperTemplate<RepatriationOrder> = (order, context) => {
  const { person, say } = context
  const countries = { from: say.inCountry(order.from), to: say.inCountry(order.to) }
  return {
    title: say('repatriation-order.title'),
    subtitle: say('repatriation-order.subtitle', countries),
    parts: [
      notice(whatIsOrdered(order, context)),
      heading(say('repatriation-order.person')),
      holder(person, say),
      heading(say('repatriation-order.journey')),
      journey(order, say),
      heading(say('repatriation-order.who-pays')),
      ...whoPays(order, context),
      heading(say('repatriation-order.rule')),
      ...rule(order, say),
    ],
  }
}

function whatIsOrdered({ kind, dueOn, provider }: RepatriationOrder, { nameOf, say }: PaperContext): string {
  const organisation = nameOf(provider)
  const remains = kind === 'remains'
  if (dueOn === null)
    return say(remains ? 'repatriation-order.no-day-remains' : 'repatriation-order.no-day', { organisation })
  const values = { organisation, day: say.weekdayAndDay(dueOn) }
  return say(remains ? 'repatriation-order.order-remains' : 'repatriation-order.order', values)
}

const journey = (order: RepatriationOrder, say: Say): Part =>
  fields(
    [say('repatriation-order.kind'), say.label('repatriation-kind', order.kind)],
    [say('repatriation-order.ground'), say.label('repatriation-ground', order.ground)],
    [say('repatriation-order.ordered-on'), say.day(order.orderedOn)],
    [say('repatriation-order.from'), say.country(order.from)],
    [say('repatriation-order.to'), say.country(order.to)],
  )

function whoPays(order: RepatriationOrder, { nameOf, say }: PaperContext): Part[] {
  const organisation = nameOf(order.provider)
  const { costMinor, currency, fallback, sanction, kind } = order
  const known = typeof costMinor === 'number' && currency
  return [
    fields(
      [say('repatriation-order.responsible'), organisation],
      [say('repatriation-order.as'), say.label('repatriation-payer', order.as)],
      [say('repatriation-order.cost'), known ? say.money(costMinor, currency) : say('word.not-known')],
    ),
    fallback
      ? text(say('repatriation-order.fallback', { organisation, payer: say.term('repatriation-payer', fallback) }))
      : text(say('repatriation-order.no-fallback')),
    ...(sanction
      ? [text(say('repatriation-order.sanction', { sanction: say.term('repatriation-sanction', sanction) }))]
      : []),
    ...(kind === 'remains' ? [] : workerPays(order, say)),
  ]
}

const bears = {
  nothing: 'repatriation-order.worker-nothing',
  'decided-later': 'repatriation-order.worker-later',
  unknown: 'repatriation-order.worker-unknown',
} as const

const workerPays = ({ workerBears }: RepatriationOrder, say: Say): Part[] => [
  text(say(bears[workerBears])),
  text(say('repatriation-order.belongings')),
]

function rule({ rule, source, verified }: RepatriationOrder, say: Say): Part[] {
  const name = say.label('rule', rule)
  if (!verified) return [text(marked(name, verified, say)), text(say('paper.unchecked'))]
  return [text(say('repatriation-order.rule-text', { rule: name, source: readersSource({ source, verified }, say) }))]
}
