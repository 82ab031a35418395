// What must be known before a person is told how an authority decided on a qualification?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { Country, Isco08 } from './fact-forms.js'

export const recognitionOutcomes = ['full', 'partial', 'refused'] as const

export const recognitionMeasures = [
  'adaptation-course',
  'knowledge-test',
  'aptitude-test',
  'language-examination',
  'supervised-practice',
] as const

/** One way to make a difference good; its length and last day where the authority named them. */
const Measure = z.object({
  measure: z.enum(recognitionMeasures),
  months: z.int().positive().max(60).nullish(),
  dueOn: PlainDate.nullish(),
})

export const RecognitionDecision = z.object({
  /** The organisation that decided. */
  provider: Code,
  /** Where the qualification is recognised, or not. */
  country: Country,
  qualification: Code,
  /** The occupation it was compared with. */
  isco08: Isco08,
  outcome: z.enum(recognitionOutcomes),
  appliedOn: PlainDate.nullish(),
  decidedOn: PlainDate,
  differences: z.array(Code).max(40).default([]),
  measures: z.array(Measure).max(10).default([]),
  /** Whether one of the measures is enough and the person chooses which. */
  oneMeasureIsEnough: z.boolean().nullish(),
  appealBy: PlainDate.nullish(),
})
export type RecognitionDecision = z.infer<typeof RecognitionDecision>
