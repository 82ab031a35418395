// Task: an institution has not answered: remind it, wait on, or go on without it.
import { z } from 'zod'
import { Code } from '../code.js'
import { defineTask } from '../task.js'

export const claimSilence = defineTask({
  kind: 'claim-silence',
  stage: 'portability',
  role: 'caseworker',
  title:
    'An institution does not answer: remind it again, give it time, or go on without it; a late answer still counts',
  form: z.strictObject({ choice: z.enum(['remind', 'go-on-without', 'wait']), reason: Code }),
})
