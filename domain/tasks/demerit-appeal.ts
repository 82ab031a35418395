// Task: appeal against a demerit.
import { z } from 'zod'
import { Code } from '../code.js'
import { defineTask } from '../task.js'

export const demeritAppeal = defineTask({
  kind: 'demerit-appeal',
  stage: 'any',
  role: 'agency',
  title: 'Appeal against the demerit before it takes effect',
  form: z.strictObject({ appeals: z.boolean(), ground: Code.optional() }),
})
