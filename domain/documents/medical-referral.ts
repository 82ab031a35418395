// What must be known before a person is sent to a medical examination? Nothing clinical, before or after.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { Currency, Isco08, Minor } from './fact-forms.js'

export const medicalResults = ['fit', 'unfit', 'held'] as const

export const MedicalReferral = z.object({
  /** The organisation that examines; that of the corridor where none is named. */
  provider: Code.nullish(),
  isco08: Isco08.nullish(),
  dueOn: PlainDate.nullish(),
  /** After a held result: not before this day. */
  notBefore: PlainDate.nullish(),
  attempt: z.int().min(1).max(50).default(1),
  /** Why it is repeated; a fit result that has ended is one. */
  before: z.enum(medicalResults).nullish(),
  /** Who bears the cost, as disclosed. */
  payer: z.enum(['worker', 'employer', 'agency', 'state', 'unknown']),
  capMinor: Minor.nullish(),
  currency: Currency.nullish(),
})
export type MedicalReferral = z.infer<typeof MedicalReferral>
