// What must be said when somebody acts on the rights of a case, which outlive it?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { contestReasons } from '../insurance-periods.js'
import {
  modeFault,
  NotifiedEntry,
  notification,
  saysItsScheme,
  saysOneMode,
  schemeFault,
} from '../insurance-periods/notified-periods.js'

/** The version that was looked at: a word about another one than that in force is refused. */
const version = z.int().positive()

const orderedEntry = NotifiedEntry.refine((entry) => !('from' in entry) || entry.from <= entry.to, {
  path: ['to'],
  message: 'expected a day from `from` on, got one before it',
})

/** Acts on the portability of a case, by name. */
export const rightsActions = {
  'withdraw-coverage': z.strictObject({ withdrawnFrom: PlainDate, reason: Code }),
  'confirm-periods': z.strictObject({ version }),
  'contest-periods': z.strictObject({
    version,
    reason: z.enum(contestReasons),
    /** The days it is about, where it is about days. */
    from: PlainDate.optional(),
    to: PlainDate.optional(),
  }),
  'correct-periods': z
    .strictObject({
      ...notification,
      periods: z.array(orderedEntry).max(200),
      /** Who notified them; the institution of the version before, unless said otherwise. */
      institution: Code.optional(),
    })
    .refine(saysItsScheme, schemeFault)
    .refine(saysOneMode, modeFault),
} as const
export type RightsAction = keyof typeof rightsActions

/** Fields that tell of a day that has been. */
export const pastOfRights: { readonly [action: string]: readonly string[] } = {
  'correct-periods': ['notifiedOn'],
}

/** Facts told to it from outside. */
export const rightsNews = {
  arrived: z.strictObject({ arrivedOn: PlainDate }),
  'coverage-withdrawn': rightsActions['withdraw-coverage'],
} as const
