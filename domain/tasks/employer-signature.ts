// Task: sign the standard contract as employer.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { defineTask } from '../task.js'

export const employerSignature = defineTask({
  kind: 'employer-signature',
  stage: 'recruitment',
  role: 'employer',
  title: 'Sign the standard contract as employer',
  past: ['signedOn'],
  form: z.strictObject({
    signedOn: PlainDate,
    clauses: z.array(Code).min(1).max(60),
  }),
})
