// Task: match the applicant to a verified job order.
import { z } from 'zod'
import { Code } from '../code.js'
import { defineTask } from '../task.js'

export const jobMatch = defineTask({
  kind: 'job-match',
  stage: 'recruitment',
  role: 'caseworker',
  title: 'Match the applicant to a verified job order',
  form: z.strictObject({
    jobOrder: Code,
    employer: Code,
    isco08: z.string().regex(/^\d{4}$/),
    monthlyWageMinor: z.int().positive(),
    currency: z.string().regex(/^[A-Z]{3}$/),
    contractMonths: z.int().min(1).max(120),
    visaClass: z.string().regex(/^[A-Z]-\d{1,2}$/),
  }),
})
