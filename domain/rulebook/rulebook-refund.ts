// What may a lump-sum instrument say about the refund it pays: of what, by which factors, under which conditions?
import { z } from 'zod'
import { provenance } from './rulebook-figures.js'
import type { Rounding } from '../totalization/vocabulary.js'

/** What a refund is computed from. */
export const refundBases = ['average-standard-remuneration', 'monthly-contribution', 'contributions'] as const

const roundings = ['half-up', 'half-even', 'down', 'up'] as const satisfies readonly Rounding[]

const Band = z.strictObject({
  fromMonths: z.int().positive(),
  factor: z.string().regex(/^\d{1,4}(\.\d{1,4})?$/, 'expected an exact decimal as text, such as "5.5"'),
})

/** A band reaches to the month before the next one; the last is open. */
const Bands = z
  .strictObject({ rows: z.array(Band).min(1), ...provenance })
  .refine(({ rows }) => rows.every(({ fromMonths }, n) => fromMonths > (rows[n - 1]?.fromMonths ?? 0)), {
    path: ['rows'],
    message: 'expected bands that rise by their months',
  })

const Saying = z.strictObject({ id: z.string().regex(/^[a-z]+(-[a-z]+)*$/), text: z.string().min(3), ...provenance })

/**
 * The terms of a lump-sum refund. Months needed, caps, shares, taxes and years to claim are figures of the same file
 * (`refund-*`), because they have dates; the factors are a table.
 */
export const RefundTerms = z.strictObject({
  base: z.strictObject({ of: z.enum(refundBases), ...provenance }),
  /** Factors by months insured. Absent: the base itself comes back. */
  bands: Bands.optional(),
  rounding: z.strictObject({ rule: z.enum(roundings), ...provenance }),
  /** What must hold besides, and cannot be seen from months and amounts. */
  conditions: z.array(Saying).default([]),
  /** What follows from claiming. */
  consequences: z.array(Saying).min(1),
})
export type RefundTerms = z.infer<typeof RefundTerms>
