// What must be said when a hold is placed on a case or a job order, and when it is lifted?
import { z } from 'zod'
import { FileNumber } from '../number-forms.js'
import { Code } from '../code.js'

/**
 * Facts told by an agency or a ban to everything in its reach. `how` says what became of the licence, or what the ban is
 * about; `exempt` names who is not held, such as `returning-workers`. A ban says which edition of it this is, so that an
 * older word never replaces a newer one, and whom it means.
 */
export const holdNews = {
  'hold-placed': z.strictObject({
    ref: FileNumber,
    cause: z.enum(['ban', 'agency']),
    how: Code.optional(),
    exempt: z.array(Code).max(10),
    edition: z.int().positive().optional(),
    reason: Code.optional(),
    source: z.string().max(200).optional(),
    employer: Code.optional(),
    isco08: z
      .string()
      .regex(/^\d{1,4}$/)
      .optional(),
  }),
  'hold-lifted': z.strictObject({ ref: FileNumber }),
} as const
