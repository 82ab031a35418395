// How does an English paper list who bears which cost?
import type { FeeLine } from '../../../domain/documents.js'
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
export function ceiling(line: FeeLine): string {
  if (line.payer === 'unknown') return 'not known who pays: ask us first'
  if (line.payer !== 'worker') return 'you pay 0'
  return line.cap === null ? 'ceiling not known: ask us first' : `at most ${amount(line.cap, line.currency)}`
}
