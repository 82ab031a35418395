// What does the number of a receipt or a proof look like?
import { z } from 'zod'

/** The number on the paper: letters, digits, dot, slash, hyphen. Never a name. */
export const Reference = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9./-]{0,39}$/, 'expected the number of the paper: letters, digits, ".", "/", "-"')
