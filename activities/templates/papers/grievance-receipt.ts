// Which parts does the receipt for a complaint have: its number, what it is about, who answers by when, who is not told, where help is?
import type { GrievanceReceipt } from '../../../domain/documents/grievance-receipt.js'
import type { PaperContext, PaperTemplate } from '../language.js'
import type { Part } from '../paper.js'
import type { Say } from '../say.js'
import { holder } from './holder.js'
import { fields, rowOf } from './paper-fields.js'
import { heading, notice, text } from './paper-words.js'

export const grievanceReceipt: PaperTemplate<GrievanceReceipt> = (receipt, context) => {
  const { person, say } = context
  return {
    title: say('grievance-receipt.title'),
    subtitle: say('grievance-receipt.subtitle', { grievance: receipt.grievance }),
    parts: [
      text(say('grievance-receipt.intro')),
      ...(receipt.anonymous
        ? [text(say('grievance-receipt.anonymous'))]
        : [heading(say('holder.heading')), holder(person, say)]),
      heading(say('grievance-receipt.complaint')),
      fields(
        [say('grievance-receipt.number'), receipt.grievance],
        [say('grievance-receipt.about'), say.label('grievance-category', receipt.category)],
        rowOf(receipt.severity, say('grievance-receipt.urgency'), (one) => say.label('severity', one)),
        [say('grievance-receipt.received-on'), say.weekdayAndDay(receipt.receivedOn)],
        rowOf(receipt.channel, say('grievance-receipt.channel'), (one) => say.label('grievance-channel', one)),
      ),
      heading(say('grievance-receipt.next')),
      next(receipt, context),
      notice(say('grievance-receipt.not-told')),
      text(say('grievance-receipt.consent')),
      text(say('grievance-receipt.no-harm')),
      heading(say('grievance-receipt.help')),
      help(receipt, say),
      text(say('grievance-receipt.keep-safe')),
    ],
  }
}

function next({ role, provider, answerBy }: GrievanceReceipt, { nameOf, say }: PaperContext): Part {
  const roleWords = role ? say.label('role', role) : say('word.not-known')
  return fields(
    [say('grievance-receipt.handled-by'), provider ? nameOf(provider) : roleWords],
    [
      say('grievance-receipt.answer-by'),
      answerBy ? say.weekdayAndDay(answerBy) : say('grievance-receipt.answer-by-unknown'),
    ],
  )
}

function help({ hotlines }: GrievanceReceipt, say: Say): Part {
  if (hotlines.length === 0) return text(say('grievance-receipt.no-hotline'))
  return fields(
    ...hotlines.map(
      ({ country, phone, free }) =>
        [
          say('grievance-receipt.hotline-in', { country: say.inCountry(country) }),
          free ? say('grievance-receipt.free', { phone }) : phone,
        ] as const,
    ),
  )
}
