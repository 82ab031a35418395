// How is it said who bears which cost? One line a cost, as decisions, letters and papers share it.
import { z } from 'zod'
import { Code } from '../code.js'

const Currency = z.string().regex(/^[A-Z]{3}$/)

/** One line of the fee disclosure: who bears which cost. */
export const FeeLine = z.object({
  category: Code,
  payer: Code,
  cap: z.number().nullable(),
  currency: Currency,
  verified: z.boolean(),
  /** The class of the ILO definition of 2019. */
  feeClass: Code.nullable().default(null),
})
export type FeeLine = z.infer<typeof FeeLine>

/** The most a worker may be asked for in one currency. */
export const WorkerAtMost = z.object({ currency: Currency, minor: z.number().nonnegative() })
export type WorkerAtMost = z.infer<typeof WorkerAtMost>
