// Task: decide what happens with a decision that could not be taken.
import { z } from 'zod'
import { defineTask } from '../task.js'

export const parkedDecision = defineTask({
  kind: 'parked-decision',
  stage: 'any',
  role: 'caseworker',
  title: 'Decide what happens with a decision that could not be taken',
  form: z.strictObject({
    choice: z.enum(['retry', 'ask-again']),
    reason: z.enum(['works-again', 'rulebook-restored', 'wrong-answer-given']),
  }),
})
