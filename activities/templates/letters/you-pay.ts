// How is a worker told what the job costs: all of it in a sentence, and each cost in a word?
import type { FeeLine, WorkerAtMost } from '../../../domain/documents.js'
import type { Say } from '../say.js'

/** What the worker pays, said plainly: `You pay 0` where nobody may ask for anything; what nobody knows is not promised. */
export function youPay(say: Say, lines: readonly FeeLine[], atMost: readonly WorkerAtMost[]): string {
  const yours = lines.filter((line) => line.payer === 'worker')
  const uncapped = yours.filter((line) => line.cap === null).length
  const open = lines.filter((line) => line.payer === 'unknown').length
  const nothing = open > 0 ? say('you-pay.nothing-known') : say('you-pay.nothing')
  return [
    yours.length > 0 ? yourShare(say, atMost) : nothing,
    ...(uncapped > 0 ? [say('you-pay.no-ceiling', { count: uncapped })] : []),
    ...(open > 0 ? [say('you-pay.payer-not-known', { count: open })] : []),
  ].join(' ')
}

function yourShare(say: Say, atMost: readonly WorkerAtMost[]): string {
  const you = say.label('payer', 'worker')
  const sums = say.list(atMost.map(({ currency, minor }) => say.money(minor, currency)))
  return sums === '' ? say('you-pay.lines', { you }) : say('you-pay.at-most', { you, sums })
}

/** What one cost may take from the worker, in words. */
export function ceiling(say: Say, { payer, cap, currency }: FeeLine): string {
  if (payer === 'unknown') return say('ceiling.payer-not-known')
  if (payer !== 'worker') return say('ceiling.others')
  return cap === null ? say('ceiling.not-known') : say('ceiling.at-most', { amount: say.money(cap, currency) })
}
