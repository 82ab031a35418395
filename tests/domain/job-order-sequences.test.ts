// Does a job order stay sound under any sequence of what cases, employer, agency and ban may do to it?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jobOrderBookkeeping, type JobOrderAction } from '../../domain/job-order.js'
import type { JobOrderBook } from '../../domain/job-order/job-order-book.js'
import { settleReplacement } from '../../domain/job-order/replacement.js'
import { freeInAll, freeSlots, lineOfSlot, slotsInAll, waitingList } from '../../domain/job-order/slots.js'
import { mayPass } from '../../domain/job-order/slot-holds.js'
import type { Facts } from '../../domain/explained.js'
import { act, aLine, anOrder, candidate, caseworker, saidIn } from './job-orders.js'

type Command = { action: JobOrderAction; data: Facts } | { news: string; data: Facts } | { judge: boolean }

const who = fc.nat(17).map(candidate)
const moment = fc.constantFrom('2026-12-01T09:00:00Z', '2026-12-01T10:00:00Z')
const acting = (weight: number, action: JobOrderAction, data: { [name: string]: fc.Arbitrary<Facts[string]> }) => ({
  weight,
  arbitrary: fc.record({ action: fc.constant(action), data: fc.record(data) }),
})
const aCommand: fc.Arbitrary<Command> = fc.oneof(
  acting(40, 'reserve-slot', { case: who, line: fc.constantFrom('a', 'b'), returning: fc.boolean() }),
  acting(16, 'release-slot', { case: who }),
  acting(16, 'select', { case: who, reason: fc.constant('skill-fits') }),
  acting(8, 'refuse-candidate', { case: who, reason: fc.constant('skill-below-requirement') }),
  acting(4, 'shortlist', { cases: fc.array(who, { maxLength: 12 }) }),
  acting(4, 'offer-interviews', { at: fc.array(moment, { minLength: 1, maxLength: 2 }) }),
  acting(8, 'take-interview', { case: who, at: moment }),
  acting(4, 'request-replacement', {
    case: who,
    reason: fc.constant('did-not-arrive'),
    leftOn: fc.constant('2026-11-24'),
  }),
  acting(1, 'withdraw-order', { reason: fc.constant('need-has-ended') }),
  { weight: 4, arbitrary: fc.record({ judge: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      { news: 'hold-placed', data: { ref: 'AGY-1', cause: 'agency', exempt: [] } },
      { news: 'hold-lifted', data: { ref: 'AGY-1' } },
      { news: 'hold-placed', data: { ref: 'BAN-1', cause: 'ban', exempt: ['returning-workers'], edition: 1 } },
      { news: 'hold-lifted', data: { ref: 'BAN-1' } },
    ),
  },
)

function carryOut(book: JobOrderBook, command: Command): void {
  if ('judge' in command) {
    const open = Object.keys(book.replacing)[0]
    if (open !== undefined) settleReplacement(book, open, command.judge)
  } else if ('news' in command) jobOrderBookkeeping.news[command.news]?.(book, command.data, '2026-11-24T09:00:00Z')
  else if (jobOrderBookkeeping.allowed[book.status].includes(command.action))
    act(book, command.action, { data: command.data, actor: caseworker })
}

describe('any sequence of acts and news', () => {
  const run = (check: (book: JobOrderBook, before: JobOrderBook) => void) =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(aCommand, { maxLength: 90 }), (slots, commands) => {
        const book = anOrder(slots, { lines: [aLine('a', slots), aLine('b', 1)] })
        for (const command of commands) {
          const before = structuredClone(book)
          carryOut(book, command)
          check(book, before)
        }
      }),
      { numRuns: 250 },
    )

  it('oversells nothing and gives no case two places', () => {
    run(({ slots }) => {
      const given = Object.values(slots.held)
      expect(new Set(given).size).toBe(given.length)
      for (const { line, slots: size } of slots.lines)
        expect(given.filter((slot) => lineOfSlot(slot) === line).length).toBeLessThanOrEqual(size)
      const all = [...Object.keys(slots.held), ...waitingList(slots).map((one) => one.caseNumber)]
      expect(new Set(all).size).toBe(all.length)
    })
  })
  it('loses no slot of an open order: every one is held or free, and none is free while somebody may have it', () => {
    run((book) => {
      if (book.slots.lapsed) return
      expect(Object.keys(book.slots.held).length + freeInAll(book.slots)).toBe(slotsInAll(book.slots))
      for (const one of waitingList(book.slots))
        if (mayPass(book, one)) expect(freeSlots(book.slots, one.line)).toEqual([])
    })
  })
  it('keeps the order of those who wait: nobody who stays on the list moves behind another', () => {
    run((book, before) => {
      const now = waitingList(book.slots).map((one) => one.caseNumber)
      const earlier = waitingList(before.slots).map((one) => one.caseNumber)
      const stayed = earlier.filter((one) => now.includes(one))
      expect(now.slice(0, stayed.length)).toEqual(stayed)
    })
  })
  it('keeps selected workers on their slots, interviews with shortlisted cases, and refused cases off the order', () => {
    run((book) => {
      for (const one of Object.keys(book.selected)) expect(book.slots.held[one]).toBeDefined()
      for (const taker of Object.values(book.interviews)) if (taker) expect(book.shortlist).toContain(taker)
      const on = [...Object.keys(book.slots.held), ...waitingList(book.slots).map((one) => one.caseNumber)]
      expect(on.filter((one) => book.refused.includes(one))).toEqual([])
    })
  })
  it('is filled exactly while every slot is taken by a selected worker', () => {
    run((book) => {
      if (book.slots.lapsed) return
      expect(book.status === 'filled').toBe(Object.keys(book.selected).length === slotsInAll(book.slots))
    })
  })
  it('tells a case that waited and now holds a slot that it does, and one that was selected or taken off why', () => {
    run((book, before) => {
      const said = saidIn(book).slice(before.news.length)
      const waited = waitingList(before.slots).map((one) => one.caseNumber)
      for (const one of waited) if (book.slots.held[one]) expect(said).toContain(`granted ${one}`)
      for (const one of Object.keys(book.selected))
        if (!before.selected[one]) expect(said).toContain(`selected ${one} skill-fits`)
      for (const one of book.refused)
        if (!before.refused.includes(one)) expect(said).toContain(`not-selected ${one} skill-below-requirement`)
    })
  })
})
