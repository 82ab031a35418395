// Task: place a case with another agency, because its own will not come back.
import { z } from 'zod'
import { AgencyNumber } from '../number-forms.js'
import { defineTask } from '../task.js'

/** Whether the other agency has a licence is asked of itself when the case is to be cleared. */
export const agencyTransfer = defineTask({
  kind: 'agency-transfer',
  stage: 'any',
  role: 'caseworker',
  title: 'Place the case with another licensed agency, or end it',
  form: z
    .strictObject({
      choice: z.enum(['transfer', 'end']),
      /** Number of the new agency. */
      agency: AgencyNumber.optional(),
    })
    .refine(({ choice, agency }) => choice === 'end' || agency !== undefined, {
      path: ['agency'],
      message: 'expected the number of the new agency; see: npx sojourn agency list',
    }),
  fits: (data, known) => {
    const { agency } = data as { agency?: string }
    if (agency === undefined || agency !== known['agency']) return undefined
    return 'expected another agency than the one whose licence ended, got the same; choose one from: npx sojourn agency list'
  },
})
