// How is an agency rated? One published formula over its record, exact to the tenth, every input traceable.
import type { YearCounts } from './agency-record.js'
import type { Explained, Step } from '../explained.js'

export const grades = ['A', 'B', 'C', 'D', 'unrated'] as const
export type Grade = (typeof grades)[number]

/** `tenths`: the rating in tenths of a point, 0 to 1000; null when there is nothing to rate yet. */
export type Rating = { tenths: number | null; grade: Grade }

/** The counts of the rated years, and for each count the case numbers, demerits and inspections it comes from. */
export type RatingInput = Omit<YearCounts, 'inspections'> & {
  inspections?: number
  from?: { [count: string]: readonly string[] }
}

/** The source that every step names. It is our own proposal, published so that an agency can recompute its rating. */
export const ratingSource = 'Sojourn rating formula 1 (own proposal, no legal authority)'

/** One mistake in a handful of workers must not end a small agency: no rate is taken over fewer workers than these. */
const fewestWorkers = 50

const wholeMarks = 1000

/** What one unit costs in tenths, whether it is spread over the workers cleared, and the most it may cost. */
const deductions = [
  { rule: 'rating-overcharges', count: 'overcharges', each: 2000, spread: true, most: 400 },
  { rule: 'rating-not-refunded', count: 'drawn', each: 2000, spread: true, most: 200 },
  { rule: 'rating-complaints', count: 'complaints', each: 1000, spread: true, most: 200 },
  { rule: 'rating-demerits', count: 'points', each: 20, spread: false, most: 400 },
  { rule: 'rating-inspections', count: 'failedInspections', each: 50, spread: false, most: 150 },
] as const

/**
 * Rating = 100.0 less, over the present and the two calendar years before it, rounded down to the tenth each:
 * 200 × overcharges ÷ workers cleared (at least 50), at most 40.0; the same again, at most 20.0, for those the agency
 * did not refund itself; 100 × upheld complaints ÷ workers cleared (at least 50), at most 20.0; 2.0 a demerit point in
 * effect, at most 40.0; 5.0 a failed inspection, at most 15.0; never below 0.0.
 * A from 90.0, B from 75.0, C from 50.0, else D. Unrated: no worker cleared and nothing held against the agency.
 */
export function rateAgency(input: RatingInput): Explained<Rating> {
  const steps = deductions.map((part) => deduct(part, input))
  const nothing = input.cleared === 0 && deductions.every(({ count }) => input[count] === 0)
  if (nothing) return { value: { tenths: null, grade: 'unrated' }, steps: [...steps, gradeStep(null, 'unrated')] }
  const lost = steps.reduce((sum, step) => sum + Number(step.result), 0)
  const tenths = Math.max(0, wholeMarks - lost)
  const grade = gradeOf(tenths)
  return { value: { tenths, grade }, steps: [...steps, gradeStep(tenths, grade)] }
}

/** `936` → `93.6`; `unrated` when there is no rating. */
export const writtenRating = (tenths: number | null): string => (tenths === null ? 'unrated' : (tenths / 10).toFixed(1))

function gradeOf(tenths: number): Grade {
  if (tenths >= 900) return 'A'
  if (tenths >= 750) return 'B'
  return tenths >= 500 ? 'C' : 'D'
}

function deduct({ rule, count, each, spread, most }: (typeof deductions)[number], input: RatingInput): Step {
  const workers = Math.max(input.cleared, fewestWorkers)
  const cost = spread ? Math.floor((input[count] * each) / workers) : input[count] * each
  const from = input.from?.[count] ?? []
  return {
    rule,
    source: ratingSource,
    verified: false,
    inputs: {
      [count]: input[count],
      ...(spread ? { cleared: input.cleared, over: workers } : {}),
      mostTenths: most,
      from,
    },
    result: Math.min(most, cost),
  }
}

const gradeStep = (tenths: number | null, grade: Grade): Step => ({
  rule: 'rating-grade',
  source: ratingSource,
  verified: false,
  inputs: { tenths },
  result: grade,
})
