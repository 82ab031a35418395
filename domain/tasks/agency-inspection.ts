// Task: inspect the agency.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { defineTask } from '../task.js'

export const agencyInspection = defineTask({
  kind: 'agency-inspection',
  stage: 'any',
  role: 'caseworker',
  title: 'Inspect the premises and the books of the agency',
  past: ['inspectedOn'],
  form: z.strictObject({
    inspectedOn: PlainDate,
    outcome: z.enum(['passed', 'failed']),
    findings: z.array(Code).max(20),
  }),
})
