// May a worker leave: is every condition of the exit clearance met on one day?
import { z } from 'zod'
import { addToDate, PlainDate } from './calendar.js'
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
  const asked = clearanceConditions.filter(
    (one) => one !== 'agency-licence' || typeof facts.agencyLicensed === 'boolean',
  )
  const steps = asked.map((condition) => checkCondition(condition, facts, months))
  const missing = asked.filter((_, index) => steps[index]?.result !== true)
  return decided({ granted: missing.length === 0, missing }, steps)
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
      return holds(condition, facts.insured)
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

const holds = (condition: ClearanceCondition, met: boolean): Step =>
  stepFrom(ownFacts, { rule: `clearance-${condition}`, inputs: { met }, result: met })
