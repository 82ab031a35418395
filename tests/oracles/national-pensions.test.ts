// Do our pensions by one country's own rule agree with published examples?
import { describe, expect, it } from 'vitest'
import { residencePension } from '../../domain/residence-pension.js'
import { yearlyAverage } from '../../domain/yearly-average.js'
import { instrumentOf } from '../domain/claims-to-totalize.js'
import { underRulebook } from '../rulebook/a-rulebook.js'
import { residencePensions, yearlyAverages } from './national-pensions.js'

describe('oracle: Irish yearly averages', () => {
  const context = underRulebook(instrumentOf('ie-state-pension'))

  it.each(yearlyAverages)('$id ($status): $what', ({ facts, expected }) => {
    expect(yearlyAverage(context, facts)).toMatchObject({ status: 'decided', value: expected })
  })
  it('names the two figures it needs before 2016, where the rulebook has none', () => {
    expect(yearlyAverage({ ...context, on: '2015-12-31' }, yearlyAverages[0]!.facts)).toMatchObject({
      status: 'needs-figures',
      figures: ['yearly-average-minimum', 'yearly-average-maximum-rate'],
    })
  })
})

describe('oracle: Canadian residence pensions', () => {
  const context = underRulebook(instrumentOf('ca-oas'), { on: '2013-05-01' })

  it.each(residencePensions)('$id ($status): $what', ({ facts, expected }) => {
    expect(residencePension(context, facts)).toMatchObject({ status: 'decided', value: expected })
  })
  it('asks for the full pension of a quarter that nobody has read', () => {
    expect(residencePension({ ...context, on: '2013-07-01' }, residencePensions[0]!.facts)).toMatchObject({
      status: 'needs-figures',
      figures: ['residence-full-pension-monthly'],
    })
  })
})
