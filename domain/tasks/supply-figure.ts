// Task: supply a figure that the rulebook does not have, with its source.
import { z } from 'zod'
import { defineTask } from '../task.js'

export const supplyFigure = defineTask({
  kind: 'supply-figure',
  stage: 'any',
  role: 'caseworker',
  title: 'Supply a figure that the rulebook does not have, with its source',
  form: z.strictObject({
    value: z.union([z.number(), z.string().min(1).max(40)]),
    source: z.string().min(3).max(200),
  }),
})
