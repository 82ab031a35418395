// Do our benefits and fractions agree with published examples?
import { describe, expect, it } from 'vitest'
import { totalized } from '../domain/claims-to-totalize.js'
import { aggregateRows, monthsAbroadOnly, norwegianRows, proRataRows } from './totalization.js'

describe('oracle: pro-rata benefits', () => {
  it.each(proRataRows)('$id ($status): $what', ({ claim, expected, totals }) => {
    const result = totalized(claim)
    for (const [country, fields] of Object.entries(expected)) expect(result.of(country)).toMatchObject(fields)
    if (totals) expect(result.totals).toEqual(totals)
  })
})

describe('oracle: fractions of dated periods (NAV Norway)', () => {
  it.each(norwegianRows)('$id: $own of $all months', ({ claim, country, own, all }) => {
    expect(totalized(claim).of(country).ratio).toEqual({ numerator: own, denominator: all })
  })
  it('N3: 0 of 146 months when all were completed in Sweden', () => {
    const { totalPeriods, of } = totalized(monthsAbroadOnly.claim)
    expect([of('NO').periods, totalPeriods]).toEqual([monthsAbroadOnly.own, monthsAbroadOnly.all])
  })
})

describe('oracle: periods as notified', () => {
  it.each(aggregateRows)('$id: $own of $all months', ({ claim, country, own, all }) => {
    const result = totalized(claim)
    expect([result.of(country).periods, result.totalPeriods]).toEqual([own, all])
  })
})
