// What must be known before a worker is told on paper who pays which cost?
import { z } from 'zod'
import { Code } from '../code.js'
import { FeeLine, WorkerAtMost } from '../fees/fee-lines.js'

/** What decision `fee-disclosure` found. A paper without any line would promise that nothing has to be paid. */
export const FeeDisclosurePaper = z.object({
  lines: z.array(FeeLine).min(1).max(60),
  workerAtMost: z.array(WorkerAtMost).max(10),
  employer: Code.nullish(),
})
export type FeeDisclosurePaper = z.infer<typeof FeeDisclosurePaper>
