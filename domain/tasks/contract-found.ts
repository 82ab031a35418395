// Task: write down the contract that was put before the worker on arrival.
import { z } from 'zod'
import { Code } from '../code.js'
import { defineTask } from '../task.js'

export const contractFound = defineTask({
  kind: 'contract-found',
  stage: 'deployment',
  role: 'labour-attache',
  title: 'Write down the contract that was put before the worker on arrival, clause by clause',
  form: z.strictObject({
    clauses: z
      .array(z.strictObject({ id: Code, value: z.union([z.number(), Code]).optional() }))
      .min(1)
      .max(60),
    monthlyWageMinor: z.int().positive(),
    currency: z.string().regex(/^[A-Z]{3}$/),
    contractMonths: z.int().min(1).max(120),
    weeklyHours: z.number().positive().max(168).optional(),
  }),
})
