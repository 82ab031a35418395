// Does a deposit never go below zero, and does every change stand in its entries?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  balanceOf,
  draw,
  effectOf,
  freeIn,
  giveBack,
  heldIn,
  hold,
  openDeposit,
  payIn,
  releaseHold,
  shortfallOf,
  type Deposit,
  type DepositEntry,
} from '../../domain/agency/deposit.js'

const at = '2027-03-01T06:00:00Z'
const change = (amountMinor: number, reference = 'NP-1/1', rule = 'overcharge-recovered') => ({
  at,
  amountMinor,
  reference,
  rule,
})

function full(amountMinor = 1000): Deposit {
  const deposit = openDeposit('NPR')
  deposit.requiredMinor = amountMinor
  payIn(deposit, 'paid-in', change(amountMinor, 'receipt-1', 'deposit-tier'))
  return deposit
}

describe('a deposit', () => {
  it('of 1,000 with 400 earmarked gives back 600 at most', () => {
    const deposit = full()
    expect(hold(deposit, change(400))).toBe(400)
    expect(giveBack(deposit, change(1000, 'incentive-1', 'deposit-return'))).toBe(600)
    expect([balanceOf(deposit), freeIn(deposit), shortfallOf(deposit)]).toEqual([400, 0, 600])
  })

  it('of 1,000 pays 1,000 of a recovery of 1,500, and is 1,000 short of what is required', () => {
    const deposit = full()
    hold(deposit, change(1500))
    expect(draw(deposit, change(1500))).toBe(1000)
    expect([balanceOf(deposit), heldIn(deposit), shortfallOf(deposit)]).toEqual([0, 0, 1000])
  })

  it('draws from what is free, never from what is earmarked for another recovery', () => {
    const deposit = full()
    hold(deposit, change(700, 'NP-1/1'))
    expect(draw(deposit, change(500, 'NP-2/1'))).toBe(300)
    expect(draw(deposit, change(700, 'NP-1/1'))).toBe(700)
  })

  it('earmarks no more than is free', () => {
    const deposit = full()
    expect(hold(deposit, change(900, 'NP-1/1'))).toBe(900)
    expect(hold(deposit, change(900, 'NP-2/1'))).toBe(100)
    expect(hold(deposit, change(900, 'NP-3/1'))).toBe(0)
  })

  it('gives an earmark free once', () => {
    const deposit = full()
    hold(deposit, change(400))
    expect(releaseHold(deposit, change(0))).toBe(400)
    expect(releaseHold(deposit, change(0))).toBe(0)
    expect(deposit.entries.map(({ kind }) => kind)).toEqual(['paid-in', 'held', 'hold-released'])
  })

  it('makes no entry of an amount that is negative, broken or no number', () => {
    const deposit = full()
    for (const amount of [-5, 0, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      payIn(deposit, 'topped-up', change(amount))
      expect([hold, draw, giveBack].map((take) => take(deposit, change(amount)))).toEqual([0, 0, 0])
    }
    expect(deposit.entries).toHaveLength(1)
    expect(balanceOf(deposit)).toBe(1000)
  })

  it('names each entry by number, instant, kind, amount, reference and rule', () => {
    expect(full().entries).toEqual([
      { id: 'D-1', at, kind: 'paid-in', amountMinor: 1000, reference: 'receipt-1', rule: 'deposit-tier' },
    ])
  })

  it('keeps 12 lines of 200 entries, and their sum stays the balance', () => {
    const deposit = openDeposit('NPR')
    for (let n = 1; n <= 100; n += 1) {
      payIn(deposit, 'topped-up', change(100, `receipt-${n}`))
      draw(deposit, change(40, `NP-${n}/1`))
    }
    expect(deposit.entries).toHaveLength(12)
    expect(deposit.entries[0]).toMatchObject({ kind: 'carried-forward', reference: 'up-to-d-189' })
    expect(deposit.count).toBe(200)
    expect(balanceOf(deposit)).toBe(100 * 60)
  })
})

type Move = { verb: 'pay' | 'top' | 'hold' | 'release' | 'draw' | 'return'; amount: number; about: string }

const move: fc.Arbitrary<Move> = fc.record({
  verb: fc.constantFrom('pay', 'top', 'hold', 'release', 'draw', 'return'),
  amount: fc.oneof(fc.integer({ min: -50, max: 2000 }), fc.double({ min: -1, max: 5, noNaN: false })),
  about: fc.constantFrom('NP-1/1', 'NP-1/2', 'NP-2/1', 'NP-3/1'),
})

function carryOut(deposit: Deposit, { verb, amount, about }: Move): void {
  const asked = change(amount, about)
  if (verb === 'pay') payIn(deposit, 'paid-in', asked)
  if (verb === 'top') payIn(deposit, 'topped-up', asked)
  if (verb === 'hold') hold(deposit, asked)
  if (verb === 'release') releaseHold(deposit, asked)
  if (verb === 'draw') draw(deposit, asked)
  if (verb === 'return') giveBack(deposit, asked)
}

describe('whatever is done to a deposit, in whatever order', () => {
  it('neither the balance nor what is free goes below zero, and holds stay within the balance', () =>
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        const deposit = openDeposit('NPR')
        for (const one of moves) {
          carryOut(deposit, one)
          expect(balanceOf(deposit)).toBeGreaterThanOrEqual(0)
          expect(freeIn(deposit)).toBeGreaterThanOrEqual(0)
          expect(heldIn(deposit)).toBeLessThanOrEqual(balanceOf(deposit))
        }
      }),
    ))

  it('the sum of all entries ever made is the balance, although the file keeps 12', () =>
    fc.assert(
      fc.property(fc.array(move, { maxLength: 80 }), (moves) => {
        const deposit = openDeposit('NPR')
        const registry = new Map<string, DepositEntry>()
        for (const one of moves) {
          carryOut(deposit, one)
          for (const entry of deposit.entries) if (entry.kind !== 'carried-forward') registry.set(entry.id, entry)
        }
        const all = [...registry.values()]
        expect(all).toHaveLength(deposit.count)
        expect(all.reduce((sum, entry) => sum + effectOf(entry), 0)).toBe(balanceOf(deposit))
        expect(deposit.entries.length).toBeLessThanOrEqual(12)
      }),
    ))

  it('what is earmarked is what holds less releases say', () =>
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const deposit = openDeposit('NPR')
        const registry = new Map<string, DepositEntry>()
        for (const one of moves) {
          carryOut(deposit, one)
          for (const entry of deposit.entries) registry.set(`${entry.kind}/${entry.id}`, entry)
        }
        const sum = (kind: string) =>
          [...registry.values()].filter((e) => e.kind === kind).reduce((total, e) => total + e.amountMinor, 0)
        expect(sum('held') - sum('hold-released')).toBe(heldIn(deposit))
      }),
    ))
})
