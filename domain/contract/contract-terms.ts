// What does an offered contract consist of, what does a standard clause ask of it, and which text stands for the whole?
import { z } from 'zod'
import { Code } from '../code.js'
import { numberFigure, type Provenance, type RuleContext } from '../figures.js'
import type { ClauseTerm, ContractClause } from '../rulebook/rulebook-clauses.js'

const TermValue = z.union([z.number(), z.string().max(200)])
type TermValue = z.infer<typeof TermValue>

/** One clause of an offered contract: its id, and what it says where the standard asks for a number or a code. */
const OfferedClause = z.object({
  id: Code,
  value: TermValue.nullish(),
  present: z.boolean().nullish(),
  text: z.string().max(2000).nullish(),
})

/** A contract as an employer offers it, as it was verified, or as it was put before the worker later. */
export const OfferedContract = z.object({
  corridor: z.string().max(64).nullish(),
  clauses: z
    .array(OfferedClause)
    .max(60)
    .refine((clauses) => new Set(clauses.map(({ id }) => id)).size === clauses.length, 'expected each clause once'),
  monthlyWageMinor: z.int().positive(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  contractMonths: z.int().min(1).max(120),
  weeklyHours: z.number().positive().max(168).nullish(),
})
export type OfferedContract = z.infer<typeof OfferedContract>

/** The offered clause of this id; undefined when it is not there or said to be absent. */
export function offeredClause({ clauses }: OfferedContract, id: string) {
  const clause = clauses.find((one) => one.id === id)
  return clause?.present === false ? undefined : clause
}

/** Fields of the contract that say what a term asks for, where the clause itself gives no value. */
const fieldOfTerm: Readonly<Record<string, keyof OfferedContract>> = {
  'monthly-wage': 'monthlyWageMinor',
  'contract-months': 'contractMonths',
  'weekly-hours': 'weeklyHours',
}

/** What the contract says about the term of a clause. */
export function offeredValue(contract: OfferedContract, { id, term }: ContractClause): TermValue | undefined {
  const field = term && fieldOfTerm[term.name]
  const whole = field ? contract[field] : undefined
  const own = offeredClause(contract, id)?.value
  if (own !== undefined && own !== null) return own
  return typeof whole === 'number' || typeof whole === 'string' ? whole : undefined
}

/** What the standard asks for: a fixed value, a figure in force, or something nobody knows. */
export function expectedValue(
  context: RuleContext,
  { term, source, verified }: ContractClause,
): (Provenance & { value: TermValue }) | undefined {
  if (!term) return undefined
  if (term.value !== undefined) return { value: term.value, source, verified }
  const figure = term.figure === undefined ? undefined : numberFigure(context, term.figure)
  return figure && { value: figure.value, source: figure.source, verified: figure.verified }
}

type ContractSide = 'weaker' | 'equal' | 'stronger' | 'within-maximum'

/** Which side an offered value lies on, seen from the worker. Less than a maximum is allowed, which makes it no stronger. */
export function sideOf(compare: ClauseTerm['compare'], offered: TermValue, expected: TermValue): ContractSide {
  if (compare === 'present' || String(offered) === String(expected)) return 'equal'
  const difference = Number(offered) - Number(expected)
  if (compare === 'equal' || Number.isNaN(difference)) return difference === 0 ? 'equal' : 'weaker'
  if (difference === 0) return 'equal'
  if (compare === 'at-most') return difference < 0 ? 'within-maximum' : 'weaker'
  return difference > 0 ? 'stronger' : 'weaker'
}

/**
 * The same contract in the same letters, whatever the order it was written in: fields by name, clauses by id, nothing
 * absent. Its SHA-256 stands for the verified contract.
 */
export function canonicalContract(contract: OfferedContract): string {
  const clauses = contract.clauses
    .filter(({ present }) => present !== false)
    .map(({ id, text, value }) => ({ id, ...known('text', text?.normalize('NFC').trim()), ...known('value', value) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const { contractMonths, currency, monthlyWageMinor, weeklyHours } = contract
  return JSON.stringify({
    clauses,
    contractMonths,
    currency,
    monthlyWageMinor,
    ...known('weeklyHours', weeklyHours),
  })
}

const known = (name: string, value: TermValue | null | undefined): Record<string, TermValue> =>
  value === undefined || value === null ? {} : { [name]: value }
