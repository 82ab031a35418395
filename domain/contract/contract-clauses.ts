// Is each clause of the corridor's standard contract in an offered one, and as strong?
import { checkTerms, type ContractFault } from '../contract.js'
import { expectedValue, offeredClause, offeredValue, sideOf, type OfferedContract } from './contract-terms.js'
import { decided } from '../explained.js'
import type { Decision, Step } from '../explained.js'
import { stepFrom } from '../figures.js'
import type { RuleContext } from '../figures.js'
import type { ContractClause } from '../rulebook/rulebook-clauses.js'

/** How one clause stands against the standard; `unchecked` when nobody knows the figure it is held against. */
type ClauseOutcome = 'missing' | 'weaker' | 'equal' | 'stronger' | 'within-maximum' | 'unchecked'

/** One clause: how it stands, under which rule, from which source. */
export type CheckedClause = {
  clause: string
  outcome: ClauseOutcome
  rule: string
  source: string
  verified: boolean
  unit: string | null
  expected: string | number | null
  offered: string | number | null
}

/** `complete`: no clause is missing or weaker, and no term is at fault. `additional`: clauses the standard does not know. */
export type ClauseCheck = {
  complete: boolean
  clauses: CheckedClause[]
  missing: string[]
  weaker: string[]
  stronger: string[]
  unchecked: string[]
  additional: string[]
  faults: ContractFault[]
}

/** The offered contract against the compulsory standard contract in force, clause by clause. */
export function checkClauses(context: RuleContext, contract: OfferedContract): Decision<ClauseCheck> {
  const standard = context.rulebook.contractClauses
  const checked = standard.map((clause) => checkClause(context, contract, clause))
  const terms = checkTerms(context, { ...contract, months: contract.contractMonths })
  const faults = terms.flatMap((term) => term.fault ?? [])
  const named = (outcome: ClauseOutcome) => checked.filter((one) => one.outcome === outcome).map((one) => one.clause)
  const [missing, weaker] = [named('missing'), named('weaker')]
  const known = new Set(standard.map(({ id }) => id))
  const value: ClauseCheck = {
    complete: missing.length + weaker.length + faults.length === 0,
    clauses: checked,
    missing,
    weaker,
    stronger: named('stronger'),
    unchecked: [...named('unchecked'), ...terms.flatMap((term) => term.unchecked ?? [])],
    additional: contract.clauses.map(({ id }) => id).filter((id) => !known.has(id)),
    faults,
  }
  return decided(value, [...checked.map(stepOf), ...terms.map((term) => term.step)])
}

function checkClause(context: RuleContext, contract: OfferedContract, clause: ContractClause): CheckedClause {
  const expected = expectedValue(context, clause)
  const { source, verified } = expected ?? clause
  const offered = offeredValue(contract, clause)
  const said = {
    clause: clause.id,
    rule: clause.rule,
    source,
    verified,
    unit: clause.term?.unit ?? null,
    expected: expected?.value ?? null,
    offered: offered ?? null,
  }
  return { ...said, outcome: outcomeOf(contract, clause, { offered, expected: expected?.value }) }
}

type Values = { offered: string | number | undefined; expected: string | number | undefined }

/** A clause that is there but leaves out the number the standard asks for says nothing: it is missing. */
function outcomeOf(contract: OfferedContract, clause: ContractClause, { offered, expected }: Values): ClauseOutcome {
  if (!offeredClause(contract, clause.id)) return 'missing'
  const { term } = clause
  if (!term || term.compare === 'present') return 'equal'
  if (offered === undefined) return 'missing'
  return expected === undefined ? 'unchecked' : sideOf(term.compare, offered, expected)
}

function stepOf({ clause, outcome, rule, source, verified, unit, expected, offered }: CheckedClause): Step {
  return stepFrom({ source, verified }, { rule, inputs: { clause, unit, expected, offered }, result: outcome })
}
