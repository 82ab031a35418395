// Do the instruments that are one country's own calculation say what was read, year by year, and what nobody knows?
import { describe, expect, it } from 'vitest'
import { exact } from '../../domain/totalization/exact.js'
import { halfUp } from '../../domain/us-totalization/us-rounding.js'
import { countFigures } from '../../rulebook/statements.js'
import { instrumentOf } from '../domain/claims-to-totalize.js'
import { figure, unknownFigures } from './a-rulebook.js'

const us = instrumentOf('us-totalization')
const ie = instrumentOf('ie-state-pension')

const valueOf = (name: string, year: number): unknown => {
  const found = figure(us, name, `${year}-01-01`)
  return found.known ? found.value : undefined
}
const wageOf = (year: number) => exact(String(valueOf('average-wage-index', year)))
const yearsFrom = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, n) => first + n)

describe('the instrument us-totalization', () => {
  it('has 259 sourced statements, none of them unknown and 3 unverified: change these numbers with the file', () => {
    expect(countFigures(us)).toEqual({ total: 259, unknown: 0, unverified: 3 })
  })
  it('has bend points that follow from the average wage two years before: 180 and 1,085 by that of 1977', () => {
    const computed = yearsFrom(1979, 2026).map((year) =>
      [180, 1085].map((base) =>
        halfUp(
          wageOf(year - 2)
            .mul(base)
            .div(wageOf(1977)),
          0,
        ).valueOf(),
      ),
    )
    expect(yearsFrom(1979, 2026).map((year) => valueOf('pia-bend-points', year))).toEqual(computed)
  })
  it('ends where its source only projects: wages after 2024, adjustments after 2025', () => {
    expect([valueOf('average-wage-index', 2024), valueOf('average-wage-index', 2025)]).toEqual(['69846.57', undefined])
    const increases = [2025, 2026].map((year) => valueOf('cost-of-living-increase', year))
    expect(increases).toEqual(['2.8', undefined])
  })
  it('says that the adjustment of 1999 was corrected, and that sources differ on since when', () => {
    expect([valueOf('cost-of-living-increase', 1999), valueOf('cost-of-living-increase-corrected', 1999)]).toEqual([
      '2.4',
      '2.5',
    ])
    expect(us.figures['cost-of-living-corrected-from']?.values[0]?.conflicting).toMatchObject([{ value: '2001-08' }])
  })
})

describe('the instrument ie-state-pension', () => {
  it('has 5 sourced statements, none of them unknown and 4 unverified: its two thresholds are recollection', () => {
    expect(countFigures(ie)).toEqual({ total: 5, unknown: 0, unverified: 4 })
    expect(unknownFigures(ie)).toEqual([])
  })
})
