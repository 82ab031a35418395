// Task: sign the checked contract as employer.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineTask } from '../task.js'

/** Nothing but the date: the contract that is signed is the one that was checked, known by its SHA-256. */
export const contractSignature = defineTask({
  kind: 'contract-signature',
  stage: 'recruitment',
  role: 'employer',
  title: 'Sign the checked contract as employer',
  past: ['signedOn'],
  form: z.strictObject({
    signedOn: PlainDate,
  }),
})
