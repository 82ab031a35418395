// What may a rulebook file contain, and which figure of it is in force on a date?
import { z } from 'zod'
import { addToDate, isTimeZone, PlainDate } from './calendar.js'

/** Where a figure was read, and whether someone has checked it against that source. */
const provenance = { source: z.string().min(3), verified: z.boolean() }

/** A figure's value: a number, an exact decimal or code as text, or a list. */
export const FigureValue = z.union(
  [z.number(), z.string().min(1), z.array(z.union([z.number(), z.string()])).min(1)],
  'expected a number, a text, a list of them, or unknown',
)
export type FigureValue = z.infer<typeof FigureValue>

/**
 * One dated value. `unknown` says that we looked and have no figure: a decision that needs it asks a caseworker.
 * `validFrom` is the first day on which we apply the value, which may be later than the day the rule began.
 */
export const DatedValue = z
  .strictObject({
    value: FigureValue,
    validFrom: PlainDate,
    validTo: PlainDate.optional(),
    note: z.string().optional(),
    ...provenance,
  })
  .refine(({ value, verified }) => value !== 'unknown' || !verified, {
    path: ['verified'],
    message: 'expected false for an unknown value: there is nothing to verify',
  })
export type DatedValue = z.infer<typeof DatedValue>

/** A named figure: its unit and its dated values, oldest first, without gap or overlap. */
export const Figure = z
  .strictObject({ label: z.string(), unit: z.string(), values: z.array(DatedValue).min(1) })
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

/**
 * A deadline with its reminder ladder. Days count from the day after the request unless `countFirstDay`; reminders
 * and escalation count in the same kind of days as the deadline.
 */
export const DeadlineRule = z.strictObject({
  days: z.int().min(0).max(3650),
  count: z.enum(['calendar', 'working']),
  zone: z.enum(['origin', 'destination']),
  countFirstDay: z.boolean(),
  /** 0 = on the morning of the due day itself. */
  remindBeforeDays: z.array(z.int().min(0)).max(6),
  escalateAfterDays: z.int().min(1),
  ...provenance,
})
export type DeadlineRule = z.infer<typeof DeadlineRule>

const Country = z.string().regex(/^[A-Z]{2}$/)
const Currency = z.string().regex(/^[A-Z]{3}$/)
const TimeZone = z.string().refine(isTimeZone, 'expected an IANA time zone such as Asia/Seoul')
const RestDays = z.array(z.int().min(1).max(7)).max(6)

/** Who bears a cost. `capFigure` names the figure (in minor units of `currency`) that a worker's payment may not exceed. */
export const CostBearer = z
  .strictObject({
    payer: z.enum(['worker', 'employer', 'state', 'unknown']),
    currency: Currency,
    capFigure: z.string().optional(),
    note: z.string().optional(),
    ...provenance,
  })
  .refine(({ payer, verified }) => payer !== 'unknown' || !verified, {
    path: ['verified'],
    message: 'expected false for an unknown payer: there is nothing to verify',
  })
export type CostBearer = z.infer<typeof CostBearer>

/** One corridor: origin, destination and sector programme, with everything a case of it needs to know. */
export const Corridor = z
  .strictObject({
    id: z.string().regex(/^[a-z]{3}-[a-z]{3}-[a-z-]+$/),
    kind: z.literal('corridor'),
    title: z.string(),
    version: PlainDate,
    origin: Country,
    destination: Country,
    sector: z.string(),
    agreement: z.strictObject({ title: z.string(), ...provenance }),
    zones: z.strictObject({ origin: TimeZone, destination: TimeZone }),
    /** ISO weekday numbers that are not working days (6 = Saturday, 7 = Sunday). */
    restDays: z.strictObject({ origin: RestDays, destination: RestDays, ...provenance }),
    currencies: z.strictObject({ origin: Currency, destination: Currency }),
    languages: z.strictObject({ worker: z.string(), employer: z.string() }),
    /** Handoff kind → id of the organisation that answers it. */
    parties: z.record(z.string(), z.string()),
    /** Cost category → who bears it. The worker must be told before consenting. */
    payers: z.record(z.string(), CostBearer),
    /** Skill → level the corridor asks for. */
    requirements: z.record(z.string(), z.strictObject({ level: z.string(), ...provenance })),
    /** What the training before departure must cover. */
    trainingModules: z.array(z.strictObject({ id: z.string(), text: z.string(), ...provenance })),
    contractClauses: z.array(z.strictObject({ id: z.string(), text: z.string(), ...provenance })),
    figures: z.record(z.string(), Figure),
    /** Task or handoff kind → its deadline. `default` stands for every kind without a line of its own. */
    deadlines: z.record(z.string(), DeadlineRule),
  })
  .superRefine((corridor, context) => {
    const issue = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message })
    for (const [category, { capFigure }] of Object.entries(corridor.payers)) {
      if (capFigure !== undefined && !corridor.figures[capFigure]) {
        issue(['payers', category, 'capFigure'], `expected the name of a figure of this file, got "${capFigure}"`)
      }
    }
    if (!corridor.deadlines['default'])
      issue(['deadlines', 'default'], 'expected a deadline for kinds without their own')
  })
export type Corridor = z.infer<typeof Corridor>

/** A rulebook text as read and checked, with the SHA-256 of its bytes: the version a case pins. */
export type PinnedRulebook = { hash: string; text: string; corridor: Corridor }

/** A figure in force: its value, or the fact that nobody knows it. */
export type FigureInForce =
  { known: true; value: FigureValue; unit: string; source: string; verified: boolean } | { known: false; name: string }

/**
 * The rulebook's figure `name` in force on `date`. An absent name, a date outside every validity and `unknown` all
 * answer `known: false`. Decisions read through `domain/figures.ts`, where a figure supplied for the case comes first.
 */
export function figureOn(corridor: Corridor, name: string, date: PlainDate): FigureInForce {
  const figure = corridor.figures[name]
  const dated = figure?.values.find((v) => v.validFrom <= date && (v.validTo === undefined || date <= v.validTo))
  if (!figure || !dated || dated.value === 'unknown') return { known: false, name }
  return { known: true, value: dated.value, unit: figure.unit, source: dated.source, verified: dated.verified }
}
