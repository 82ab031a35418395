// Is the published formula what the code computes, to the tenth, with every input traceable?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rateAgency, ratingSource, writtenRating, type RatingInput } from '../../domain/agency/agency-rating.js'
import { count, newRecord, ratedCounts, stain, writeLine, yearsOf } from '../../domain/agency/agency-record.js'

const none: RatingInput = {
  cleared: 0,
  overcharges: 0,
  drawn: 0,
  complaints: 0,
  points: 0,
  failedInspections: 0,
}
const rated = (change: Partial<RatingInput>) => {
  const { tenths, grade } = rateAgency({ ...none, ...change }).value
  return `${writtenRating(tenths)} ${grade}`
}

describe('the rating', () => {
  it.each([
    [{}, 'unrated unrated'],
    [{ cleared: 1 }, '100.0 A'],
    [{ cleared: 1000, overcharges: 10 }, '98.0 A'],
    [{ cleared: 20, overcharges: 1 }, '96.0 A'],
    [{ cleared: 20, overcharges: 1, drawn: 1 }, '92.0 A'],
    [{ cleared: 50, overcharges: 3, drawn: 0, complaints: 2 }, '84.0 B'],
    [{ cleared: 300, overcharges: 1 }, '99.4 A'],
    [{ cleared: 100, points: 10 }, '80.0 B'],
    [{ cleared: 100, points: 100 }, '60.0 C'],
    [{ cleared: 100, failedInspections: 9 }, '85.0 B'],
    [{ cleared: 0, points: 1 }, '98.0 A'],
    [{ cleared: 50, overcharges: 50, drawn: 50, complaints: 50, points: 50, failedInspections: 50 }, '0.0 D'],
    [{ cleared: 50, overcharges: 9, drawn: 4 }, '48.0 D'],
  ])('of %o is %s', (change, expected) => {
    expect(rated(change)).toBe(expected)
  })

  it('lies between 0 and 100, falls with every bad count and never with a worker cleared', () =>
    fc.assert(
      fc.property(
        fc.record({
          cleared: fc.nat({ max: 5000 }),
          overcharges: fc.nat({ max: 200 }),
          drawn: fc.nat({ max: 200 }),
          complaints: fc.nat({ max: 200 }),
          points: fc.nat({ max: 100 }),
          failedInspections: fc.nat({ max: 20 }),
        }),
        (input) => {
          const tenths = (change: Partial<RatingInput>) => rateAgency({ ...input, ...change }).value.tenths ?? 1000
          const before = tenths({})
          expect(before).toBeGreaterThanOrEqual(0)
          expect(before).toBeLessThanOrEqual(1000)
          expect(Number.isInteger(before)).toBe(true)
          for (const name of ['overcharges', 'drawn', 'complaints', 'points', 'failedInspections'] as const)
            expect(tenths({ [name]: input[name] + 1 })).toBeLessThanOrEqual(before)
          expect(tenths({ cleared: input.cleared + 1 })).toBeGreaterThanOrEqual(before)
        },
      ),
    ))

  it('shows what each deduction counts and where it comes from, and that the formula is ours', () => {
    const from = { overcharges: ['NP-7K3M-9Q2T-5/1'], points: ['demerit-2'] }
    const { steps } = rateAgency({ ...none, cleared: 100, overcharges: 1, points: 5, from })
    expect(steps.map(({ rule, result }) => [rule, result])).toEqual([
      ['rating-overcharges', 20],
      ['rating-not-refunded', 0],
      ['rating-complaints', 0],
      ['rating-demerits', 100],
      ['rating-inspections', 0],
      ['rating-grade', 'B'],
    ])
    expect(steps[0]?.inputs).toMatchObject({ overcharges: 1, cleared: 100, from: ['NP-7K3M-9Q2T-5/1'] })
    expect(steps.every(({ source, verified }) => source === ratingSource && !verified)).toBe(true)
  })
})

describe('the record', () => {
  it('counts by calendar year, rates three of them and keeps five', () => {
    const record = newRecord()
    for (let year = 2024; year <= 2032; year += 1) count(record, `${year}-06-01T00:00:00Z`, { cleared: 10, points: 1 })
    expect(Object.keys(record.years)).toEqual(['2028', '2029', '2030', '2031', '2032'])
    expect(ratedCounts(yearsOf(record), 2032)).toMatchObject({ cleared: 30, points: 3 })
    expect(ratedCounts(yearsOf(record), 2034)).toMatchObject({ cleared: 10 })
    expect(ratedCounts(yearsOf(record), 2035)).toMatchObject({ cleared: 0 })
  })

  it('keeps the latest 12 lines, one for each reference', () => {
    const record = newRecord()
    for (let n = 1; n <= 30; n += 1)
      writeLine(record, { ref: `c-${n % 20}`, kind: 'complaint', at: '2027-01-01T00:00:00Z', outcome: 'x', counts: n })
    expect(record.lines).toHaveLength(12)
    expect(new Set(record.lines.map(({ ref }) => ref)).size).toBe(12)
    expect(record.lines.at(-1)).toMatchObject({ ref: 'c-10', counts: 30 })
  })

  it('has been clean since nothing was held against the agency, which is always where nothing ever was', () => {
    const record = newRecord()
    expect(record.cleanSince).toBeUndefined()
    stain(record, '2027-03-01T00:00:00Z')
    expect(record.cleanSince).toBe('2027-03-01T00:00:00Z')
  })
})
