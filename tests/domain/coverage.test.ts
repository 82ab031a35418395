// Under whose law does work abroad stand: what may happen to a certificate of coverage, and what each day stands under?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawsOver } from '../../domain/applicable-law.js'
import { addToDate, daysBetween } from '../../domain/calendar.js'
import {
  afterEvent,
  coverageEvents,
  coverageStates,
  coverageTurns,
  holdsCertificate,
  requestedCoverage,
  type Coverage,
  type CoverageEvent,
  type CoverageState,
} from '../../domain/coverage.js'
import type { Figure } from '../../domain/rulebook/rulebook-figures.js'
import { decide, nepalKorea, stepsOf, valueOf } from './nepal-korea.js'

/** The certificate after several events. */
const after = (...events: CoverageEvent[]): Coverage => events.reduce(afterEvent, requestedCoverage)
const issued: CoverageEvent = { event: 'issued', from: '2027-01-10', until: '2029-01-09' }

describe('a certificate of coverage', () => {
  it.each<[CoverageState, CoverageEvent[]]>([
    ['requested', []],
    ['issued', [issued]],
    ['acknowledged', [issued, { event: 'acknowledged' }]],
    ['disputed', [issued, { event: 'disputed' }]],
    ['acknowledged', [issued, { event: 'disputed' }, { event: 'acknowledged' }]],
    ['issued', [issued, { event: 'acknowledged' }, { event: 'extended', until: '2030-01-09' }]],
    ['acknowledged', [issued, { event: 'acknowledged' }, { event: 'extension-refused' }]],
    ['expired', [issued, { event: 'expired' }]],
    ['issued', [issued, { event: 'expired' }, { event: 'extended', until: '2030-01-09' }]],
    ['withdrawn', [issued, { event: 'withdrawn', withdrawnFrom: '2028-01-01' }]],
    ['withdrawn', [issued, { event: 'left' }, { event: 'withdrawn', withdrawnFrom: '2028-01-01' }]],
    ['ended', [issued, { event: 'left' }]],
    ['unanswered', [{ event: 'left' }]],
    ['ended', [{ event: 'left' }, issued]],
    ['not-applicable', [{ event: 'not-applicable' }, issued]],
    ['refused', [{ event: 'refused' }, { event: 'left' }]],
  ])('is %s after %j', (state, events) => {
    expect(after(...events).state).toBe(state)
  })
  it('places all 100 pairs of 10 states and 10 events, 69 of them late', () => {
    const turns = coverageStates.flatMap((state) => coverageEvents.map((event) => coverageTurns[state][event]))
    expect(turns).toHaveLength(100)
    expect(turns.filter((turn) => turn === 'late')).toHaveLength(69)
  })
  it('ends for good where it was withdrawn, refused or is not applicable: 30 events change nothing', () => {
    for (const state of ['withdrawn', 'refused', 'not-applicable'] as const) {
      const coverage = { ...after(issued), state }
      for (const event of coverageEvents) expect(afterEvent(coverage, { event })).toBe(coverage)
    }
  })
  it('is withdrawn from its first day at the earliest', () => {
    expect(after(issued, { event: 'withdrawn', withdrawnFrom: '2026-05-01' }).withdrawnFrom).toBe('2027-01-10')
  })
})

const day = fc.integer({ min: 0, max: 1500 }).map((days) => addToDate('2027-01-01', { days }))
const anEvent: fc.Arbitrary<CoverageEvent> = fc.record({
  event: fc.constantFrom(...coverageEvents),
  from: day,
  until: fc.option(day, { nil: null }),
  withdrawnFrom: day,
})

describe('the law that applies', () => {
  it.each<[string, CoverageEvent[], string[]]>([
    ['is not known before an answer', [], ['unknown 2027-01-10/2030-01-10']],
    ['is that abroad without a certificate', [{ event: 'refused' }], ['destination 2027-01-10/2030-01-10']],
    [
      'is that at home to the last day, then that abroad',
      [issued, { event: 'expired' }],
      ['origin 2027-01-10/2029-01-09', 'destination 2029-01-10/2030-01-10'],
    ],
    [
      'is that abroad from the day of a withdrawal',
      [issued, { event: 'withdrawn', withdrawnFrom: '2028-01-01' }],
      ['origin 2027-01-10/2027-12-31', 'destination 2028-01-01/2030-01-10'],
    ],
    [
      'is that abroad before the certificate begins',
      [{ ...issued, from: '2027-03-01', until: null }],
      ['destination 2027-01-10/2027-02-28', 'origin 2027-03-01/2030-01-10'],
    ],
    [
      'is that abroad all along when it is withdrawn from its first day',
      [issued, { event: 'withdrawn', withdrawnFrom: '2027-01-10' }],
      ['destination 2027-01-10/2030-01-10'],
    ],
  ])('%s', (_, events, expected) => {
    const laws = lawsOver(after(...events), '2027-01-10', '2030-01-10')
    expect(laws.map(({ law, from, to }) => `${law} ${from}/${to}`)).toEqual(expected)
  })
  it('is one for each day between departure and leaving, whatever happened in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 12 }), day, day, (events, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one]
        const laws = lawsOver(after(...events), from, to)
        expect(laws[0]?.from).toBe(from)
        expect(laws.at(-1)?.to).toBe(to)
        laws.slice(1).forEach((law, n) => expect(law.from).toBe(addToDate(laws[n]?.to ?? '', { days: 1 })))
        for (const law of laws) expect(daysBetween(law.from, law.to ?? '')).toBeGreaterThanOrEqual(0)
      }),
    )
  })
  it('stands in a decision with its days: 2 stretches', () => {
    const facts = {
      state: 'expired',
      certificateFrom: '2027-01-10',
      certificateUntil: '2029-01-09',
      withdrawnFrom: null,
      departedOn: '2027-01-10',
      leftOn: '2030-01-10',
    }
    expect(valueOf('applicable-law', facts)['laws']).toHaveLength(2)
    expect(stepsOf('applicable-law', facts).get('law-by-certificate-of-coverage')).toEqual([
      'origin 2027-01-10/2029-01-09',
      'destination 2029-01-10/2030-01-10',
    ])
  })
})

/** The corridor with a longest posting of 24 months, as Regulation 883/2004 has it. */
const posting: Figure = {
  label: 'Longest posting',
  unit: 'months',
  values: [
    { value: 24, validFrom: '2020-01-01', source: 'recollection of Regulation 883/2004, article 12', verified: false },
  ],
}
const with24Months = () => {
  const rulebook = nepalKorea()
  return { rulebook: { ...rulebook, figures: { ...rulebook.figures, 'coverage-posting-maximum-months': posting } } }
}

describe('the plan for a certificate', () => {
  it('asks for an extension 90 days before it ends, at 09:00 in Nepal, where it is shorter than 24 months', () => {
    expect(valueOf('coverage-plan', { from: '2027-01-10', until: '2028-01-09' }, with24Months())).toEqual({
      until: '2028-01-09',
      maximumUntil: '2029-01-09',
      request: 'extension',
      askAt: '2027-10-11T03:15:00Z',
      endsAt: '2028-01-10T00:00:00Z',
      hostLawFrom: '2028-01-10',
    })
  })
  it.each([['2029-01-09'], [null]])('asks for an exception at the end of 24 months, with the last day %s', (until) => {
    expect(valueOf('coverage-plan', { from: '2027-01-10', until }, with24Months())).toMatchObject({
      until: '2029-01-09',
      request: 'exception',
    })
  })
  it('asks nobody for the longest posting where nobody knows it: an end is an end, and no end is open', () => {
    expect(valueOf('coverage-plan', { from: '2027-01-10', until: '2028-01-09' })).toMatchObject({
      maximumUntil: null,
      request: 'extension',
      hostLawFrom: '2028-01-10',
    })
    expect(valueOf('coverage-plan', { from: '2027-01-10', until: null })).toMatchObject({ until: null, endsAt: null })
    expect(stepsOf('coverage-plan', { from: '2027-01-10', until: null }).get('longest-posting')).toBe('unknown')
  })
  it('needs to know how long before the end to ask, where there is an end', () => {
    const rulebook = { ...nepalKorea(), figures: {} }
    expect(decide('coverage-plan', { from: '2027-01-10', until: '2028-01-09' }, { rulebook })).toMatchObject({
      status: 'needs-figures',
      figures: ['coverage-extension-ask-days'],
    })
  })
  it('holds as long as it is not withdrawn, refused, run out or ended', () => {
    const holding = coverageStates.filter((state) => holdsCertificate({ ...requestedCoverage, state }))
    expect(holding).toEqual(['issued', 'acknowledged', 'disputed'])
  })
})
