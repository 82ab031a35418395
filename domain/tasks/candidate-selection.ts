// Task: select or refuse every candidate of an open job order.
import { z } from 'zod'
import { defineTask } from '../task.js'

export const candidateSelection = defineTask({
  kind: 'candidate-selection',
  stage: 'any',
  role: 'employer',
  title:
    'Shortlist, interview, select or refuse; answer only to end the order early: slots nobody was selected for lapse',
  form: z.strictObject({ finished: z.literal(true, 'expected true; leave the task open as long as you select') }),
})
