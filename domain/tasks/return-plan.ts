// Task: draw up the return plan with the worker.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineTask } from '../task.js'

export const returnPlan = defineTask({
  kind: 'return-plan',
  stage: 'return',
  role: 'caseworker',
  title: 'Draw up the return plan with the worker',
  past: ['plannedOn'],
  form: z.strictObject({
    plannedOn: PlainDate,
    plannedReturnOn: PlainDate,
    needs: z
      .array(
        z.enum(['skills-recognition', 'training', 'job-placement', 'business-start', 'counselling', 'health', 'none']),
      )
      .min(1)
      .max(7),
  }),
})
