// What must be said when somebody acts on the rights of a case, which outlive it?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'

/** Acts on the portability of a case, by name. */
export const rightsActions = {
  'withdraw-coverage': z.strictObject({ withdrawnFrom: PlainDate, reason: Code }),
} as const
export type RightsAction = keyof typeof rightsActions

/** Facts told to it from outside. */
export const rightsNews = {
  'coverage-withdrawn': rightsActions['withdraw-coverage'],
} as const
