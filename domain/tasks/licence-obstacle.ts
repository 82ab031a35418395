// Task: decide what happens with a worker whose agency may not clear anybody now.
import { z } from 'zod'
import { defineTask } from '../task.js'

export const licenceObstacle = defineTask({
  kind: 'licence-obstacle',
  stage: 'deployment',
  role: 'caseworker',
  title: 'The agency has no active licence: try again when it has, or end the case',
  form: z.strictObject({ choice: z.enum(['try-again', 'end-case']) }),
})
