// Task: follow up the reintegration.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineTask } from '../task.js'

export const reintegrationFollowUp = defineTask({
  kind: 'reintegration-follow-up',
  stage: 'return',
  role: 'caseworker',
  title: 'Follow up the reintegration',
  past: ['contactedOn'],
  form: z.strictObject({
    contactedOn: PlainDate,
    situation: z.enum(['employed', 'self-employed', 'in-training', 'seeking-work', 'migrating-again', 'not-reached']),
  }),
})
