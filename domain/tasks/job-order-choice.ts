// Task: choose a verified job order, and the line of it, for the applicant.
import { z } from 'zod'
import { defineTask } from '../task.js'

export const jobOrderChoice = defineTask({
  kind: 'job-order-choice',
  stage: 'recruitment',
  role: 'caseworker',
  title: 'Choose a verified job order for the applicant',
  form: z.strictObject({
    jobOrder: z.string().regex(/^JOB-\w{4}-\w{4}-\w$/, 'expected the number of a job order such as JOB-7K3M-9Q2T-A'),
    line: z.string().min(1).max(40),
    /** The applicant has worked abroad before: some bans and orders spare returning workers. */
    returning: z.boolean().optional(),
  }),
})
