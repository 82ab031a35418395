// Is the contract on arrival the one that was verified? Where it is not, both are compared clause by clause.
import type { Facts } from '../domain/explained.js'
import { pick, pickKnown, recordsOf, textOf } from '../domain/facts.js'
import { contractTerms } from './contract.js'
import type { Desk } from './kit/desk.js'

/** Contract substitution is found on arrival: the attaché writes down what the worker was given, the rules compare. */
export async function compareOnArrival(desk: Desk, arrival: Facts): Promise<void> {
  const verified = recordsOf(desk.facts, 'verifiedContract')
  if (arrival['contractAsSigned'] !== false || verified.length === 0) return
  const found = await desk.ask('contract-found', pick(desk.facts, 'contractHash'))
  const comparison = await desk.decide('contract-comparison', { verified, later: [pickKnown(found, ...contractTerms)] })
  if (comparison['substituted'] !== true) return
  const weaker = recordsOf(comparison, 'variances').filter((one) => one['direction'] === 'downward')
  const clauses = weaker.map((one) => textOf(one, 'clause'))
  desk.tell('contract-substituted', { clauses })
  desk.tell('contract-substitution-found', { clauses }, { to: { role: 'supervisor' } })
  await desk.ask('contract-substitution', { clauses })
}
