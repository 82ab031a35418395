// What does a clause of a standard contract say: its text, the rule behind it, and the term that can be compared?
import { z } from 'zod'
import { provenance } from './rulebook-figures.js'

/**
 * A term of a clause that a machine can compare: an offered value at least, at most or equal to `value`, or to the
 * figure named by `figure` on the date of the check; `present` asks for a statement only.
 */
export const ClauseTerm = z
  .strictObject({
    name: z.string().regex(/^[a-z][a-z0-9-]*$/),
    unit: z.string(),
    compare: z.enum(['at-least', 'at-most', 'equal', 'present']),
    figure: z.string().optional(),
    value: z.union([z.number(), z.string().min(1)]).optional(),
  })
  .superRefine(({ compare, figure, value }, context) => {
    const given = [figure, value].filter((one) => one !== undefined).length
    const expected = compare === 'present' ? 0 : 1
    if (given === expected) return
    const message = expected === 0 ? 'expected neither figure nor value with "present"' : 'expected a figure or a value'
    context.addIssue({ code: 'custom', path: ['compare'], message })
  })
export type ClauseTerm = z.infer<typeof ClauseTerm>

/**
 * One clause. `text` is English; `texts` holds it in other languages. `rule` is the id that a finding about the clause
 * cites; a text of before clauses had rules gets one from its id.
 */
export const ContractClause = z
  .strictObject({
    id: z.string(),
    text: z.string(),
    texts: z.record(z.string().regex(/^[a-z]{2,3}$/), z.strictObject({ text: z.string(), ...provenance })).optional(),
    rule: z.string().optional(),
    term: ClauseTerm.optional(),
    ...provenance,
  })
  .transform((clause) => ({ ...clause, rule: clause.rule ?? `standard-contract-${clause.id}` }))
export type ContractClause = z.infer<typeof ContractClause>
