// How does an English paper list who bears which cost?
import type { FeeLine } from '../../../domain/documents.js'
import type { Part } from '../paper.js'
import { amount, fromCode, payer } from './words.js'

/** The fee disclosure as a table; a cost whose ceiling nobody has found says so. */
export function feeTable(lines: readonly FeeLine[]): Part {
  return {
    part: 'table',
    head: ['Cost', 'Borne by', 'At most'],
    shares: [0.45, 0.25, 0.3],
    rows: lines.map((line) => [fromCode(line.category), payer(line.payer), ceiling(line)]),
    numbersFrom: 2,
  }
}

/** The ceiling of one cost in words. */
export function ceiling(line: FeeLine): string {
  if (line.cap === null) return line.payer === 'worker' ? 'ceiling not known' : '-'
  return amount(line.cap, line.currency)
}
