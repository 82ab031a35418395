// What did a worker learn and do, as a skills passport states it? What is on record of training, language and work; no reason why work ended.
import { z } from 'zod'
import { PlainDate } from './calendar.js'
import { Code } from './code.js'
import { decided, type Decision, type Step } from './explained.js'
import { nameIn, numberFigure, ownFacts, stepFrom, type RuleContext } from './figures.js'
import { fullMonths } from './periods.js'

const TrainingRecord = z.object({
  provider: Code.nullish(),
  completedOn: PlainDate,
  hours: z.int().nonnegative(),
  modules: z.array(Code).default([]),
})

export const SkillsRecordFacts = z.object({
  isco08: z.string(),
  employer: Code,
  arrivedOn: PlainDate,
  endedOn: PlainDate,
  endCause: z.string().nullish(),
  languageScore: z.int().nonnegative().nullish(),
  training: z.array(TrainingRecord).default([]),
})
export type SkillsRecordFacts = z.infer<typeof SkillsRecordFacts>

type LanguageRecord = { language: string; score: number | null; highest: number | null; level: string | null }

/** `monthsWorked`: whole months from arrival to the last day of work. `completed`: whether the contract was worked to its end. */
export type SkillsRecord = {
  isco08: string
  employer: string
  arrivedOn: PlainDate
  endedOn: PlainDate
  monthsWorked: number
  completed: boolean
  trainings: { provider: string | null; completedOn: PlainDate; hours: number; modules: string[] }[]
  languages: LanguageRecord[]
}

/** The record as it stands; a language result is a level where the corridor counts levels, else points of the highest possible. */
export function recordSkills(context: RuleContext, facts: SkillsRecordFacts): Decision<SkillsRecord> {
  const { isco08, employer, arrivedOn, endedOn } = facts
  const monthsWorked = fullMonths(arrivedOn, endedOn)
  const languages = languagesOf(context, facts)
  const value: SkillsRecord = {
    isco08,
    employer,
    arrivedOn,
    endedOn,
    monthsWorked,
    completed: facts.endCause === 'completed',
    trainings: facts.training.map((one) => ({ ...one, provider: one.provider ?? null })),
    languages: languages.value,
  }
  return decided(value, [
    stepFrom(ownFacts, { rule: 'full-months-employed', inputs: { arrivedOn, endedOn }, result: monthsWorked }),
    ...languages.steps,
  ])
}

const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const

function languagesOf(
  context: RuleContext,
  { languageScore: score }: SkillsRecordFacts,
): { value: LanguageRecord[]; steps: Step[] } {
  if (typeof score !== 'number') return { value: [], steps: [] }
  const language = context.rulebook.languages.employer
  const highest = numberFigure(context, nameIn(context, 'language-test-highest', 'eps-topik-highest-score'))
  const level = highest?.value === levels.length ? levels[score - 1] : undefined
  const record = level
    ? { language, level, score: null, highest: null }
    : { language, level: null, score, highest: highest?.value ?? null }
  const step = stepFrom(highest ?? ownFacts, {
    rule: 'language-result-on-record',
    inputs: { language, score, highest: highest?.value ?? 'unknown' },
    result: level ?? score,
  })
  return { value: [record], steps: [step] }
}
