// In which order do the candidates of a job order stand, and how many of them go on the shortlist?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { decided, type Decision } from '../explained.js'
import { numberFigure, ownFacts, stepFrom, type RuleContext } from '../figures.js'

/** What may be compared: results and times a case can prove, nothing about the person. More is better in each. */
export const rankingCriteria = ['language-score', 'trade-test-score', 'experience-months', 'training-hours'] as const
export type RankingCriterion = (typeof rankingCriteria)[number]

const Measure = z.number().nonnegative().nullable()

/** One candidate with what is known of it; null where nothing is. */
export const RankedCandidate = z.object({
  case: z.string(),
  appliedOn: PlainDate,
  languageScore: Measure.default(null),
  tradeTestScore: Measure.default(null),
  experienceMonths: Measure.default(null),
  trainingHours: Measure.default(null),
})
export type RankedCandidate = z.infer<typeof RankedCandidate>

export const RankingFacts = z.object({
  slots: z.int().nonnegative(),
  /** The first one decides; the next one only between equals. */
  criteria: z.array(z.enum(rankingCriteria)).min(1),
  candidates: z.array(RankedCandidate),
})
export type RankingFacts = z.infer<typeof RankingFacts>

/** `order` is best first; the first `onList` of them go on. `tied` counts those whom only the day or the number told apart. */
export type Ranking = { order: string[]; onList: number; tied: number }

const measureOf = {
  'language-score': 'languageScore',
  'trade-test-score': 'tradeTestScore',
  'experience-months': 'experienceMonths',
  'training-hours': 'trainingHours',
} as const satisfies Record<RankingCriterion, keyof RankedCandidate>

/**
 * Candidates by the criteria one after the other; unknown counts as least. Equals stand in the order of their application,
 * then of their case number, so that an auditor who repeats it with the same inputs gets the same list. Selection by
 * points with a quota is the practice of the EPS (figure `eps-shortlist-quota-percent`); elsewhere nobody is cut off.
 */
export function rankCandidates(context: RuleContext, facts: RankingFacts): Decision<Ranking> {
  const { slots, criteria, candidates } = facts
  const compare = (a: RankedCandidate, b: RankedCandidate) => byCriteria(criteria, a, b) || byArrival(a, b)
  const sorted = [...candidates].sort(compare)
  const order = sorted.map((one) => one.case)
  const tied = sorted.filter((one, n) => [sorted[n - 1], sorted[n + 1]].some((o) => o && !byCriteria(criteria, one, o)))
  const quota = numberFigure(context, 'eps-shortlist-quota-percent')
  const onList = quota ? Math.min(order.length, Math.ceil((slots * quota.value) / 100)) : order.length
  return decided({ order, onList, tied: tied.length }, [
    stepFrom(ownFacts, {
      rule: 'ranked-by-criteria-then-application-then-number',
      inputs: { criteria, candidates: candidates.length, tied: tied.length },
      result: order,
    }),
    stepFrom(quota ?? { source: 'no quota in the rulebook', verified: false }, {
      rule: 'shortlist-within-quota',
      inputs: { slots, percent: quota?.value ?? null, candidates: candidates.length },
      result: onList,
    }),
  ])
}

function byCriteria(criteria: readonly RankingCriterion[], a: RankedCandidate, b: RankedCandidate): number {
  for (const criterion of criteria) {
    const measure = measureOf[criterion]
    const difference = (b[measure] ?? -1) - (a[measure] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

const byArrival = (a: RankedCandidate, b: RankedCandidate): number =>
  compareText(a.appliedOn, b.appliedOn) || compareText(a.case, b.case)

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
