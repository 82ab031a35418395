// By which hash is a contract known that was checked? SHA-256 over its canonical text, taken with the decision itself.
import { createHash } from 'node:crypto'
import { canonicalContract, OfferedContract } from '../domain/contract/contract-terms.js'
import type { Facts } from '../domain/explained.js'

/** The value of a decision; of a contract's check with the hash of what was checked, so that both are kept together. */
export function withContractHash(decision: string, facts: Facts, value: Facts): Facts {
  const contract = decision === 'contract-clauses' ? OfferedContract.safeParse(facts) : undefined
  if (!contract?.success) return value
  return { ...value, contractHash: createHash('sha256').update(canonicalContract(contract.data)).digest('hex') }
}
