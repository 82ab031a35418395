// Task: answer what an institution asks back about a benefit claim.
import { z } from 'zod'
import { Code } from '../code.js'
import { defineTask } from '../task.js'

export const claimClarification = defineTask({
  kind: 'claim-clarification',
  stage: 'portability',
  role: 'caseworker',
  title: 'Find out what an institution asks back about a claim; it is asked again with your reply',
  /** Codes of what was found out; papers go to the institution by post, named here by their code. */
  form: z.strictObject({ reply: z.array(Code).min(1).max(20) }),
})
