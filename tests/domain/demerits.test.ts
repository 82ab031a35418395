// Does a demerit ever take effect before its window to appeal has closed, whatever is done to it?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grantLicence, openAgencyBook, type AgencyBook } from '../../domain/agency/agency-book.js'
import { notifyDemerit } from '../../domain/agency/agency-matters.js'
import { measures, type Measure } from '../../domain/agency/demerits.js'
import { appealHearing, concludeHearing, decideHearing, putAwayDemerit } from '../../domain/agency/hearings.js'

const at = (day: number) => new Date(Date.parse('2027-06-01T00:00:00Z') + day * 86_400_000).toISOString()

function noticed(measure: Measure = 'points'): AgencyBook {
  const book = openAgencyBook({ organisation: 'himal-manpower', country: 'xta', currency: 'NPR', plannedYearly: 200 })
  const term = { from: '2027-01-01', until: '2029-01-01', endsAt: at(900), noticeAt: at(800), reviewsAt: [] }
  grantLicence(book, { kind: 'provisional', ...term })
  notifyDemerit(book, { measure, category: 'overcharging', at: at(0), case: 'NP-7K3M-9Q2T-5' })
  return book
}
const upheld = (day: number, points = 5) => ({ at: at(day), outcome: 'upheld' as const, points })
const pointsOf = (book: AgencyBook) => Object.values(book.record.years).reduce((sum, { points }) => sum + points, 0)

describe('a demerit of 5 points', () => {
  it('decided on day 15 with a window to day 45 counts on day 45, not on day 44', () => {
    for (const [day, points] of [
      [44, 0],
      [45, 5],
    ] as const) {
      const book = noticed()
      decideHearing(book, 'demerit-1', { points: 5, appealUntil: at(45) })
      concludeHearing(book, 'demerit-1', upheld(day))
      expect([day, pointsOf(book)]).toEqual([day, points])
    }
  })

  it('appealed against counts once the appeal is decided, with the points it leaves', () => {
    const book = noticed()
    decideHearing(book, 'demerit-1', { points: 5, appealUntil: at(45) })
    appealHearing(book, 'demerit-1')
    concludeHearing(book, 'demerit-1', upheld(20, 2))
    expect(pointsOf(book)).toBe(2)
    expect(book.record.lines.at(-1)).toMatchObject({ ref: 'demerit-1', outcome: 'effective', counts: 2 })
    expect(book.record.cleanSince).toBe(at(20))
  })

  it('never counts more than was decided, whatever the appeal says', () => {
    const book = noticed()
    decideHearing(book, 'demerit-1', { points: 5, appealUntil: at(45) })
    appealHearing(book, 'demerit-1')
    concludeHearing(book, 'demerit-1', upheld(20, 50))
    expect(pointsOf(book)).toBe(5)
  })

  it('dismissed, struck or lapsed leaves a line that counts 0 and the clean time as it was', () => {
    for (const outcome of ['dismissed', 'struck', 'lapsed'] as const) {
      const book = noticed()
      if (outcome === 'struck') {
        decideHearing(book, 'demerit-1', { points: 5, appealUntil: at(45) })
        appealHearing(book, 'demerit-1')
      }
      concludeHearing(book, 'demerit-1', { at: at(20), outcome, points: 5 })
      expect(book.record.lines.at(-1)).toMatchObject({ outcome, counts: 0 })
      expect([pointsOf(book), book.record.cleanSince]).toEqual([0, undefined])
      putAwayDemerit(book, 'demerit-1')
      expect(book.demerits).toEqual({})
    }
  })

  it('is put away only when it has ended', () => {
    const book = noticed()
    putAwayDemerit(book, 'demerit-1')
    expect(Object.keys(book.demerits)).toEqual(['demerit-1'])
  })
})

describe('a measure', () => {
  it('suspends or cancels the licence when it takes effect', () => {
    for (const [measure, status] of [
      ['suspension', 'suspended'],
      ['cancellation', 'cancelled'],
    ] as const) {
      const book = noticed(measure)
      decideHearing(book, 'demerit-1', { points: 0, appealUntil: at(45) })
      concludeHearing(book, 'demerit-1', upheld(45, 0))
      expect(book.status).toBe(status)
    }
  })
})

type Step = {
  verb: 'decide' | 'appeal' | 'conclude'
  day: number
  outcome: 'upheld' | 'dismissed' | 'struck' | 'lapsed'
}

describe('whatever is done to a demerit, in whatever order', () => {
  it('nothing takes effect without a decision, nor before its window has closed unless an appeal was decided', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...measures),
        fc.array(
          fc.record<Step>({
            verb: fc.constantFrom('decide', 'appeal', 'conclude'),
            day: fc.nat({ max: 90 }),
            outcome: fc.constantFrom('upheld', 'dismissed', 'struck', 'lapsed'),
          }),
          { maxLength: 12 },
        ),
        (measure, steps) => {
          const book = noticed(measure)
          for (const { verb, day, outcome } of steps) {
            const before = { ...book.demerits['demerit-1'] }
            if (verb === 'decide') decideHearing(book, 'demerit-1', { points: 5, appealUntil: at(45) })
            if (verb === 'appeal') appealHearing(book, 'demerit-1')
            if (verb === 'conclude') concludeHearing(book, 'demerit-1', { at: at(day), outcome, points: 5 })
            const now = book.demerits['demerit-1']?.status
            if (now === 'effective' && before.status !== 'effective')
              expect(before.status === 'appealed' || (before.status === 'decided' && day >= 45)).toBe(true)
          }
          const effective = book.demerits['demerit-1']?.status === 'effective'
          expect(pointsOf(book)).toBe(effective ? 5 : 0)
          if (!effective) expect(book.status).toBe('provisional')
        },
      ),
    ))
})
