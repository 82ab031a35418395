// Task: wait for a slot of a full job order, or leave its waiting list for another order.
import { z } from 'zod'
import { defineTask } from '../task.js'

export const slotWait = defineTask({
  kind: 'slot-wait',
  stage: 'recruitment',
  role: 'caseworker',
  title: 'All slots are taken and the applicant is on the waiting list: wait, or leave this job order for another one',
  form: z.strictObject({ leave: z.literal(true), reason: z.enum(['own-wish', 'too-long', 'better-offer', 'other']) }),
})
