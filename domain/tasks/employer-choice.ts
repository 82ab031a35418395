// Task: wait for the employer's choice, or leave the job order for another one.
import { z } from 'zod'
import { defineTask } from '../task.js'

export const employerChoice = defineTask({
  kind: 'employer-choice',
  stage: 'recruitment',
  role: 'caseworker',
  title: 'The employer has not chosen yet: see that it does, or leave this job order for another one',
  form: z.strictObject({ leave: z.literal(true), reason: z.enum(['own-wish', 'too-long', 'better-offer', 'other']) }),
})
