// How does a paper say who bears which cost, line by line and in a sentence?
import type { FeeLine, WorkerAtMost } from '../../../domain/documents.js'
import type { Part } from '../paper.js'
import type { Say } from '../say.js'

/** The fee disclosure as a table; a cost whose ceiling nobody has found says so. */
export function feeTable(lines: readonly FeeLine[], say: Say): Part {
  return {
    part: 'table',
    head: [say('fees.cost'), say('fees.borne-by'), say('fees.you-pay')],
    shares: [0.42, 0.22, 0.36],
    rows: lines.map((line) => [say.label('fee', line.category), say.label('payer', line.payer), ceiling(line, say)]),
    numbersFrom: 2,
  }
}

/** What one cost may take from the worker, in words. */
export function ceiling(line: FeeLine, say: Say): string {
  if (line.payer === 'unknown') return say('ceiling.payer-not-known')
  if (line.payer !== 'worker') return say('ceiling.others')
  if (line.cap === null) return say('ceiling.not-known')
  return say('ceiling.at-most', { amount: say.money(line.cap, line.currency) })
}

/**
 * What the worker pays, said plainly: `You pay 0` where nobody may ask for anything. INVARIANT: nothing is promised as a
 * limit of all while a ceiling or a payer is not known.
 */
export function youPay(lines: readonly FeeLine[], atMost: readonly WorkerAtMost[], say: Say): string[] {
  const yours = lines.filter((line) => line.payer === 'worker')
  const uncapped = yours.filter((line) => line.cap === null).length
  const open = lines.filter((line) => line.payer === 'unknown').length
  const nothing = open > 0 ? say('you-pay.nothing-known') : say('you-pay.nothing')
  return [
    ...(yours.length > 0 ? yourShare(atMost, uncapped + open > 0, say) : [nothing]),
    ...(uncapped > 0 ? [say('you-pay.no-ceiling', { count: uncapped })] : []),
    ...(open > 0 ? [say('you-pay.payer-not-known', { count: open })] : []),
  ]
}

function yourShare(atMost: readonly WorkerAtMost[], isPartly: boolean, say: Say): string[] {
  const you = say.label('payer', 'worker')
  if (atMost.length === 0) return [say('you-pay.lines', { you })]
  const sums = say.list(atMost.map(({ currency, minor }) => say.money(minor, currency)))
  if (!isPartly) return [say('you-pay.at-most', { you, sums })]
  return [say('you-pay.lines', { you }), say('fee-disclosure.sum-at-most-known', { amounts: sums })]
}
