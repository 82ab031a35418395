// What must be said when a hold is placed on a case or a job order, and when it is lifted?
import { z } from 'zod'
import { Code } from '../code.js'

const FileNumber = z.string().regex(/^[A-Z]{2,3}-\w{4}-\w{4}-\w$/)

/** Facts told by an agency or a ban to everything in its reach. `exempt` names who is not held, such as `returning-workers`. */
export const holdNews = {
  'hold-placed': z.strictObject({
    ref: FileNumber,
    cause: z.enum(['ban', 'agency']),
    how: Code.optional(),
    exempt: z.array(Code).max(10),
  }),
  'hold-lifted': z.strictObject({ ref: FileNumber }),
} as const
