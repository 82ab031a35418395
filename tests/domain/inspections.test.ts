// Is the inspection list the same for the same agencies, as long as the inspectors can work, the riskiest first?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { YearCounts } from '../../domain/agency/agency-record.js'
import { listInspections, type Inspectable } from '../../domain/agency/inspections.js'

const counts = (change: Partial<YearCounts> = {}): YearCounts => ({
  cleared: 100,
  overcharges: 0,
  drawn: 0,
  complaints: 0,
  points: 0,
  inspections: 0,
  failedInspections: 0,
  ...change,
})
const agency = (name: string, change: Partial<Inspectable> = {}): Inspectable => ({
  agency: name,
  counts: counts(),
  lastInspectedOn: '2027-06-01',
  licensedOn: '2025-06-01',
  ...change,
})
const on = '2027-06-01'
const names = (agencies: Inspectable[], inspectors = 1, each = 4) =>
  listInspections(agencies, { on, inspectors, each }).value.map((line) => line.agency)

describe('the inspection list', () => {
  it('puts overcharges before complaints before long silence before volume', () => {
    const list = [
      agency('volume', { counts: counts({ cleared: 1000 }) }),
      agency('silent', { lastInspectedOn: '2026-01-01' }),
      agency('complaints', { counts: counts({ complaints: 5 }) }),
      agency('overcharges', { counts: counts({ overcharges: 5 }) }),
      agency('quiet'),
    ]
    expect(names(list, 1, 5)).toEqual(['overcharges', 'complaints', 'silent', 'volume', 'quiet'])
  })

  it('has the risk written out: 5 overcharges of 100 workers are 10.0 of the rating and 25.0, and 1.0 for volume', () => {
    const [line] = listInspections([agency('a', { counts: counts({ overcharges: 5 }) })], { on, inspectors: 1 }).value
    expect(line).toMatchObject({ place: 1, risk: 100 + 250 + 10, rating: '90.0', daysSinceInspection: 0, cleared: 100 })
  })

  it('is as long as the inspectors can work through: 2 inspectors of 3 a month take 6 of 10', () => {
    const ten = Array.from({ length: 10 }, (_, n) => agency(`a-${n}`))
    expect(names(ten, 2, 3)).toHaveLength(6)
    const { steps } = listInspections(ten, { on, inspectors: 2, each: 3 })
    expect(steps[0]).toMatchObject({
      rule: 'inspection-list-length',
      inputs: { inspectors: 2, each: 3, agencies: 10 },
      result: 6,
    })
    expect(steps).toHaveLength(7)
  })

  it('counts from the licence for an agency that was never inspected', () => {
    const [line] = listInspections([agency('new', { lastInspectedOn: null })], { on, inspectors: 1 }).value
    expect(line?.daysSinceInspection).toBe(730)
  })

  it('is the same in whatever order the agencies come, for equal risks too', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.record({
            agency: fc.stringMatching(/^[a-z]{1,4}$/),
            counts: fc.record({
              cleared: fc.constantFrom(0, 100),
              overcharges: fc.nat({ max: 2 }),
              drawn: fc.constant(0),
              complaints: fc.nat({ max: 2 }),
              points: fc.constant(0),
              inspections: fc.constant(0),
              failedInspections: fc.constant(0),
            }),
            lastInspectedOn: fc.constantFrom(null, '2027-01-01'),
            licensedOn: fc.constant('2025-06-01'),
          }),
          { selector: (one) => one.agency, maxLength: 12 },
        ),
        (agencies) => {
          expect(names([...agencies].reverse(), 3)).toEqual(names(agencies, 3))
        },
      ),
    ))
})
