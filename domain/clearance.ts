// May a worker leave: is every condition of the exit clearance met on one day?
import { z } from 'zod'
import { addToDate, instantOf, PlainDate, type Instant } from './calendar.js'
import { decided, needsFigures } from './explained.js'
import type { Decision, Step } from './explained.js'
import { numberFigure, ownFacts, stepFrom } from './figures.js'
import type { NumberFigure, RuleContext } from './figures.js'

export const ClearanceFacts = z.object({
  visaValidUntil: PlainDate.nullable(),
  medicalValidUntil: PlainDate.nullable(),
  passportValidUntil: PlainDate.nullable(),
  departureOn: PlainDate,
  insured: z.boolean(),
  contractVerified: z.boolean(),
  oriented: z.boolean(),
  certified: z.boolean(),
  /** Whether the agency that sends the worker has an active licence; null where no agency takes part. */
  agencyLicensed: z.boolean().nullish(),
  /** The last day of the policy; null or absent where it lasts for the journey and the stay. */
  insuredUntil: PlainDate.nullish(),
})
export type ClearanceFacts = z.infer<typeof ClearanceFacts>

export const clearanceConditions = [
  'visa',
  'medical',
  'passport',
  'insurance',
  'contract-verification',
  'orientation',
  'training-certificate',
  'agency-licence',
] as const
export type ClearanceCondition = (typeof clearanceConditions)[number]

/** `missing` names the conditions that are not met, in a fixed order. */
export type Clearance = { granted: boolean; missing: ClearanceCondition[] }

/** All conditions in one snapshot: papers must still be valid on departure, the passport for months beyond it. */
export function decideClearance(context: RuleContext, facts: ClearanceFacts): Decision<Clearance> {
  const months = numberFigure(context, 'passport-validity-months')
  if (!months) return needsFigures(['passport-validity-months'])
  const { steps, missing } = checkAll(facts, months)
  return decided({ granted: missing.length === 0, missing }, steps)
}

/**
 * `departureOn`: the day tested. `lastDay`: the last day on which the worker may leave, `endsFirst` what ends on it, and
 * `endsAt` the midnight after it in the zone of origin; null where nothing was granted or nothing ends.
 */
export type ExitClearance = Clearance & {
  departureOn: PlainDate
  lastDay: PlainDate | null
  endsFirst: ClearanceCondition | null
  endsAt: Instant | null
}

/**
 * The same conditions, tested on the planned day or, where that has passed, today: nobody leaves yesterday. What is granted
 * lasts until the first of its papers ends.
 */
export function decideExitClearance(context: RuleContext, planned: ClearanceFacts): Decision<ExitClearance> {
  const months = numberFigure(context, 'passport-validity-months')
  if (!months) return needsFigures(['passport-validity-months'])
  const today = context.on
  const departureOn = planned.departureOn > today ? planned.departureOn : today
  const facts = { ...planned, departureOn }
  const inputs = { plannedOn: planned.departureOn, today }
  const day = stepFrom(ownFacts, { rule: 'departure-not-before-today', inputs, result: departureOn })
  const { steps, missing } = checkAll(facts, months)
  const granted = missing.length === 0
  const first = granted ? firstToEnd(facts, months.value) : undefined
  const lastDay = first?.[1] ?? null
  const endsFirst = first?.[0] ?? null
  const endsAt = lastDay && instantOf(addToDate(lastDay, { days: 1 }), 0, context.rulebook.zones.origin)
  const end = stepFrom(months, { rule: 'clearance-lasts-until', inputs: { endsFirst, granted }, result: lastDay })
  return decided({ granted, missing, departureOn, lastDay, endsFirst, endsAt }, [day, ...steps, end])
}

/** What ends first, and the last day of departure that it allows. */
function firstToEnd(facts: ClearanceFacts, months: number): [ClearanceCondition, PlainDate] | undefined {
  const ends: [ClearanceCondition, PlainDate | null | undefined][] = [
    ['visa', facts.visaValidUntil],
    ['medical', facts.medicalValidUntil],
    ['passport', facts.passportValidUntil && lastDayBefore(facts.passportValidUntil, months)],
    ['insurance', facts.insuredUntil],
  ]
  const known = ends.filter((end): end is [ClearanceCondition, PlainDate] => typeof end[1] === 'string')
  return known.sort(([, a], [, b]) => (a < b ? -1 : Number(a > b)))[0]
}

/** The last day from which so many months still end by `until`: 28 February counts for 31 August. */
function lastDayBefore(until: PlainDate, months: number): PlainDate {
  let day = addToDate(until, { months: -months })
  for (let next = day; addToDate(next, { months }) <= until; next = addToDate(next, { days: 1 })) day = next
  return day
}

function checkAll(facts: ClearanceFacts, months: NumberFigure): { steps: Step[]; missing: ClearanceCondition[] } {
  const asked = clearanceConditions.filter(
    (one) => one !== 'agency-licence' || typeof facts.agencyLicensed === 'boolean',
  )
  const steps = asked.map((condition) => checkCondition(condition, facts, months))
  return { steps, missing: asked.filter((_, index) => steps[index]?.result !== true) }
}

function checkCondition(condition: ClearanceCondition, facts: ClearanceFacts, months: NumberFigure): Step {
  switch (condition) {
    case 'visa':
      return validOn(condition, facts.visaValidUntil, facts.departureOn)
    case 'medical':
      return validOn(condition, facts.medicalValidUntil, facts.departureOn)
    case 'passport': {
      const neededUntil = addToDate(facts.departureOn, { months: months.value })
      return { ...validOn(condition, facts.passportValidUntil, neededUntil), ...sourceOf(months) }
    }
    case 'insurance':
      return insuredOn(condition, facts)
    case 'contract-verification':
      return holds(condition, facts.contractVerified)
    case 'orientation':
      return holds(condition, facts.oriented)
    case 'training-certificate':
      return holds(condition, facts.certified)
    case 'agency-licence':
      return holds(condition, facts.agencyLicensed === true)
  }
}

const sourceOf = ({ source, verified }: NumberFigure) => ({ source, verified })

const validOn = (condition: ClearanceCondition, validUntil: PlainDate | null, neededUntil: PlainDate): Step =>
  stepFrom(ownFacts, {
    rule: `clearance-${condition}`,
    inputs: { validUntil, neededUntil },
    result: validUntil !== null && validUntil >= neededUntil,
  })

/** A policy without a last day lasts for the journey and the stay. */
function insuredOn(condition: ClearanceCondition, { insured, insuredUntil, departureOn }: ClearanceFacts): Step {
  if (!insured || !insuredUntil) return holds(condition, insured)
  return validOn(condition, insuredUntil, departureOn)
}

const holds = (condition: ClearanceCondition, met: boolean): Step =>
  stepFrom(ownFacts, { rule: `clearance-${condition}`, inputs: { met }, result: met })
