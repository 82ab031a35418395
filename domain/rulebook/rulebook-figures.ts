// Which figure of a rulebook is in force on a date, and what may a dated figure contain?
import { z } from 'zod'
import { addToDate, PlainDate } from '../calendar.js'

/** Where a statement was read, and whether someone has checked it against that source. */
export const provenance = { source: z.string().min(3), verified: z.boolean() }

/** A figure's value: a number, an exact decimal or code as text, or a list. */
export const FigureValue = z.union(
  [z.number(), z.string().min(1), z.array(z.union([z.number(), z.string()])).min(1)],
  'expected a number, a text, a list of them, or unknown',
)
export type FigureValue = z.infer<typeof FigureValue>

/**
 * How a figure in days is counted: every day or working days, by the civil days of which end of the corridor, and
 * whether the day of the notice is the first one.
 */
export const Period = z.strictObject({
  count: z.enum(['calendar', 'working']),
  zone: z.enum(['origin', 'destination']),
  countFirstDay: z.boolean(),
})
export type Period = z.infer<typeof Period>

/**
 * One dated value. `unknown` says that we looked and have no figure: a decision that needs it asks a caseworker.
 * `validFrom` is the first day on which we apply the value, which may be later than the day the rule began.
 * `conflicting` holds what other sources say instead: a caseworker is shown them.
 */
export const DatedValue = z
  .strictObject({
    value: FigureValue,
    validFrom: PlainDate,
    validTo: PlainDate.optional(),
    note: z.string().optional(),
    conflicting: z.array(z.strictObject({ value: FigureValue, source: z.string().min(3) })).optional(),
    ...provenance,
  })
  .refine(({ value, verified }) => value !== 'unknown' || !verified, {
    path: ['verified'],
    message: 'expected false for an unknown value: there is nothing to verify',
  })
export type DatedValue = z.infer<typeof DatedValue>

/** A named figure: its unit and its dated values, oldest first, without gap or overlap. In days, it says how they count. */
export const Figure = z
  .strictObject({
    label: z.string(),
    unit: z.string(),
    period: Period.optional(),
    values: z.array(DatedValue).min(1),
  })
  .superRefine(({ values }, context) => {
    values.forEach((dated, index) => {
      const wrong = validityProblem(dated, values[index - 1])
      if (wrong) context.addIssue({ code: 'custom', path: ['values', index, wrong.field], message: wrong.reason })
    })
  })
export type Figure = z.infer<typeof Figure>

type Validity = { validFrom: PlainDate; validTo?: PlainDate | undefined }

function validityProblem(
  dated: Validity,
  before: Validity | undefined,
): { field: keyof Validity; reason: string } | undefined {
  if (dated.validTo !== undefined && dated.validTo < dated.validFrom) {
    return { field: 'validTo', reason: `expected a day from ${dated.validFrom} on, got ${dated.validTo}` }
  }
  if (!before) return undefined
  if (before.validTo === undefined) {
    return { field: 'validFrom', reason: 'overlap: the value before has no validTo; give it one' }
  }
  const next = addToDate(before.validTo, { days: 1 })
  if (dated.validFrom === next) return undefined
  const fault = dated.validFrom < next ? 'overlap' : 'gap'
  return {
    field: 'validFrom',
    reason: `${fault}: expected ${next}, the day after the value before ends, got ${dated.validFrom}`,
  }
}

/** A figure in force: its value, or the fact that nobody knows it. */
export type FigureInForce =
  | {
      known: true
      value: FigureValue
      unit: string
      period?: Period | undefined
      source: string
      verified: boolean
    }
  | { known: false; name: string }

/**
 * The rulebook's figure `name` in force on `date`. An absent name, a date outside every validity and `unknown` all
 * answer `known: false`. Decisions read through `domain/figures.ts`, where a figure supplied for the case comes first.
 */
export function figureOn(
  { figures }: { figures: Readonly<Record<string, Figure>> },
  name: string,
  date: PlainDate,
): FigureInForce {
  const figure = Object.hasOwn(figures, name) ? figures[name] : undefined
  const dated = figure?.values.find((v) => v.validFrom <= date && (v.validTo === undefined || date <= v.validTo))
  if (!figure || !dated || dated.value === 'unknown') return { known: false, name }
  const { value, source, verified } = dated
  return { known: true, value, unit: figure.unit, period: figure.period, source, verified }
}
