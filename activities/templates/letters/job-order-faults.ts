// Which sentence tells an employer that its job order does not keep a rule?
import type { NoticeFacts } from '../../../domain/notices.js'
import { occupationTitle } from '../../../domain/job-order/isco-08.js'
import type { Say } from '../say.js'

type Fault = NoticeFacts['job-order-refused']['faults'][number]
type Write = (say: Say, fault: Fault) => string | undefined

/** How each rule of `domain/job-order/job-order-check.ts` is told; nothing where a figure is missing that it names. */
const sentences: { readonly [rule: string]: Write } = {
  'channel-of-the-corridor': (say, { expected }) =>
    typeof expected === 'string' ? say('job-order-fault.channel-of-the-corridor', { channel: expected }) : undefined,
  'expiry-after-today': (say, { expected, got }) =>
    typeof expected === 'string' && typeof got === 'string'
      ? say('job-order-fault.expiry-after-today', { today: say.day(expected), got: say.day(got) })
      : undefined,
  'isco-08-unit-group': (say, { line, got, near }) =>
    line && typeof got === 'string' && near
      ? say('job-order-fault.isco-08-unit-group', {
          ...{ line, got, near: near.length > 0 ? 'some' : 'none' },
          groups: near.map((code) => `${code} ${occupationTitle(code) ?? ''}`.trim()).join(say('join.words')),
        })
      : undefined,
  'wage-in-currency-of-destination': (say, { line, expected, got }) =>
    line && typeof expected === 'string' && typeof got === 'string'
      ? say('job-order-fault.wage-in-currency-of-destination', { line, expected, got })
      : undefined,
  'wage-not-below-minimum': (say, { line, expected, got, currency }) =>
    line && typeof expected === 'number' && typeof got === 'number' && currency
      ? say('job-order-fault.wage-not-below-minimum', {
          ...{ line, expected: say.money(expected, currency), got: say.money(got, currency) },
        })
      : undefined,
  'term-within-stay-maximum': (say, { line, expected, got }) =>
    line && typeof expected === 'number' && typeof got === 'number'
      ? say('job-order-fault.term-within-stay-maximum', {
          ...{ line, expected: say.months(expected), got: say.months(got) },
        })
      : undefined,
  'agency-licence-not-active': (say) => say('job-order-fault.agency-licence-not-active'),
}

/** A fault in the words of a voice; the English sentence that the rule itself gave where there are none. */
export function faultSentence(say: Say, fault: Fault): string {
  const write = Object.hasOwn(sentences, fault.rule) ? sentences[fault.rule] : undefined
  return write?.(say, fault) ?? fault.message
}
