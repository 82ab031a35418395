// Task: choose a verified job order, and the line of it, for the applicant.
import { z } from 'zod'
import { JobOrderNumber } from '../number-forms.js'
import { defineTask } from '../task.js'

export const jobOrderChoice = defineTask({
  kind: 'job-order-choice',
  stage: 'recruitment',
  role: 'caseworker',
  title: 'Choose a verified job order for the applicant',
  form: z.strictObject({
    jobOrder: JobOrderNumber,
    line: z.string().min(1).max(40),
    /** The applicant has worked abroad before: some bans and orders spare returning workers. */
    returning: z.boolean().optional(),
  }),
})
