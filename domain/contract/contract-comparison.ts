// Does a later contract give the worker less than the one that was verified? Contract substitution, clause by clause.
import { z } from 'zod'
import { offeredClause, OfferedContract, offeredValue, sideOf } from './contract-terms.js'
import { decided } from '../explained.js'
import type { Decision } from '../explained.js'
import { ownFacts, stepFrom } from '../figures.js'
import type { Provenance, RuleContext } from '../figures.js'
import type { ContractClause } from '../rulebook/rulebook-clauses.js'

/** One difference from the verified contract. `changed`: another value that nobody can weigh; someone must look. */
export type Variance = {
  clause: string
  direction: 'downward' | 'upward' | 'changed'
  rule: string
  source: string
  verified: boolean
  was: string | number | null
  is: string | number | null
}

/** `substituted`: at least one clause or term gives the worker less than was verified. */
export type ContractComparison = { substituted: boolean; variances: Variance[] }

/** Both contracts as facts: a list of one record each, because facts hold no bare records. */
export const ComparisonFacts = z.object({ verified: z.tuple([OfferedContract]), later: z.tuple([OfferedContract]) })

/** The comparison of a contract found on arrival with the verified one. */
export function compareFacts(
  context: RuleContext,
  { verified: [verified], later: [later] }: z.infer<typeof ComparisonFacts>,
): Decision<ContractComparison> {
  return compareContracts(context, { verified, later })
}

/** Both contracts under one standard. */
export type ComparedContracts = { verified: OfferedContract; later: OfferedContract }

/**
 * Every difference of a later version from the verified one. Replacing a verified contract by a weaker one is a
 * prohibited practice of recruitment. UNVERIFIED: no text of the prohibition was read.
 */
export function compareContracts(context: RuleContext, contracts: ComparedContracts): Decision<ContractComparison> {
  const standard = context.rulebook.contractClauses
  const known = new Set(standard.map(({ id }) => id))
  const own = [...contracts.verified.clauses, ...contracts.later.clauses].filter(({ id }) => !known.has(id))
  const beyond = [...new Set(own.map(({ id }) => id))].map(beyondStandard)
  const variances = [
    ...[...standard, ...beyond].flatMap((clause) => compareClause(contracts, clause)),
    ...compareTerms(contracts).filter(({ clause }) => !standard.some((one) => weighs(one, clause))),
  ]
  const substituted = variances.some(({ direction }) => direction === 'downward')
  return decided(
    { substituted, variances },
    variances.map(({ clause, direction, rule, was, is, ...from }) =>
      stepFrom(from, { rule, inputs: { clause, was, is }, result: direction }),
    ),
  )
}

/** Whether the term of a standard clause says what more or less of it means. Of the length it does not: see `numbers`. */
const weighs = ({ term }: ContractClause, name: string): boolean => name !== length && term?.name === name

const length = 'contract-months'

/** A clause that both parties added to the standard counts as verified with the rest. */
const beyondStandard = (id: string): ContractClause => ({ id, text: '', ...ownFacts, rule: 'verified-clause-kept' })

function compareClause({ verified, later }: ComparedContracts, clause: ContractClause): Variance[] {
  const [before, after] = [offeredClause(verified, clause.id), offeredClause(later, clause.id)]
  if (!before && !after) return []
  const [was, is] = [offeredValue(verified, clause), offeredValue(later, clause)]
  const told = { clause: clause.id, ...provenanceOf(clause), rule: clause.rule, was: was ?? null, is: is ?? null }
  if (!after) return [{ ...told, direction: 'downward' }]
  if (!before) return clause.text === '' ? [{ ...told, direction: 'changed' }] : [{ ...told, direction: 'upward' }]
  if (was === is) return textChanged(before.text, after.text) ? [{ ...told, direction: 'changed' }] : []
  if (is === undefined) return [{ ...told, direction: 'downward' }]
  if (was === undefined || !clause.term) return [{ ...told, direction: 'changed' }]
  if (clause.term.name === length) return []
  const side = sideOf(clause.term.compare, is, was)
  if (side === 'equal') return []
  return [{ ...told, direction: side === 'weaker' ? 'downward' : 'upward' }]
}

const provenanceOf = ({ source, verified }: Provenance): Provenance => ({ source, verified })

const textChanged = (before: string | null | undefined, after: string | null | undefined): boolean =>
  (before ?? '').normalize('NFC').trim() !== (after ?? '').normalize('NFC').trim()

/** Wage, currency, hours and length, where no clause of the standard has them as its term. */
function compareTerms({ verified, later }: ComparedContracts): Variance[] {
  const wage = [verified.monthlyWageMinor, later.monthlyWageMinor] as const
  const sameCurrency = verified.currency === later.currency
  return [
    ...(sameCurrency ? numbers('verified-wage-kept', wage, 'more-is-better') : []),
    ...(sameCurrency ? [] : [variance('verified-currency-kept', [verified.currency, later.currency], 'downward')]),
    ...numbers('verified-term-kept', [verified.contractMonths, later.contractMonths], 'neither'),
    ...numbers('verified-hours-kept', [verified.weeklyHours, later.weeklyHours], 'less-is-better'),
  ]
}

type Pair<T> = readonly [T, T]
type Better = 'more-is-better' | 'less-is-better' | 'neither'

/** A number that was agreed and is no longer stated is lost. A shorter contract is less work, a longer one a longer bond. */
function numbers(rule: string, [was, is]: Pair<number | null | undefined>, better: Better): Variance[] {
  if (was === is || was === undefined || was === null) return []
  if (is === undefined || is === null) return [variance(rule, [was, null], 'downward')]
  if (better === 'neither') return [variance(rule, [was, is], is < was ? 'downward' : 'changed')]
  return [variance(rule, [was, is], is > was === (better === 'more-is-better') ? 'upward' : 'downward')]
}

const variance = (
  rule: string,
  [was, is]: Pair<string | number | null>,
  direction: Variance['direction'],
): Variance => ({
  clause: clauseOfRule[rule] ?? rule,
  direction,
  rule,
  ...ownFacts,
  was,
  is,
})

const clauseOfRule: Readonly<Record<string, string>> = {
  'verified-wage-kept': 'monthly-wage',
  'verified-currency-kept': 'currency',
  'verified-term-kept': length,
  'verified-hours-kept': 'weekly-hours',
}
