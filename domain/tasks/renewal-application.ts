// Task: apply for the renewal of a licence.
import { z } from 'zod'
import { defineTask } from '../task.js'

export const renewalApplication = defineTask({
  kind: 'renewal-application',
  stage: 'any',
  role: 'agency',
  title: 'Apply for the renewal of your licence, or let it end',
  form: z.strictObject({
    renews: z.boolean(),
    /** Workers it plans to send in a year from now on. */
    plannedYearly: z.int().min(1, 'planned-volume: expected at least one worker a year').max(1_000_000),
  }),
})
