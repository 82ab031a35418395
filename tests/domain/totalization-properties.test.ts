// What holds for every claim, whatever its periods: 10,000 random ones for each property, the seed printed on failure?
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { exact, sumOf } from '../../domain/totalization/exact.js'
import { resolveAcross, resolveWithin, type DatedPeriod } from '../../domain/totalization/overlaps.js'
import { convert, type Measure } from '../../domain/totalization/period-units.js'
import { fullYear, inOneYear } from '../../domain/totalization/calendar-year.js'
import { dateOfDay } from '../../domain/totalization/stretches.js'
import { instrumentOf, totalized, type WrittenClaim, type WrittenState } from './claims-to-totalize.js'
import { type DaysPerWeek, periodUnits } from '../../domain/totalization/vocabulary.js'

const runs = { numRuns: 10_000 }

vi.setConfig({ testTimeout: 240_000 })
const countries = ['FR', 'ES', 'DE', 'IT', 'PL'] as const
const week = fc.constantFrom<DaysPerWeek>(5, 6, 7)
const money = fc.integer({ min: 0, max: 500_000 }).map((cents) => (cents / 100).toFixed(2))

const amountPeriod = fc.record({
  kind: fc.constant('compulsory' as const),
  amount: fc.oneof(
    fc.integer({ min: 0, max: 900 }).map(String),
    fc.integer({ min: 1, max: 999 }).map((n) => (n / 100).toFixed(2)),
  ),
  unit: fc.constantFrom(...periodUnits),
})

const state = (country: string) =>
  fc.record({
    country: fc.constant(country),
    scheme: week.map((daysPerWeek) => ({ daysPerWeek })),
    periods: fc.array(amountPeriod, { maxLength: 4 }),
    qualifying: fc.record({ amount: fc.integer({ min: 0, max: 35 }).map(String), unit: fc.constant('year' as const) }),
    theoretical: money,
    independent: fc.option(money, { nil: null }),
  })

const claimOf = (instrument: WrittenClaim['instrument']) =>
  fc.integer({ min: 1, max: 5 }).chain((count) =>
    fc.record({
      instrument: fc.constant(instrument ?? 'eu-883-2004'),
      commonUnit: fc.constantFrom('week', 'month', 'quarter', 'year' as const),
      states: fc.tuple(...countries.slice(0, count).map(state)).map((states) => states as WrittenState[]),
    }),
  ) as fc.Arbitrary<WrittenClaim>

const anyClaim = fc.oneof(claimOf('eu-883-2004'), claimOf('cets-78'))
const number = (text: string | null) => exact(text ?? '0')

describe('every claim', () => {
  it('has denominators that are the sum of the periods of all states that are not short', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        const { states } = totalized(claim)
        const counted = states.filter(({ basis }) => !['short-period', 'exclusive'].includes(basis))
        const all = sumOf(counted.map(({ periods }) => number(periods)))
        for (const { ratio } of states) if (ratio) expect(ratio.denominator).toBe(all.n.toString())
      }),
      runs,
    )
  })

  it('pays pro rata at most the theoretical amount, and never less than nothing', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        const { states } = totalized(claim)
        states.forEach(({ proRata, payable }, place) => {
          const theoretical = number(claim.states[place]?.theoretical ?? '0')
          expect(number(proRata).compare(theoretical)).toBeLessThanOrEqual(0)
          expect(number(payable).compare(0)).toBeGreaterThanOrEqual(0)
        })
      }),
      runs,
    )
  })

  it('gives each state the same in whatever order the states are named, unless every period is short', () => {
    fc.assert(
      fc.property(claimOf('eu-883-2004'), fc.nat(4), (claim, turn) => {
        const turned = { ...claim, states: [...claim.states.slice(turn), ...claim.states.slice(0, turn)] }
        const [one, other] = [totalized(claim), totalized(turned)]
        if (one.states.some(({ basis }) => basis === 'exclusive')) return
        for (const result of one.states) expect(other.of(result.country)).toEqual(result)
        expect(other.totalPeriods).toBe(one.totalPeriods)
      }),
      runs,
    )
  })

  it('loses nothing in any state by a period of under one year in a further state', () => {
    const short: WrittenState = { country: 'SE', periods: [{ kind: 'compulsory', amount: '11', unit: 'month' }] }
    fc.assert(
      fc.property(claimOf('eu-883-2004'), (claim) => {
        const [without, withShort] = [totalized(claim), totalized({ ...claim, states: [short, ...claim.states] })]
        if (without.states.every(({ basis }) => ['short-period', 'not-entitled', 'exclusive'].includes(basis))) return
        for (const { country, payable } of without.states) {
          // Who gains a right by it makes periods of others count where they did not: none of theirs is left out here.
          expect(number(withShort.of(country).payable).compare(payable)).toBeGreaterThanOrEqual(0)
        }
      }),
      runs,
    )
  })

  it('under the convention never pays less together than any state would alone, in one currency', () => {
    fc.assert(
      fc.property(claimOf('cets-78'), (claim) => {
        const { states, totals } = totalized(claim)
        const alone = states.map(({ independent }) => number(independent))
        const together = number(totals['EUR'] ?? '0').add(exact('0.05'))
        for (const one of alone) expect(one.compare(together)).toBeLessThanOrEqual(0)
      }),
      runs,
    )
  })
})

const dated = fc.array(
  fc.record({
    state: fc.constantFrom('FR', 'ES', 'DE'),
    kind: fc.constantFrom('compulsory', 'assimilated' as const),
    from: fc.integer({ min: 0, max: 20_000 }),
    length: fc.integer({ min: 1, max: 200 }),
  }),
  { minLength: 1, maxLength: 12 },
)

/** Compulsory periods one after the other, so that no two states claim a day; assimilated ones anywhere. */
function apart(periods: { state: string; kind: string; from: number; length: number }[]): DatedPeriod[] {
  let free = 0
  return periods.map(({ state, kind, from, length }) => {
    if (kind !== 'compulsory') return { state, kind: 'assimilated', from, to: from + length - 1 }
    const start = free + (from % 40)
    free = start + length
    return { state, kind: 'compulsory', from: start, to: free - 1 }
  })
}

const daysOf = (periods: readonly DatedPeriod[]): number[] =>
  periods.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, n) => from + n))

describe('overlapping periods', () => {
  it('count each day once, and no day that nobody stated', () => {
    fc.assert(
      fc.property(dated, (drawn) => {
        const before = ['FR', 'ES', 'DE'].map((one, n) => ({
          state: one,
          kind: 'compulsory' as const,
          from: n - 9,
          to: n - 9,
        }))
        const stated = [...before, ...apart(drawn)]
        const own = ['FR', 'ES', 'DE'].flatMap((one) => resolveWithin(stated.filter(({ state }) => state === one)))
        const counted = daysOf(resolveAcross(own).counted)
        const union = new Set(daysOf(stated))
        expect(counted.length).toBe(new Set(counted).size)
        expect(new Set(counted)).toEqual(union)
      }),
      runs,
    )
  })

  it('never increase the total: what is stated again in part, of any kind, here or abroad, changes nothing', () => {
    fc.assert(
      fc.property(dated, fc.array(again, { minLength: 1, maxLength: 12 }), (drawn, repeats) => {
        const stated = oneAfterTheOther(drawn)
        const more = stated.flatMap((period, place) => repeated(period, repeats[place]))
        const total = (periods: DatedPeriod[]) =>
          totalized({ contingency: '2090-01-01', states: statesOf(periods) }).totalPeriods
        expect(total([...stated, ...more])).toBe(total(stated))
      }),
      runs,
    )
  })
})

const again = fc.record({
  start: fc.nat(300),
  end: fc.nat(300),
  kind: fc.constantFrom('compulsory', 'voluntary', 'assimilated' as const),
  abroad: fc.boolean(),
})
type Again = { start: number; end: number; kind: DatedPeriod['kind']; abroad: boolean }

/** Periods of every kind, none of which shares a day with another. */
function oneAfterTheOther(drawn: { state: string; from: number; length: number }[]): DatedPeriod[] {
  let free = 0
  return drawn.map(({ state, from, length }, place) => {
    const start = free + (from % 3)
    free = start + length
    const kind = (['compulsory', 'voluntary', 'assimilated'] as const)[(from + place) % 3] ?? 'compulsory'
    return { state, kind, from: start, to: free - 1 }
  })
}

/** Some of its days again: in the same state of any kind, abroad of one that a rule decides. */
function repeated({ state, kind, from, to }: DatedPeriod, repeat: Again | undefined): DatedPeriod[] {
  if (!repeat) return []
  const days = to - from + 1
  const first = from + (repeat.start % days)
  const last = first + (repeat.end % (to - first + 1))
  const decided = kind === 'compulsory' ? 'assimilated' : 'compulsory'
  return [{ state: repeat.abroad ? 'IT' : state, kind: repeat.abroad ? decided : repeat.kind, from: first, to: last }]
}

const statesOf = (periods: DatedPeriod[]): WrittenState[] =>
  ['FR', 'ES', 'DE', 'IT'].map((country) => ({
    country,
    periods: periods
      .filter(({ state }) => state === country)
      .map(({ kind, from, to }) => ({ kind, from: dateOfDay(from), to: dateOfDay(to) })),
  }))

describe('conversion within one calendar year', () => {
  const table = instrumentOf('eu-883-2004').totalization?.units
  const measure = fc.record({ unit: fc.constantFrom(...periodUnits), week }) as fc.Arbitrary<Measure>
  const amount = fc.integer({ min: 0, max: 40_000 }).map((n) => exact(String(n / 100)))

  it('never exceeds the full year of the unit asked for, there and back', () => {
    if (!table) throw new Error('expected a table')
    fc.assert(
      fc.property(amount, measure, measure, (given, from, to) => {
        const there = inOneYear(table, { given, converted: convert(table, given, { from, to }).whole }, { from, to })
        expect(there.compare(fullYear(table, to))).toBeLessThanOrEqual(0)
        const turned = { from: to, to: from }
        const back = inOneYear(table, { given: there, converted: convert(table, there, turned).whole }, turned)
        expect(back.compare(fullYear(table, from))).toBeLessThanOrEqual(0)
        // A part of a week goes through the days of its scheme, whole weeks do not: only whole amounts come back whole.
        const oneScheme = from.week === to.week && given.d === 1n && given.compare(fullYear(table, from)) <= 0
        if (oneScheme) expect(back.compare(given)).toBeGreaterThanOrEqual(0)
      }),
      runs,
    )
  })
})
