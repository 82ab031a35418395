// Task: correct a request that an institution rejected, or go on without it.
import { z } from 'zod'
import { Code } from '../code.js'
import { defineTask } from '../task.js'

export const claimRejection = defineTask({
  kind: 'claim-rejection',
  stage: 'portability',
  role: 'caseworker',
  title: 'Correct what an institution rejected and ask it again, or take its state out of the claim',
  form: z.strictObject({
    choice: z.enum(['ask-again', 'drop']),
    reason: Code,
    reply: z.array(Code).max(20).optional(),
  }),
})
