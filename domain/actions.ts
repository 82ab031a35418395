// What must be said with an action on a case that is not a task, and with a fact reported from outside?
import { z } from 'zod'
import { PlainDate } from './calendar.js'
import type { Facts } from './explained.js'
import { notBefore } from './order-of-dates.js'
import type { Action } from './transitions.js'

const Country = z.string().regex(/^[A-Z]{2}$/)

const actionForms = {
  withdraw: z.strictObject({ reason: z.enum(['own-wish', 'family', 'health', 'other-job', 'offer-changed', 'other']) }),
  'end-contract': z.strictObject({
    endedOn: PlainDate,
    cause: z.enum(['completed', 'resigned', 'terminated', 'employer-closed', 'crisis', 'illness']),
  }),
  'report-death': z.strictObject({ diedOn: PlainDate, country: Country }),
  'add-note': z.strictObject({}),
} as const satisfies Record<Action, z.ZodType>

const factForms = {
  'left-site': z.strictObject({
    leftOn: PlainDate,
    arrivedOn: PlainDate,
    returnedOn: PlainDate.optional(),
    cause: z.string().max(40).optional(),
  }),
  died: z.strictObject({ diedOn: PlainDate, country: Country, arrivedOn: PlainDate.optional() }),
} as const

/** A sentence when an action does not fit what the case knows. */
export function actionFits(action: string, data: Facts, known: Facts): string | undefined {
  return action === 'end-contract' ? notBefore([data, 'endedOn'], [known, 'arrivedOn']) : undefined
}

/** The forms of actions by name. */
export const actionForm = (action: string): z.ZodType | undefined =>
  Object.hasOwn(actionForms, action) ? actionForms[action as Action] : undefined

/** The forms of reported facts by name. */
export const factForm = (fact: string): z.ZodType | undefined =>
  Object.hasOwn(factForms, fact) ? factForms[fact as keyof typeof factForms] : undefined
