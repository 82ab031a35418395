// What does a statement of rights say besides months and amounts: periods by kind, whose law, who paid for health care, both options?
import { z } from 'zod'
import { PlainDate } from './calendar.js'
import { Code } from './code.js'

/** A period as it was notified: dated, or as an amount; its type where one was told. */
export const StatedPeriod = z.union([
  z.object({
    from: PlainDate,
    to: PlainDate,
    contributionMinor: z.int().nonnegative(),
    type: z.string().max(2).optional(),
  }),
  z.object({
    amount: z.string().max(20),
    unit: Code,
    year: z.int().optional(),
    contributionMinor: z.int().nonnegative(),
    type: z.string().max(2).optional(),
  }),
])
export type StatedPeriod = z.infer<typeof StatedPeriod>

const days = { from: PlainDate, to: PlainDate, days: z.int().positive() }
const countOrUnknown = z.union([z.number().nonnegative(), z.literal('unknown')])

/** Stated from procedure 3 on; statements of before have none of it. */
export const laterStatements = {
  /** Which version of the periods it rests on. */
  version: z.int().positive().nullish(),
  laws: z
    .array(z.object({ law: z.enum(['origin', 'destination', 'unknown']), from: PlainDate, to: PlainDate.nullable() }))
    .max(40)
    .default([]),
  healthCovers: z
    .array(z.object({ ...days, by: z.string().max(80) }))
    .max(200)
    .default([]),
  healthGaps: z.array(z.object(days)).max(200).nullish(),
  claimKnownMinor: z.int().nonnegative().nullish(),
  monthsLost: z.number().nonnegative().nullish(),
  /** What an agreement with the country of origin does with kept months. */
  periodsCount: Code.nullish(),
  qualifyingMonths: countOrUnknown.nullish(),
  monthsMissing: countOrUnknown.nullish(),
  /** What is advised when both options are compared, and why. */
  comparison: Code.nullish(),
  reasons: z.array(Code).max(10).default([]),
} as const
