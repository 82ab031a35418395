// Task: reply to a demerit notice.
import { z } from 'zod'
import { Code } from '../code.js'
import { Reference } from '../agency/receipt-reference.js'
import { defineTask } from '../task.js'

export const demeritReply = defineTask({
  kind: 'demerit-reply',
  stage: 'any',
  role: 'agency',
  title: 'Reply to the notice of a demerit',
  form: z.strictObject({
    position: z.enum(['accepts', 'disputes']),
    ground: Code.optional(),
    evidence: z.array(Reference).max(20),
  }),
})
