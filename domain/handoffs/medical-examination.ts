// Handoff: examine the applicant and say fit, unfit or held.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { defineHandoff } from '../handoff.js'

export const medicalExamination = defineHandoff({
  kind: 'medical-examination',
  stage: 'screening',
  party: 'medical-centre',
  title: 'Examine the applicant and say fit, unfit or held',
  carries: ['givenName', 'familyName', 'birthDate', 'sex', 'passportNumber', 'phone'],
  past: ['examinedOn'],
  doneOn: 'examinedOn',
  form: z.strictObject({
    outcome: z.enum(['fit', 'unfit', 'held']),
    examinedOn: PlainDate,
    validUntil: PlainDate.nullable(),
    centre: Code,
  }),
})
