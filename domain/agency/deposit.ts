// What does an agency's deposit hold, what of it is earmarked, and why did it change? An entry for every change; never below zero.
import type { Instant } from '../calendar.js'

/** What an entry does to the balance: money in, money out, or an earmark that moves nothing. */
const directions = {
  'paid-in': 1,
  'topped-up': 1,
  'carried-forward': 1,
  drawn: -1,
  returned: -1,
  held: 0,
  'hold-released': 0,
} as const

export type DepositKind = keyof typeof directions

/** One change. `reference` is what it was for: a receipt, an overcharge, an incentive. `rule` is why. */
export type DepositEntry = {
  id: string
  at: Instant
  kind: DepositKind
  amountMinor: number
  reference: string
  rule: string
}

/** A change about to be made: the same as an entry, without its id. */
export type DepositChange = { at: Instant; amountMinor: number; reference: string; rule: string }

export type Deposit = {
  currency: string
  /** What the tier asks for, less what was given back for clean time. */
  requiredMinor: number
  /** Oldest first. INVARIANT: their sum is the balance; older ones stand in one line `carried-forward`. */
  entries: DepositEntry[]
  /** How many entries there were in all. */
  count: number
  /** Reference → what is earmarked for it. INVARIANT: never more than the balance in all. */
  holds: { [reference: string]: number }
}

/** So many entries travel with the agency; all of them are in the registry. */
const keptEntries = 12

/** A deposit before its first payment. */
export function openDeposit(currency: string): Deposit {
  return { currency, requiredMinor: 0, entries: [], count: 0, holds: {} }
}

/** What one entry adds to the balance. */
export const effectOf = ({ kind, amountMinor }: Pick<DepositEntry, 'kind' | 'amountMinor'>): number =>
  directions[kind] * amountMinor

/** The money there is: the sum of all entries. */
export const balanceOf = ({ entries }: Deposit): number => entries.reduce((sum, entry) => sum + effectOf(entry), 0)

/** What is earmarked in all. */
export const heldIn = ({ holds }: Deposit): number => Object.values(holds).reduce((sum, held) => sum + held, 0)

/** What nothing is earmarked for. */
export const freeIn = (deposit: Deposit): number => balanceOf(deposit) - heldIn(deposit)

/** What must be paid in to reach the required amount again. */
export const shortfallOf = (deposit: Deposit): number => Math.max(0, deposit.requiredMinor - balanceOf(deposit))

/** Money in: the first payment or a top-up. */
export function payIn(deposit: Deposit, kind: 'paid-in' | 'topped-up', change: DepositChange): void {
  enter(deposit, kind, change)
}

/** Earmarks for an open recovery as much of the amount as is free; answers how much. A second hold adds to the first. */
export function hold(deposit: Deposit, change: DepositChange): number {
  const amountMinor = Math.min(whole(change.amountMinor), freeIn(deposit))
  if (amountMinor === 0) return 0
  enter(deposit, 'held', { ...change, amountMinor })
  deposit.holds[change.reference] = (deposit.holds[change.reference] ?? 0) + amountMinor
  return amountMinor
}

/** Gives free what was earmarked for a reference; answers how much. */
export function releaseHold(deposit: Deposit, change: Omit<DepositChange, 'amountMinor'>): number {
  const amountMinor = deposit.holds[change.reference] ?? 0
  const { [change.reference]: _, ...others } = deposit.holds
  deposit.holds = others
  if (amountMinor > 0) enter(deposit, 'hold-released', { ...change, amountMinor })
  return amountMinor
}

/** Takes the amount for a recovery, from what was earmarked for it and what is free: as much as there is. Answers how much. */
export function draw(deposit: Deposit, change: DepositChange): number {
  releaseHold(deposit, change)
  return takeOut(deposit, 'drawn', change)
}

/** Gives money back to the agency, never what is earmarked; answers how much. */
export function giveBack(deposit: Deposit, change: DepositChange): number {
  return takeOut(deposit, 'returned', change)
}

function takeOut(deposit: Deposit, kind: 'drawn' | 'returned', change: DepositChange): number {
  const amountMinor = Math.min(whole(change.amountMinor), freeIn(deposit))
  if (amountMinor > 0) enter(deposit, kind, { ...change, amountMinor })
  return amountMinor
}

function enter(deposit: Deposit, kind: DepositKind, change: DepositChange): void {
  const amountMinor = whole(change.amountMinor)
  if (amountMinor === 0) return
  deposit.count += 1
  const { at, reference, rule } = change
  deposit.entries.push({ id: `D-${deposit.count}`, at, kind, amountMinor, reference, rule })
  while (deposit.entries.length > keptEntries) rollUp(deposit)
}

/** Folds the two oldest lines into one. The balance before any entry was never below zero, so the line is none either. */
function rollUp(deposit: Deposit): void {
  const [first, second, ...rest] = deposit.entries
  if (!first || !second) return
  deposit.entries = [
    {
      id: second.id,
      at: second.at,
      kind: 'carried-forward',
      amountMinor: effectOf(first) + effectOf(second),
      reference: `up-to-${second.id.toLowerCase()}`,
      rule: 'deposit-carried-forward',
    },
    ...rest,
  ]
}

/** An amount as it may be entered: a whole number above zero, or nothing. */
const whole = (amount: number): number => (Number.isSafeInteger(amount) && amount > 0 ? amount : 0)
