// Task: the person confirms that we can still reach them while a benefit claim waits.
import { z } from 'zod'
import { defineTask } from '../task.js'

export const claimContact = defineTask({
  kind: 'claim-contact',
  stage: 'portability',
  role: 'person',
  title: 'Confirm that we can still reach you; tell your caseworker when your address has changed',
  form: z.strictObject({ reachable: z.literal(true), changed: z.boolean() }),
})
