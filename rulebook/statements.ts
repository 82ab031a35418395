// How many statements does a rulebook make, and of how many of them is the truth not known or not checked?
import type { PlainDate } from '../domain/calendar.js'
import type { Rulebook } from '../domain/rulebook.js'
import type { Corridor } from '../domain/rulebook/rulebook-corridor.js'
import type { Instrument } from '../domain/rulebook/rulebook-instrument.js'
import type { RefundTerms } from '../domain/rulebook/rulebook-refund.js'

/** Statements that carry a source; how many of them are `unknown`, and how many known ones unverified. */
export type StatementCounts = { total: number; unknown: number; unverified: number }

/** Counts every statement of a rulebook that carries a source. */
export function countFigures(rulebook: Rulebook): StatementCounts {
  const values = Object.values(rulebook.figures).flatMap((figure) => figure.values)
  const bearers = rulebook.kind === 'corridor' ? Object.values(rulebook.payers) : []
  const branches = rulebook.kind === 'corridor' ? branchesOf(rulebook) : []
  const all = [
    ...values,
    ...bearers,
    rulebook.restDays,
    ...Object.values(rulebook.deadlines),
    ...(rulebook.kind === 'corridor' ? termsOf(rulebook) : []),
    ...(rulebook.kind === 'instrument' ? rulesOf(rulebook) : []),
  ]
  const unknown =
    values.filter((dated) => dated.value === 'unknown').length +
    bearers.filter((bearer) => bearer.payer === 'unknown').length +
    branches.filter(({ instrument }) => instrument === 'unknown').length
  return { total: all.length, unknown, unverified: all.filter((one) => !one.verified).length - unknown }
}

function termsOf(corridor: Corridor): { verified: boolean }[] {
  const { agreement, requirements, trainingModules, contractClauses } = corridor
  const translated = contractClauses.flatMap(({ texts = {} }) => Object.values(texts))
  const terms = [agreement, ...Object.values(requirements), ...trainingModules, ...contractClauses, ...translated]
  return [...terms, ...branchesOf(corridor)]
}

const branchesOf = ({ socialSecurity }: Corridor) => Object.values(socialSecurity ?? {}).flat()

function rulesOf({ branches, totalization, waivers, refund }: Instrument): { verified: boolean }[] {
  const totalizing = totalization ? [totalization.units, ...Object.values(totalization.rules)] : []
  return [...branches, ...totalizing, ...waivers, ...(refund ? refundTermsOf(refund) : [])]
}

function refundTermsOf({ base, bands, rounding, conditions, consequences }: RefundTerms): { verified: boolean }[] {
  return [base, ...(bands ? [bands] : []), rounding, ...conditions, ...consequences]
}

/** Figures whose last value has ended before `on`: nothing is in force any more. */
export function lapsedFigures({ figures }: Rulebook, on: PlainDate): string[] {
  return Object.entries(figures)
    .filter(([, { values }]) => values.every(({ validTo }) => validTo !== undefined && validTo < on))
    .map(([name]) => name)
}

/** Figures for which sources say different things. */
export function conflictingFigures({ figures }: Rulebook): string[] {
  return Object.entries(figures)
    .filter(([, { values }]) => values.some(({ conflicting }) => conflicting !== undefined))
    .map(([name]) => name)
}
