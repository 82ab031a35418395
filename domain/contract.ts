// Does a signed contract carry every clause of the corridor's standard contract, and terms it may carry?
import { z } from 'zod'
import { decided } from './explained.js'
import type { Decision, Step } from './explained.js'
import { numberFigure, stepFrom } from './figures.js'
import type { RuleContext } from './figures.js'

export const ContractFacts = z.object({
  /** Ids of the clauses that the contract carries. */
  clauses: z.array(z.string()),
  monthlyWageMinor: z.int().positive(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  months: z.int().positive(),
})
export type ContractFacts = z.infer<typeof ContractFacts>

export type ContractFault = 'wage-currency' | 'wage-below-minimum' | 'term-exceeds-stay-maximum'

/** `complete` when no clause is missing and no term is at fault; `unchecked` names figures nobody could compare with. */
export type ContractCheck = { complete: boolean; missing: string[]; faults: ContractFault[]; unchecked: string[] }

type Terms = Omit<ContractFacts, 'clauses'>
type TermCheck = { step: Step; fault?: ContractFault | undefined; unchecked?: string }

/** Compulsory standard contract: a missing clause blocks by its id; wage and term are compared with known figures. */
export function checkContract(context: RuleContext, facts: ContractFacts): Decision<ContractCheck> {
  const required = context.rulebook.contractClauses
  const missing = required.filter((clause) => !facts.clauses.includes(clause.id)).map((clause) => clause.id)
  const clauses = stepFrom(required, {
    rule: 'standard-contract-clauses',
    inputs: { required: required.map((clause) => clause.id), present: facts.clauses },
    result: missing.length === 0 ? 'complete' : missing,
  })
  const terms = checkTerms(context, facts)
  const faults = terms.flatMap((term) => term.fault ?? [])
  const unchecked = terms.flatMap((term) => term.unchecked ?? [])
  const complete = missing.length === 0 && faults.length === 0
  return decided({ complete, missing, faults, unchecked }, [clauses, ...terms.map((term) => term.step)])
}

/** Wage and length of a contract, whatever its clauses say. */
export function checkTerms(context: RuleContext, facts: Terms): TermCheck[] {
  return [checkCurrency(context, facts), checkMinimumWage(context, facts), checkTerm(context, facts)]
}

function checkCurrency({ rulebook }: RuleContext, { currency }: Terms): TermCheck {
  const expected = rulebook.currencies.destination
  const fault = currency === expected ? undefined : 'wage-currency'
  const step = stepFrom(rulebook.agreement, {
    rule: 'wage-in-currency-of-destination',
    inputs: { currency, expected },
    result: fault ?? 'kept',
  })
  return { step, fault }
}

function checkMinimumWage(context: RuleContext, { monthlyWageMinor }: Terms): TermCheck {
  return compare(context, {
    rule: 'wage-not-below-minimum',
    figure: 'minimum-monthly-wage',
    actual: monthlyWageMinor,
    keeps: (minimum) => monthlyWageMinor >= minimum,
    fault: 'wage-below-minimum',
  })
}

function checkTerm(context: RuleContext, { months }: Terms): TermCheck {
  return compare(context, {
    rule: 'term-within-stay-maximum',
    figure: 'stay-maximum-months',
    actual: months,
    keeps: (maximum) => months <= maximum,
    fault: 'term-exceeds-stay-maximum',
  })
}

type Comparison = {
  rule: string
  figure: string
  actual: number
  keeps: (limit: number) => boolean
  fault: ContractFault
}

function compare(context: RuleContext, { rule, figure: name, actual, keeps, fault }: Comparison): TermCheck {
  const figure = numberFigure(context, name)
  if (!figure) {
    const nobody = { source: `no figure "${name}" in the rulebook`, verified: false }
    return { step: stepFrom(nobody, { rule, inputs: { actual, limit: null }, result: 'unchecked' }), unchecked: name }
  }
  const found = keeps(figure.value) ? undefined : fault
  const step = stepFrom(figure, { rule, inputs: { actual, limit: figure.value }, result: found ?? 'kept' })
  return { step, fault: found }
}
