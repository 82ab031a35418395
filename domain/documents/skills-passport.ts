// What does a returned worker's skills passport hold? What is on record of work, training, languages and rights; no reason why work ended.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { Country, Isco08 } from './fact-forms.js'
import { recognitionOutcomes } from './recognition-decision.js'

export const openRights = ['contributions', 'departure-guarantee', 'return-cost-insurance', 'pension'] as const

const Training = z.object({
  provider: Code.nullish(),
  completedOn: PlainDate,
  hours: z.int().nonnegative().max(5000).nullish(),
  modules: z.array(Code).max(40).default([]),
  /** Number of the certificate. */
  certificate: z.string().max(40).nullish(),
})

/** A language test: points where it counts them, a level where it names one. */
const LanguageTest = z
  .object({
    /** ISO 639. */
    language: z.string().regex(/^[a-z]{2,3}$/),
    test: Code.nullish(),
    takenOn: PlainDate.nullish(),
    score: z.int().nonnegative().nullish(),
    highest: z.int().positive().nullish(),
    level: z.string().max(8).nullish(),
  })
  .refine(({ score, level }) => typeof score === 'number' || typeof level === 'string', {
    path: ['score'],
    message: 'expected points or a level, got neither',
  })

const Recognition = z.object({
  qualification: Code,
  outcome: z.enum(recognitionOutcomes),
  country: Country,
  provider: Code,
  decidedOn: PlainDate,
})

export const SkillsPassport = z
  .object({
    isco08: Isco08,
    employer: Code,
    arrivedOn: PlainDate,
    endedOn: PlainDate,
    /** Whole months at work there. */
    monthsWorked: z.int().nonnegative().nullish(),
    /** Whether the contract was worked to its end; nothing is said where it was not. */
    completed: z.boolean(),
    trainings: z.array(Training).max(20).default([]),
    languages: z.array(LanguageTest).max(10).default([]),
    recognitions: z.array(Recognition).max(20).default([]),
    monthsInsured: z.int().nonnegative().nullish(),
    /** Absent while nothing has been decided about them. */
    rights: z
      .array(z.object({ right: z.enum(openRights), until: PlainDate.nullable() }))
      .max(10)
      .nullish(),
  })
  .refine(({ arrivedOn, endedOn }) => arrivedOn <= endedOn, {
    path: ['endedOn'],
    message: 'expected a day from the arrival on, got one before it',
  })
export type SkillsPassport = z.infer<typeof SkillsPassport>
