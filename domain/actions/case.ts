// What must be said with an action on a case that is not a task, and with a fact reported to it from outside?
import { z } from 'zod'
import { FileNumber } from '../number-forms.js'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import type { Facts } from '../explained.js'
import { notBefore } from '../order-of-dates.js'
import type { Action } from '../transitions.js'

const Country = z.string().regex(/^[A-Z]{2}$/)

/** Forms of the actions on a case; `add-fee` has its own file. */
export const caseActions = {
  withdraw: z.strictObject({ reason: z.enum(['own-wish', 'family', 'health', 'other-job', 'offer-changed', 'other']) }),
  'end-contract': z.strictObject({
    endedOn: PlainDate,
    cause: z.enum(['completed', 'resigned', 'terminated', 'employer-closed', 'crisis', 'illness', 'deserted']),
  }),
  'report-death': z.strictObject({ diedOn: PlainDate, country: Country }),
  'add-note': z.strictObject({}),
  'adopt-rulebook': z.strictObject({
    rulebook: z.string().regex(/^[0-9a-f]{64}$/, 'expected the SHA-256 of a kept rulebook text, 64 hexadecimal digits'),
    reason: Code,
  }),
} as const satisfies Partial<Record<Action, z.ZodType>>

/** Forms of the facts told to a case. */
export const caseNews = {
  'left-site': z.strictObject({
    leftOn: PlainDate,
    arrivedOn: PlainDate,
    returnedOn: PlainDate.optional(),
    endedOn: PlainDate.optional(),
    endCause: z.string().max(40).optional(),
    cause: z.string().max(40).optional(),
  }),
  died: z.strictObject({ diedOn: PlainDate, country: Country, arrivedOn: PlainDate.optional() }),
  'job-order-said': z.strictObject({
    jobOrder: FileNumber,
    said: z.enum(['granted', 'selected', 'not-selected', 'ended']),
    reason: Code.optional(),
  }),
  'refund-settled': z.strictObject({
    entry: z.string().max(40),
    how: z.enum(['agency', 'deposit', 'part', 'struck']),
    paidMinor: z.int().nonnegative(),
  }),
} as const

/** Fields of actions that tell of a day that has been; a fee has a rule of its own. */
export const pastOfActions: { readonly [action: string]: readonly string[] } = {
  'end-contract': ['endedOn'],
  'report-death': ['diedOn'],
  'request-replacement': ['leftOn'],
}

/** A sentence when an action does not fit what the case knows. */
export function actionFits(action: string, data: Facts, known: Facts): string | undefined {
  return action === 'end-contract' ? notBefore([data, 'endedOn'], [known, 'arrivedOn']) : undefined
}
