// What may a corridor say of social security: which instrument applies to which branch, and where that was read?
import { z } from 'zod'
import { provenance } from './rulebook-figures.js'
import { Branch, instrumentMethods } from './rulebook-instrument.js'

/**
 * One statement. `instrument` is the id of its rulebook, `none` when there is none of this method, `unknown` when
 * nobody knows. Without a method it speaks of all that come after.
 */
const Statement = z
  .strictObject({
    method: z.enum(instrumentMethods).optional(),
    instrument: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, 'expected the id of an instrument, none or unknown'),
    note: z.string().optional(),
    ...provenance,
  })
  .refine(({ instrument, verified }) => instrument !== 'unknown' || !verified, {
    path: ['verified'],
    message: 'expected false for an unknown instrument: there is nothing to verify',
  })
  .refine(({ instrument, method }) => method !== undefined || !names(instrument), {
    path: ['method'],
    message: 'expected the method of the instrument that is named',
  })
export type SocialSecurityStatement = z.infer<typeof Statement>

/** Whether a statement names an instrument, rather than saying that there is none or that nobody knows. */
export const names = (instrument: string): boolean => instrument !== 'none' && instrument !== 'unknown'

/** In the order in which one method is chosen over another, each once; what speaks of all others comes last. */
const Statements = z
  .array(Statement, 'expected a statement, at least that nobody knows')
  .min(1, 'expected a statement, at least that nobody knows')
  .refine((statements) => statements.every((one, n) => n === 0 || placeOf(one) > placeOf(statements[n - 1])), {
    message: `expected each method once, in the order ${instrumentMethods.join(', ')}`,
  })

const placeOf = (statement: SocialSecurityStatement | undefined): number =>
  statement?.method === undefined ? instrumentMethods.length : instrumentMethods.indexOf(statement.method)

/** Every branch with its statements. */
export const SocialSecurity = z.record(Branch, Statements)
export type SocialSecurity = z.infer<typeof SocialSecurity>
