// Does an offered contract keep to the standard, and does a later one keep what was verified? Needs no running system.
import { createHash } from 'node:crypto'
import { civilDate, type PlainDate } from '../domain/calendar.js'
import { checkClauses, type ClauseCheck } from '../domain/contract/contract-clauses.js'
import { compareContracts, type ContractComparison } from '../domain/contract/contract-comparison.js'
import { canonicalContract, OfferedContract } from '../domain/contract/contract-terms.js'
import type { Decision, Step } from '../domain/explained.js'
import type { RuleContext } from '../domain/figures.js'
import { readForm, Refused } from './refusal.js'
import { requireCorridor } from './rulebook-files.js'

/** Under which corridor's rulebook, and as of which day. */
type Under = { corridor: string; rulebook: string; on: PlainDate }

/** A contract held against the standard contract; `contractHash` is the SHA-256 by which the same contract is known. */
export type CheckedContract = Under & ClauseCheck & { contractHash: string; steps: Step[] }

/** Checks the contract in a file clause by clause; the file names its corridor. Refuses with `bad-form` or `no-such-rulebook`. */
export function checkContract(content: unknown, on?: PlainDate): CheckedContract {
  const contract = readForm('contract', OfferedContract, content)
  const { context, under } = contextOf(contract, on)
  return { ...under, contractHash: hashOf(contract), ...explained(checkClauses(context, contract)) }
}

/** A later contract against the verified one: `substituted` when it gives the worker less anywhere. */
export type ComparedContract = Under & ContractComparison & { verifiedHash: string; laterHash: string; steps: Step[] }

/** Compares two contracts of one corridor. Refuses with `bad-form` when the files name two. */
export function compareContract(
  { verified, later }: { verified: unknown; later: unknown },
  on?: PlainDate,
): ComparedContract {
  const contracts = {
    verified: readForm('verified', OfferedContract, verified),
    later: readForm('later', OfferedContract, later),
  }
  const [corridor, other] = [contracts.verified.corridor, contracts.later.corridor]
  if (other && corridor && other !== corridor)
    throw new Refused(
      'bad-form',
      'expected two contracts of one corridor, got two corridors; compare versions of one contract',
    )
  const { context, under } = contextOf({ ...contracts.verified, corridor: corridor ?? other }, on)
  const hashes = { verifiedHash: hashOf(contracts.verified), laterHash: hashOf(contracts.later) }
  return { ...under, ...hashes, ...explained(compareContracts(context, contracts)) }
}

function contextOf({ corridor }: OfferedContract, on?: PlainDate): { context: RuleContext; under: Under } {
  if (!corridor)
    throw new Refused('bad-form', 'expected the corridor of the contract, got none; name it in the file', 'corridor')
  const { rulebook, hash } = requireCorridor(corridor)
  const at = new Date().toISOString()
  const day = on ?? civilDate(at, rulebook.zones.origin)
  return { context: { rulebook, on: day, at, supplied: {} }, under: { corridor, rulebook: hash, on: day } }
}

/** Both rules answer always: what nobody knows is said to be unchecked, not asked. */
function explained<T extends object>(decision: Decision<T>): T & { steps: Step[] } {
  if (decision.status === 'decided') return { ...decision.value, steps: decision.steps }
  throw new Error('expected a decided check of a contract, got missing figures')
}

const hashOf = (contract: OfferedContract): string =>
  createHash('sha256').update(canonicalContract(contract)).digest('hex')
