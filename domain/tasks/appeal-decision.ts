// Task: decide an appeal.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { defineTask } from '../task.js'

export const appealDecision = defineTask({
  kind: 'appeal-decision',
  stage: 'any',
  role: 'supervisor',
  title: 'Decide the appeal of the agency against a demerit',
  past: ['decidedOn'],
  form: z
    .strictObject({
      decidedOn: PlainDate,
      outcome: z.enum(['upheld', 'reduced', 'struck']),
      /** What is left of the points when they are reduced. */
      points: z.int().nonnegative().optional(),
      reason: Code,
    })
    .refine(
      ({ outcome, points }) => (outcome === 'reduced') === (points !== undefined),
      'points-of-a-reduction: expected points with a reduction and with nothing else',
    ),
})
