// Task: correct a request that an institution rejected, or drop it: its state, or only the wait for its decision.
import { z } from 'zod'
import { Code } from '../code.js'
import { defineTask } from '../task.js'

export const claimRejection = defineTask({
  kind: 'claim-rejection',
  stage: 'portability',
  role: 'caseworker',
  title:
    'An institution rejected a request: correct it and ask again, or drop it (periods: its state leaves the claim; a decision: the claim goes on without it)',
  form: z.strictObject({
    choice: z.enum(['ask-again', 'drop']),
    reason: Code,
    reply: z.array(Code).max(20).optional(),
  }),
})
