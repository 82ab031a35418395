// How does a paper hold the steps of a decision that it explains?
import { z } from 'zod'

const InputValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])),
  z.array(z.record(z.string(), z.unknown())),
])

/** One step of a decision as a paper states it: inputs as a list of one record, because facts hold no bare records. */
export const StatedStep = z.object({
  rule: z.string().max(200),
  source: z.string().max(400),
  verified: z.boolean(),
  /** The step in one sentence, where its rule has one. */
  text: z.string().max(2000).optional(),
  inputs: z.array(z.record(z.string(), InputValue)).max(40),
  result: z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])),
  ]),
})
export type StatedStep = z.infer<typeof StatedStep>
