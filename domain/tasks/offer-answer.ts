// Task: accept or decline the job offer.
import { z } from 'zod'
import { defineTask } from '../task.js'

export const offerAnswer = defineTask({
  kind: 'offer-answer',
  stage: 'recruitment',
  role: 'person',
  title: 'Accept or decline the job offer',
  form: z.strictObject({
    accepts: z.boolean(),
  }),
})
