// Task: find a person who has not confirmed their address.
import { z } from 'zod'
import { defineTask } from '../task.js'

export const claimContactSearch = defineTask({
  kind: 'claim-contact-search',
  stage: 'portability',
  role: 'caseworker',
  title: 'The person did not confirm their address: look for them, by phone or through the family',
  form: z.strictObject({ outcome: z.enum(['reached', 'not-reached']) }),
})
