// Task: settle with both institutions a certificate of coverage that is not accepted abroad.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineTask } from '../task.js'

export const coverageDispute = defineTask({
  kind: 'coverage-dispute',
  stage: 'portability',
  role: 'caseworker',
  title: 'Settle with both institutions a certificate of coverage that is not accepted abroad',
  form: z
    .strictObject({
      outcome: z.enum(['accepted', 'withdrawn', 'not-settled']),
      withdrawnFrom: PlainDate.optional(),
    })
    .refine(({ outcome, withdrawnFrom }) => (outcome === 'withdrawn') === (withdrawnFrom !== undefined), {
      path: ['withdrawnFrom'],
      message: 'expected the day from which it is withdrawn, with that outcome and no other',
    }),
})
