// In which form do decisions read the counted years of an agency?
import { z } from 'zod'
import { ratedCounts, type YearCounts } from './agency-record.js'
import type { PlainDate } from '../calendar.js'

const count = z.int().nonnegative()

/** The counted years, as the agency's book keeps them. */
export const Years = z
  .array(
    z.object({
      year: z.int(),
      cleared: count,
      overcharges: count,
      drawn: count,
      complaints: count,
      points: count,
      inspections: count,
      failedInspections: count,
    }),
  )
  .max(20)
export type Years = z.infer<typeof Years>

/** The year of a civil date. */
export const yearOn = (on: PlainDate): number => Number(on.slice(0, 4))

/** The counts that a rating on this day rests on. */
export const ratedOn = (years: Years, on: PlainDate): YearCounts => ratedCounts(years, yearOn(on))
