// Is no slot ever given twice or lost, and does the waiting list keep its order, whatever is asked in whatever order?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  freeInAll,
  freeSlots,
  lineOfSlot,
  newSlots,
  promote,
  release,
  reserve,
  slotsInAll,
  standingOf,
  waitingList,
  type Line,
  type Slots,
  type Waiting,
} from '../../domain/job-order/slots.js'

const aLine = (line: string, slots: number): Line => ({
  line,
  isco08: '8211',
  slots,
  monthlyWageMinor: 2_100_000,
  currency: 'KRW',
  contractMonths: 36,
  visaClass: 'E-9',
})
const anybody = () => true
const wish = (caseNumber: string, line = 'a', returning = false): Waiting => ({ caseNumber, line, returning })

describe('slots', () => {
  it('are given from the lowest free number on, and the third of three cases on 2 slots waits at position 1', () => {
    const slots = newSlots([aLine('a', 2)])
    for (const caseNumber of ['NP-1', 'NP-2', 'NP-3']) reserve(slots, wish(caseNumber), anybody)
    expect(slots.held).toEqual({ 'NP-1': 'a-1', 'NP-2': 'a-2' })
    expect(standingOf(slots, 'NP-3')).toEqual({ granted: false, line: 'a', position: 1, before: [] })
  })
  it('name at most 10 of those before: the 14th who waits is told the first 10', () => {
    const slots = newSlots([aLine('a', 1)])
    for (let n = 1; n <= 15; n += 1) reserve(slots, wish(`NP-${n}`), anybody)
    const standing = standingOf(slots, 'NP-15')
    expect(standing).toMatchObject({ granted: false, position: 14 })
    expect(standing && 'before' in standing ? standing.before : []).toEqual(
      Array.from({ length: 10 }, (_, n) => `NP-${n + 2}`),
    )
  })
  it('of one line are not given to those who wait for another', () => {
    const slots = newSlots([aLine('a', 1), aLine('b-2', 1)])
    reserve(slots, wish('NP-1', 'a'), anybody)
    reserve(slots, wish('NP-2', 'a'), anybody)
    expect(freeSlots(slots, 'b-2')).toEqual(['b-2-1'])
    expect(lineOfSlot('b-2-1')).toBe('b-2')
    reserve(slots, wish('NP-3', 'b-2'), anybody)
    expect(standingOf(slots, 'NP-3')).toEqual({ granted: true, line: 'b-2', slot: 'b-2-1' })
  })
  it('go to the first waiting case when they are released, and to nobody else', () => {
    const slots = newSlots([aLine('a', 1)])
    for (const caseNumber of ['NP-1', 'NP-2', 'NP-3']) reserve(slots, wish(caseNumber), anybody)
    expect(release(slots, 'NP-1', anybody)).toEqual(['NP-2'])
    expect(slots.held).toEqual({ 'NP-2': 'a-1' })
    expect(standingOf(slots, 'NP-1')).toBeUndefined()
  })
  it('stay free while those who wait may not pass, and are given in order once they may', () => {
    const slots = newSlots([aLine('a', 2)])
    for (const caseNumber of ['NP-1', 'NP-2', 'NP-3', 'NP-4']) reserve(slots, wish(caseNumber), anybody)
    expect(release(slots, 'NP-1', () => false)).toEqual([])
    expect(release(slots, 'NP-2', () => false)).toEqual([])
    expect(freeInAll(slots)).toBe(2)
    expect(promote(slots, anybody)).toEqual(['NP-3', 'NP-4'])
  })
  it('lapse once the order has: a free one is given no more, a reopened one is', () => {
    const slots = newSlots([aLine('a', 3)])
    reserve(slots, wish('NP-1'), anybody)
    slots.lapsed = true
    reserve(slots, wish('NP-2'), anybody)
    expect(standingOf(slots, 'NP-2')).toMatchObject({ granted: false, position: 1 })
    slots.reopened.push('a-1')
    expect(release(slots, 'NP-1', anybody)).toEqual(['NP-2'])
    expect(freeInAll(slots)).toBe(0)
  })
})

type Command =
  | { do: 'reserve'; who: number; line: string; returning: boolean }
  | { do: 'release'; who: number }
  | { do: 'hold' | 'lift' }

const aCommand: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('reserve' as const),
      who: fc.nat(24),
      line: fc.constantFrom('a', 'b'),
      returning: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('release' as const), who: fc.nat(24) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('hold' as const, 'lift' as const) }) },
)

/** The plain rule, kept apart from the code: who came when, and who is on a slot. */
class Model {
  readonly came: Waiting[] = []
  readonly on = new Set<string>()
  held = false

  constructor(private readonly size: { [line: string]: number }) {}

  take(command: Command): void {
    if (command.do === 'hold') this.held = true
    if (command.do === 'lift') this.held = false
    if (command.do === 'release') {
      const at = this.came.findIndex((one) => one.caseNumber === `NP-${command.who}`)
      if (at >= 0) this.came.splice(at, 1)
      this.on.delete(`NP-${command.who}`)
    }
    if (command.do === 'reserve' && !this.came.some((one) => one.caseNumber === `NP-${command.who}`)) {
      this.came.push(wish(`NP-${command.who}`, command.line, command.returning))
    }
    for (const one of this.came) {
      const onLine = this.came.filter((other) => other.line === one.line && this.on.has(other.caseNumber)).length
      if (onLine < (this.size[one.line] ?? 0) && (!this.held || one.returning)) this.on.add(one.caseNumber)
    }
  }
}

function carryOut(slots: Slots, command: Command, held: boolean): void {
  const mayPass = (one: Waiting) => !held || one.returning
  if (command.do === 'reserve') reserve(slots, wish(`NP-${command.who}`, command.line, command.returning), mayPass)
  if (command.do === 'release') release(slots, `NP-${command.who}`, mayPass)
  if (command.do === 'lift') promote(slots, mayPass)
}

describe('any sequence of reservations, releases, holds and liftings', () => {
  const run = (check: (slots: Slots, model: Model) => void) =>
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), fc.array(aCommand, { maxLength: 120 }), (a, b, commands) => {
        const slots = newSlots([aLine('a', a), aLine('b', b)])
        const model = new Model({ a, b })
        for (const command of commands) {
          model.take(command)
          carryOut(slots, command, model.held)
          check(slots, model)
        }
      }),
      { numRuns: 300 },
    )

  it('oversells no slot and gives none twice', () => {
    run((slots) => {
      const given = Object.values(slots.held)
      expect(new Set(given).size).toBe(given.length)
      for (const { line, slots: size } of slots.lines) {
        expect(given.filter((slot) => lineOfSlot(slot) === line).length).toBeLessThanOrEqual(size)
      }
    })
  })
  it('never has a case hold two slots, or hold one and wait', () => {
    run((slots) => {
      const everywhere = [...Object.keys(slots.held), ...waitingList(slots).map((one) => one.caseNumber)]
      expect(new Set(everywhere).size).toBe(everywhere.length)
    })
  })
  it('loses no released slot: taken and free ones are always all of them, and none is free while somebody may have it', () => {
    run((slots, model) => {
      expect(Object.keys(slots.held).length + freeInAll(slots)).toBe(slotsInAll(slots))
      for (const one of waitingList(slots)) {
        if (!model.held || one.returning) expect(freeSlots(slots, one.line)).toEqual([])
      }
    })
  })
  it('keeps the order of the waiting list: it gives slots to whom the plain rule gives them, and the others wait as they came', () => {
    run((slots, model) => {
      expect(new Set(Object.keys(slots.held))).toEqual(model.on)
      const waiting = model.came.filter((one) => !model.on.has(one.caseNumber))
      expect(waitingList(slots)).toEqual(waiting)
    })
  })
})
