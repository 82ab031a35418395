// Task: decide what happens with a step that could not be carried out.
import { z } from 'zod'
import { defineTask } from '../task.js'

export const parkedStep = defineTask({
  kind: 'parked-step',
  stage: 'any',
  role: 'caseworker',
  title: 'Decide what happens with a step that could not be carried out',
  form: z.strictObject({
    choice: z.enum(['retry', 'corrected-retry', 'skip']),
    reason: z.enum(['works-again', 'record-corrected', 'directory-corrected', 'done-on-paper', 'not-needed']),
  }),
})
