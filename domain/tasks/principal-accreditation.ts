// Task: accredit the employer, after a visit or from its papers.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { notBefore } from '../order-of-dates.js'
import { defineTask } from '../task.js'

export const principalAccreditation = defineTask({
  kind: 'principal-accreditation',
  stage: 'any',
  role: 'labour-attache',
  title: 'Visit the employer or check its papers, and say whether it is accredited',
  past: ['checkedOn'],
  form: z.strictObject({
    accredited: z.boolean(),
    how: z.enum(['visit', 'papers']),
    checkedOn: PlainDate,
    /** Last day, where the attaché states one; otherwise the corridor's term counts. */
    validUntil: PlainDate.optional(),
  }),
  fits: (data) => notBefore([data, 'validUntil'], [data, 'checkedOn']),
})
