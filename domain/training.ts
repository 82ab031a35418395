// Which training is still owed before departure, and does its result deserve a certificate?
import { z } from 'zod'
import { decided, needsFigures } from './explained.js'
import type { Decision, Step } from './explained.js'
import { numberFigure, ownFacts, stepFrom } from './figures.js'
import type { NumberFigure, RuleContext } from './figures.js'

export const TrainingGapFacts = z.object({ score: z.int().nonnegative(), hoursDone: z.int().nonnegative() })
export type TrainingGapFacts = z.infer<typeof TrainingGapFacts>

/** `hours` still owed, and the modules they must cover. */
export type TrainingGap = { required: boolean; modules: string[]; hours: number }

/**
 * EPS preliminary training after the contract: a fixed number of hours. A language score shortens nothing: no rule
 * that would allow it is known, so the score stands among the inputs only.
 */
export function findTrainingGap(context: RuleContext, facts: TrainingGapFacts): Decision<TrainingGap> {
  const total = numberFigure(context, 'preliminary-training-hours')
  if (!total) return needsFigures(['preliminary-training-hours'])
  const hours = Math.max(0, total.value - facts.hoursDone)
  const taught = context.rulebook.trainingModules
  const modules = hours > 0 ? taught.map((module) => module.id) : []
  return decided({ required: hours > 0, modules, hours }, [
    stepFrom(total, {
      rule: 'preliminary-training-hours-owed',
      inputs: { hoursDone: facts.hoursDone, score: facts.score, total: total.value },
      result: hours,
    }),
    stepFrom(taught, { rule: 'preliminary-training-modules', inputs: { hours }, result: modules }),
  ])
}

export const TrainingResultFacts = z.object({
  outcome: z.enum(['completed', 'failed', 'absent']),
  attendedPercent: z.int().min(0).max(100).nullish(),
  /** Hours of training in all, when the provider reports them. */
  hours: z.int().nonnegative().nullish(),
})
export type TrainingResultFacts = z.infer<typeof TrainingResultFacts>

export type TrainingResult = { certified: boolean }

/** A certificate for a completed course; reported hours and attendance must reach the figures that are known. */
export function judgeTraining(context: RuleContext, facts: TrainingResultFacts): Decision<TrainingResult> {
  const steps: Step[] = [
    stepFrom(ownFacts, {
      rule: 'course-completed',
      inputs: { outcome: facts.outcome },
      result: facts.outcome === 'completed',
    }),
  ]
  const { hours, attendedPercent } = facts
  const enough = numberFigure(context, 'preliminary-training-hours')
  if (typeof hours === 'number') steps.push(reaches('training-hours-reached', hours, enough))
  const attendance = numberFigure(context, 'training-attendance-minimum-percent')
  if (typeof attendedPercent === 'number') steps.push(reaches('attendance-reached', attendedPercent, attendance))
  return decided({ certified: steps.every((step) => step.result !== false) }, steps)
}

function reaches(rule: string, actual: number, minimum: NumberFigure | undefined): Step {
  const from = minimum ?? { source: 'no figure in the rulebook: the word of the provider stands', verified: false }
  const result = minimum ? actual >= minimum.value : 'unchecked'
  return stepFrom(from, { rule, inputs: { actual, minimum: minimum?.value ?? null }, result })
}
