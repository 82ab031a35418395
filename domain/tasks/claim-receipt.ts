// Task: the person confirms that the summary of all decisions has come.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { defineTask } from '../task.js'

/** Regulation 987/2009, article 48: the time to ask for a review begins with the receipt of the summary. */
export const claimReceipt = defineTask({
  kind: 'claim-receipt',
  stage: 'portability',
  role: 'person',
  title: 'Say on which day the summary of the decisions reached you; the time to ask for a review begins on it',
  past: ['receivedOn'],
  form: z.strictObject({ receivedOn: PlainDate }),
})
