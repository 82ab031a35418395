// What does a scheme pay back to somebody who leaves? Needs no running system.
import type { PlainDate } from '../domain/calendar.js'
import { instrumentOfScheme, RefundForm } from '../domain/refund-schemes/refund-form.js'
import { schemeRefund, type SchemeRefund } from '../domain/refund-schemes.js'
import { Refused } from './refusal.js'
import { requireInstrument } from './rulebook-files.js'
import { readStrictly } from './strict-form.js'

/**
 * The refund of a scheme under the shipped text of its instrument, as of a day (default: today). Refuses with `bad-form`
 * and one sentence; also where a figure is needed that nobody knows.
 */
export function computeRefund(content: unknown, on?: PlainDate): SchemeRefund {
  const form = readStrictly(RefundForm, content)
  const at = new Date().toISOString()
  const rulebook = requireInstrument(instrumentOfScheme(form))
  const answer = schemeRefund({ rulebook, on: on ?? at.slice(0, 10), at, supplied: {} }, form)
  if (answer.known) return answer.refund
  throw new Refused(
    'bad-form',
    `expected a refund that ${rulebook.id} can tell, got one that needs ${answer.missing.join(', ')}, which nobody knows; ask the institution`,
  )
}
