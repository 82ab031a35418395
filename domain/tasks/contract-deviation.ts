// Task: decide whether a contract may be signed although it falls short of the standard contract.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { defineTask } from '../task.js'

export const contractDeviation = defineTask({
  kind: 'contract-deviation',
  stage: 'recruitment',
  role: 'labour-attache',
  title: 'Decide whether the contract may be signed although clauses are missing or weaker than the standard',
  past: ['decidedOn'],
  form: z.strictObject({
    decidedOn: PlainDate,
    allowed: z.boolean(),
    reason: Code,
  }),
})
