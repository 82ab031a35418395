// How many points is a demerit worth, and when are there so many that the licence rests?
import { z } from 'zod'
import { ratedOn, Years } from './agency-facts.js'
import { demeritCategories, measures } from './demerits.js'
import { decided, needsFigures, type Decision } from '../explained.js'
import { numberFigure, ownFacts, stepFrom, type RuleContext } from '../figures.js'
import type { Country } from '../rulebook/rulebook-country.js'

export const DemeritPointsFacts = z.object({ category: z.enum(demeritCategories), measure: z.enum(measures) })

/** Decision `demerit-points`: the country's points for the category; a measure against the licence carries none. */
export function findDemeritPoints(
  context: RuleContext<Country>,
  { category, measure }: z.output<typeof DemeritPointsFacts>,
): Decision<{ points: number }> {
  if (measure !== 'points') {
    const step = stepFrom(ownFacts, { rule: 'measure-without-points', inputs: { measure, category }, result: 0 })
    return decided({ points: 0 }, [step])
  }
  const name = `demerit-points-${category}`
  const points = numberFigure(context, name)
  if (!points) return needsFigures([name])
  const step = stepFrom(points, { rule: 'demerit-points', inputs: { category }, result: points.value })
  return decided({ points: Math.floor(points.value) }, [step])
}

export const DemeritThresholdFacts = z.object({ years: Years })

/** Decision `demerit-threshold`: whether the points in effect over the rated years suspend the licence. */
export function judgeDemeritThreshold(
  context: RuleContext<Country>,
  { years }: z.output<typeof DemeritThresholdFacts>,
): Decision<{ reached: boolean; threshold: number }> {
  const threshold = numberFigure(context, 'demerit-points-threshold')
  if (!threshold) return needsFigures(['demerit-points-threshold'])
  const { points } = ratedOn(years, context.on)
  const reached = points >= threshold.value
  const inputs = { points, threshold: threshold.value }
  return decided({ reached, threshold: threshold.value }, [
    stepFrom(threshold, { rule: 'demerit-threshold', inputs, result: reached }),
  ])
}
