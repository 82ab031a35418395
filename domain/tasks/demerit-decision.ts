// Task: decide on a demerit.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { defineTask } from '../task.js'

export const demeritDecision = defineTask({
  kind: 'demerit-decision',
  stage: 'any',
  role: 'caseworker',
  title: 'Decide on the demerit after the reply of the agency',
  past: ['decidedOn'],
  form: z.strictObject({ decidedOn: PlainDate, upheld: z.boolean(), reason: Code }),
})
