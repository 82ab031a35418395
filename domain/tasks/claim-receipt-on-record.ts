// Task: find out when the summary of all decisions reached a person who did not say so.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { defineTask } from '../task.js'

export const claimReceiptOnRecord = defineTask({
  kind: 'claim-receipt-on-record',
  stage: 'portability',
  role: 'caseworker',
  title: 'Put on record when the summary of the decisions reached the person, and how you know',
  past: ['receivedOn'],
  form: z.strictObject({ receivedOn: PlainDate, knownBy: Code }),
})
