// How does an English paper list who bears which cost?
import type { FeeLine, WorkerAtMost } from '../../../domain/documents.js'
import type { Part } from '../paper.js'
import { amount, fromCode, payer } from './words.js'

/** The fee disclosure as a table; a cost whose ceiling nobody has found says so. */
export function feeTable(lines: readonly FeeLine[]): Part {
  return {
    part: 'table',
    head: ['Cost', 'Borne by', 'You pay'],
    shares: [0.42, 0.22, 0.36],
    rows: lines.map((line) => [fromCode(line.category), payer(line.payer), ceiling(line)]),
    numbersFrom: 2,
  }
}

/** What one cost may take from the worker, in words. */
function ceiling(line: FeeLine): string {
  if (line.payer === 'unknown') return 'not known who pays: ask us first'
  if (line.payer !== 'worker') return 'you pay 0'
  return line.cap === null ? 'ceiling not known: ask us first' : `at most ${amount(line.cap, line.currency)}`
}

/** What the worker pays, said plainly: `You pay 0` where nobody may ask for anything; what nobody knows is not promised. */
export function youPay(lines: readonly FeeLine[], atMost: readonly WorkerAtMost[]): string {
  const yours = lines.filter((line) => line.payer === 'worker')
  const uncapped = yours.filter((line) => line.cap === null).length
  const open = lines.filter((line) => line.payer === 'unknown').length
  return [
    yours.length > 0 ? yourShare(atMost) : open > 0 ? 'As far as it is known, you pay 0.' : youPayNothing,
    ...(uncapped > 0 ? [`For ${costs(uncapped)} of yours no ceiling is known: ask us before you pay.`] : []),
    ...(open > 0 ? [`For ${costs(open)} it is not known yet who pays: ask us before you pay.`] : []),
  ].join(' ')
}

const youPayNothing = 'You pay 0. Nobody may ask you for money for this job.'

function yourShare(atMost: readonly WorkerAtMost[]): string {
  const sums = atMost.map(({ currency, minor }) => amount(minor, currency)).join(' and ')
  return sums === ''
    ? 'You pay only the lines marked "You".'
    : `You pay the lines marked "You": at most ${sums} in all.`
}

const costs = (count: number): string => (count === 1 ? '1 cost' : `${count} costs`)
