// Which parts does the fee disclosure have: what the worker pays at most, cost by cost, and how to be safe from more?
import type { FeeDisclosurePaper } from '../../../domain/documents/fee-disclosure.js'
import type { FeeLine } from '../../../domain/fees/fee-lines.js'
import type { PaperTemplate } from '../language.js'
import type { Part } from '../paper.js'
import type { Say } from '../say.js'
import { holder } from './holder.js'
import { fields, marked } from './paper-fields.js'
import { heading, notice, text, writtenOut } from './paper-words.js'

export const feeDisclosure: PaperTemplate<FeeDisclosurePaper> = (fees, { person, corridor, nameOf, say }) => ({
  title: say('fee-disclosure.title'),
  subtitle: writtenOut(corridor.agreement.title),
  parts: [
    text(say('fee-disclosure.intro')),
    heading(say('holder.heading')),
    holder(person, say),
    ...(fees.employer ? [fields([say('paper.employer'), nameOf(fees.employer)])] : []),
    heading(say('fee-disclosure.costs')),
    notice(summary(fees, say).join(' ')),
    table(fees.lines, say),
    ...(fees.lines.every(({ verified }) => verified) ? [] : [text(say('paper.unchecked'))]),
    text(say('fee-disclosure.yardstick')),
    heading(say('fee-disclosure.protection')),
    text(say('fee-disclosure.receipt')),
    text(say('fee-disclosure.never')),
    text(say('fee-disclosure.tell-us')),
  ],
})

/** What the worker pays in all. INVARIANT: nothing is promised as a limit while a limit or a payer is not known. */
function summary({ lines, workerAtMost }: FeeDisclosurePaper, say: Say): string[] {
  const yours = lines.filter(({ payer }) => payer === 'worker')
  const unlimited = yours.filter(({ cap }) => cap === null).length
  const open = lines.filter(({ payer }) => payer === 'unknown').length
  const amounts = say.list(workerAtMost.map(({ currency, minor }) => say.money(minor, currency)))
  return [
    ...(yours.length === 0 && open === 0 ? [say('fee-disclosure.sum-nothing')] : []),
    ...(yours.length > 0 && workerAtMost.length === 0 ? [say('fee-disclosure.sum-no-limit')] : []),
    ...(yours.length > 0 && workerAtMost.length > 0
      ? [say(unlimited + open > 0 ? 'fee-disclosure.sum-at-most-known' : 'fee-disclosure.sum-at-most', { amounts })]
      : []),
    ...(unlimited > 0 ? [say('fee-disclosure.sum-more', { count: unlimited })] : []),
    ...(open > 0 ? [say('fee-disclosure.sum-unknown', { count: open })] : []),
  ]
}

const table = (lines: readonly FeeLine[], say: Say): Part => ({
  part: 'table',
  head: [
    say('fee-disclosure.cost'),
    say('fee-disclosure.class'),
    say('fee-disclosure.paid-by'),
    say('fee-disclosure.you-pay'),
  ],
  shares: [0.32, 0.26, 0.16, 0.26],
  rows: lines.map((line) => [
    marked(say.label('fee', line.category), line.verified, say),
    line.feeClass ? say.label('fee-class', line.feeClass) : say('word.not-stated'),
    say.label('payer', line.payer),
    yourPart(line, say),
  ]),
  numbersFrom: 3,
})

function yourPart({ payer, cap, currency }: FeeLine, say: Say): string {
  if (payer === 'unknown') return say('fee-disclosure.payer-not-known')
  if (payer !== 'worker') return say('fee-disclosure.nothing')
  if (cap === null) return say('fee-disclosure.limit-not-known')
  return say('fee-disclosure.at-most', { amount: say.money(cap, currency) })
}
