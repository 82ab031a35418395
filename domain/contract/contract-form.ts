// How is a contract written down in a task: as the employer offers it, or as the attaché found it?
import { z } from 'zod'
import { Code } from '../code.js'

/** A contract clause by clause, with the terms that are compared. */
export const ContractForm = z.strictObject({
  clauses: z
    .array(z.strictObject({ id: Code, value: z.union([z.number(), Code]).optional() }))
    .min(1)
    .max(60),
  monthlyWageMinor: z.int().positive(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  contractMonths: z.int().min(1).max(120),
  weeklyHours: z.number().positive().max(168).optional(),
})
