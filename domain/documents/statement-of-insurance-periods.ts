// What must be known before insurance periods are stated as they were notified?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { contestReasons } from '../insurance-periods.js'
import { StatedPeriod } from '../statement-of-rights.js'
import { DaysPerWeek } from '../totalization/vocabulary.js'
import { Currency, Minor } from './fact-forms.js'

export const periodsReasons = ['notified', 'corrected', 'upheld'] as const
export const periodsStandings = ['notified', 'confirmed', 'contested', 'unsettled'] as const

/** One version of the periods of a case, and what its months and contributions come to. */
export const StatementOfInsurancePeriods = z
  .object({
    version: z.int().positive(),
    reason: z.enum(periodsReasons),
    /** The institution that notified them. */
    provider: Code,
    notifiedOn: PlainDate,
    daysPerWeek: DaysPerWeek.nullish(),
    currency: Currency,
    periods: z.array(StatedPeriod).max(200),
    standing: z.enum(periodsStandings),
    contest: z.enum(contestReasons).nullish(),
    months: z.number().nonnegative(),
    contributionsMinor: Minor,
    gaps: z.int().nonnegative().nullish(),
    arrivedOn: PlainDate.nullish(),
    leftOn: PlainDate.nullish(),
  })
  .refine(({ standing, contest }) => standing !== 'contested' || contest !== undefined, {
    path: ['contest'],
    message: 'expected why the periods are contested, got nothing',
  })
export type StatementOfInsurancePeriods = z.infer<typeof StatementOfInsurancePeriods>
