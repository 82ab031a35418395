// What may one cost take from the worker, in English?
import type { FeeLine } from '../../../domain/documents.js'
import { amount } from './words.js'

/** What one cost may take from the worker, in words. */
export function ceiling(line: FeeLine): string {
  if (line.payer === 'unknown') return 'not known who pays: ask us first'
  if (line.payer !== 'worker') return 'you pay 0'
  return line.cap === null ? 'ceiling not known: ask us first' : `at most ${amount(line.cap, line.currency)}`
}
