// Do our totalization benefits of the United States agree with its regulation and with its own calculator?
import { describe, expect, it } from 'vitest'
import { usTotalization, UsTotalizationFacts, type UsTotalization } from '../../domain/us-totalization.js'
import type { Decision } from '../../domain/explained.js'
import { exact } from '../../domain/totalization/exact.js'
import { usableEarnings } from '../../domain/us-totalization/relative-earnings.js'
import { instrumentOf } from '../domain/claims-to-totalize.js'
import { figure, underRulebook } from '../rulebook/a-rulebook.js'
import { exampleOne, exampleOneEndings, goldens, halvesOfOddCents, usable } from './us-totalization.js'

const rulebook = instrumentOf('us-totalization')
const context = underRulebook(rulebook)
const compute = (facts: object, supplied = {}): Decision<UsTotalization> =>
  usTotalization({ ...context, supplied }, UsTotalizationFacts.parse({ withoutTotalization: null, ...facts }))

const inExampleOne = { bornOn: '1920-03-15', entitledFrom: '1982-04', years: exampleOne.years }

describe('oracle: 20 CFR 404.1918, example 1', () => {
  it('O4 (read): seven ratios, their sum 623.05537 and the position 95.85467 %', () => {
    const { steps } = compute({ ...inExampleOne, benefitMonth: '1982-05' })
    expect(steps.find(({ rule }) => rule === 'us-relative-earnings-position')).toMatchObject({
      inputs: { ratios: exampleOne.ratios, sum: exampleOne.sum, quarters: 26 },
      result: exampleOne.position,
    })
  })
  it.each(exampleOneEndings)('$id ($status): $what', ({ benefitMonth, withoutTotalization, expected }) => {
    const decision = compute({ ...inExampleOne, benefitMonth, withoutTotalization })
    expect(decision).toMatchObject({ status: 'decided', value: expected })
  })
  it('pays nothing for 5 quarters, where 6 are the least', () => {
    const years = [
      { year: 1979, earnings: '5000', quarters: 4 },
      { year: 1980, earnings: '5000', quarters: 1 },
    ]
    const months = { entitledFrom: '1982-04', benefitMonth: '1982-05' }
    const few = compute({ bornOn: '1920-03-15', ...months, years })
    expect(few).toMatchObject({ value: { entitled: false, payable: '0.00' }, steps: [{ result: 'not-reached' }] })
    const enough = compute({ bornOn: '1920-03-15', ...months, years: [years[0], { ...years[1], quarters: 2 }] })
    expect(enough).toMatchObject({ value: { entitled: true, fraction: { numerator: 6 } } })
  })
})

describe('oracle: usable earnings, POMS GN 01701.200', () => {
  it.each(usable)('$id ($status): $what', ({ earnings, quarters, maximum, expected }) => {
    const used = usableEarnings({ earnings: exact(earnings), quarters }, exact(maximum))
    expect(used.toFraction()).toBe(expected)
  })
  it('O6: the maximum of 1970 is 7,800 in the rulebook too', () => {
    expect(figure(rulebook, 'earnings-maximum', '1970-01-01')).toMatchObject({ value: 7800 })
  })
})

const wageOf = (year: number): string => {
  const found = figure(rulebook, 'average-wage-index', `${year}-01-01`)
  if (!found.known) throw new Error(`expected the average wage of ${year}`)
  return String(found.value)
}
const halfOf = (year: number): string => halvesOfOddCents[year] ?? exact(wageOf(year)).div(2).toString()

describe('oracle: the calculator ANYPIA', () => {
  it.each(goldens)(
    'born $born, $from to $to at $earnings the average wage, $entitledFrom to $benefitMonth ($status): $expected',
    ({ born, from, to, earnings, entitledFrom, benefitMonth, expected }) => {
      const years = Array.from({ length: to - from + 1 }, (_, n) => from + n).map((year) => ({
        year,
        earnings: earnings === 'half' ? halfOf(year) : wageOf(year),
        quarters: 4,
      }))
      const decision = compute({ bornOn: `${born}-03-15`, entitledFrom, benefitMonth, years })
      expect(decision).toMatchObject({ status: 'decided', value: { payable: expected } })
    },
  )
  it('is held against 48 of its results', () => {
    expect(goldens).toHaveLength(48)
  })
})

describe('figures that nobody knows', () => {
  const late = { bornOn: '1964-03-15', entitledFrom: '2027-04', benefitMonth: '2027-04' }
  const years = [
    { year: 2000, earnings: '30000', quarters: 4 },
    { year: 2001, earnings: '30000', quarters: 4 },
  ]

  it('are asked for by name and year: a benefit of 2027 needs the wage of 2025 and the adjustment of 2026', () => {
    expect(compute({ ...late, years })).toMatchObject({
      status: 'needs-figures',
      figures: ['average-wage-index-2025', 'cost-of-living-increase-2026'],
    })
  })
  it('may be supplied by a caseworker, and the steps say so', () => {
    const supplied = { 'average-wage-index-2025': '72000.00', 'cost-of-living-increase-2026': '2.5' }
    const decision = compute({ ...late, years }, supplied)
    expect(decision.status).toBe('decided')
    const step = decision.steps.find(({ rule }) => rule === 'us-cost-of-living-before-share')
    expect(step).toMatchObject({ verified: false, source: expect.stringContaining('supplied by a caseworker') })
  })
})
