// Which fields does each outcome of an institution's answer need, and which are no part of it?
import { z } from 'zod'
import { Code } from '../code.js'
import { periodKinds, periodUnits, roundings } from '../totalization/vocabulary.js'

// HAZARD: forms run inside workflows. The schemas of the computation bring libraries of countries and currencies along and
// are not used here; the totalization judges the whole claim once more.

export const PeriodUnits = z.enum(periodUnits)
export const PeriodKinds = z.enum(periodKinds)
export const Roundings = z.enum(roundings)

const mostCodes = 20

/** The answers that both requests of a claim may get instead of what was asked for. */
export const evasions = ['clarification', 'rejected', 'forwarded'] as const

export const evasiveFields = {
  /** Codes of what is asked back. */
  asks: z.array(Code).min(1).max(mostCodes).optional(),
  /** Why it is rejected or refused. */
  reason: Code.optional(),
  /** The institution that the request was sent on to. */
  to: Code.optional(),
}

const evasiveNeeds = { clarification: ['asks'], rejected: ['reason'], forwarded: ['to'] } as const

type Needs = { [outcome: string]: { needs: readonly string[]; may?: readonly string[] } }

/** Holds an answer to its outcome: every field that it needs, and none that belongs to another. */
export function byOutcome(own: Needs) {
  const evasive = Object.entries(evasiveNeeds).map(([outcome, needs]) => [outcome, { needs }] as const)
  const table: Needs = { ...own, ...Object.fromEntries(evasive) }
  return (answer: { outcome: string }, context: z.core.$RefinementCtx): void => {
    const { needs = [], may = [] } = table[answer.outcome] ?? {}
    const given = Object.entries(answer).flatMap(([name, value]) => (value === undefined ? [] : [name]))
    for (const name of needs)
      if (!given.includes(name))
        context.addIssue({
          code: 'custom',
          path: [name],
          message: `expected it with the outcome ${answer.outcome}, got nothing`,
        })
    for (const name of given)
      if (name !== 'outcome' && !needs.includes(name) && !may.includes(name))
        context.addIssue({
          code: 'custom',
          path: [name],
          message: `expected nothing here with the outcome ${answer.outcome}; leave it out`,
        })
  }
}
