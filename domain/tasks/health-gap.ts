// Task: find out who pays for health care on days that nobody is known to cover.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { coverPayers } from '../health-cover.js'
import { defineTask } from '../task.js'

export const healthGap = defineTask({
  kind: 'health-gap',
  stage: 'portability',
  role: 'caseworker',
  title: 'Find out who pays for health care on days that nobody is known to cover',
  form: z
    .strictObject({
      outcome: z.enum(['covered', 'not-covered']),
      by: z.enum(coverPayers).optional(),
      from: PlainDate.optional(),
      /** Without a last day the cover is open. */
      to: PlainDate.optional(),
    })
    .refine(({ outcome, by, from }) => (outcome === 'covered') === (by !== undefined && from !== undefined), {
      path: ['by'],
      message: `expected who covers and from which day (by: ${coverPayers.join(', ')}; from), with covered and with nothing else`,
    })
    .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
      path: ['to'],
      message: 'expected a day from `from` on, got one before it',
    }),
})
