// Task: get back what a worker was overcharged, where no agency answers for it.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineTask } from '../task.js'

export const overchargeRecovery = defineTask({
  kind: 'overcharge-recovery',
  stage: 'any',
  role: 'caseworker',
  title: 'Get back what the worker was overcharged',
  past: ['settledOn'],
  form: z.strictObject({
    settledOn: PlainDate,
    how: z.enum(['paid-back', 'agreed', 'not-recoverable', 'no-overcharge']),
    /** What the worker got back, in the currency of the overcharge. */
    paidMinor: z.int().nonnegative(),
  }),
})
