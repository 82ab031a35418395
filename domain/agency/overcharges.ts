// What becomes of a worker's overcharge? The agency refunds it in time, or its deposit does, as far as it reaches.
import type { Instant } from '../calendar.js'
import { count, stain, writeLine, type AgencyRecord } from './agency-record.js'
import { draw, freeIn, hold, releaseHold, type Deposit } from './deposit.js'

export const overchargeStatuses = ['noted', 'demanded', 'owed', 'refunded', 'drawn', 'part', 'struck'] as const
export type OverchargeStatus = (typeof overchargeStatuses)[number]

export type Overcharge = {
  ref: string
  case: string
  /** The entry in the case's ledger of fees. */
  entry: string
  category: string
  amountMinor: number
  currency: string
  notedAt: Instant
  status: OverchargeStatus
  /** The same in the deposit's currency, once it is known. */
  claimMinor: number
  /** Paid out of the deposit so far, in the deposit's currency. */
  paidMinor: number
}

/** The part of an agency's book that a recovery changes. */
type Ledgers = { deposit: Deposit; overcharges: { [ref: string]: Overcharge }; record: AgencyRecord }

/** The reference of an overcharge: its case and its entry, so that the same entry opens one matter only. */
export const overchargeRef = (caseNumber: string, entry: string): string => `${caseNumber}/${entry}`

/** Opens the matter; the same entry again changes nothing. */
export function noteOvercharge(book: Ledgers, noted: Omit<Overcharge, 'status' | 'claimMinor' | 'paidMinor'>): void {
  if (book.overcharges[noted.ref] || book.record.lines.some(({ ref }) => ref === noted.ref)) return
  book.overcharges[noted.ref] = { ...noted, status: 'noted', claimMinor: 0, paidMinor: 0 }
  line(book, noted, { outcome: 'noted', counts: 0, at: noted.notedAt })
}

/** The refund is demanded; as much of the deposit as is free is earmarked for it. */
export function demandRefund(
  book: Ledgers,
  ref: string,
  { claimMinor, at }: { claimMinor: number; at: Instant },
): void {
  const matter = book.overcharges[ref]
  if (!matter || matter.status !== 'noted') return
  matter.status = 'demanded'
  matter.claimMinor = claimMinor
  hold(book.deposit, { reference: ref, amountMinor: claimMinor, at, rule: 'overcharge-earmarked' })
}

/** The agency refunded the worker: the earmark is given free, the overcharge is counted. */
export function settleByAgency(book: Ledgers, ref: string, at: Instant): void {
  const matter = book.overcharges[ref]
  if (!matter || matter.status !== 'demanded') return
  releaseHold(book.deposit, { reference: ref, at, rule: 'overcharge-refunded' })
  establish(book, matter, { at, drawn: 0 })
  close(book, matter, { at, as: 'refunded' })
}

/** The deadline was missed, or there is money again: the deposit pays as much as it has. Answers what it paid now. */
export function recover(book: Ledgers, ref: string, at: Instant): number {
  const matter = book.overcharges[ref]
  if (!matter || (matter.status !== 'demanded' && matter.status !== 'owed')) return 0
  if (matter.status === 'demanded') establish(book, matter, { at, drawn: 1 })
  const amountMinor = matter.claimMinor - matter.paidMinor
  const paid = draw(book.deposit, { reference: ref, amountMinor, at, rule: 'overcharge-recovered' })
  matter.paidMinor += paid
  matter.status = 'owed'
  if (matter.paidMinor >= matter.claimMinor) close(book, matter, { at, as: 'drawn' })
  else line(book, matter, { outcome: 'owed', counts: 1, at })
  return paid
}

/** Nothing more is to be had: what is left stays owed by the agency, on the record. */
export function closeUnpaid(book: Ledgers, ref: string, at: Instant): void {
  const matter = book.overcharges[ref]
  if (matter?.status === 'owed') close(book, matter, { at, as: 'part' })
}

/** It was no overcharge. Only before anything was recovered. */
export function strikeOvercharge(book: Ledgers, ref: string, at: Instant): void {
  const matter = book.overcharges[ref]
  if (!matter || !isStrikable(matter)) return
  releaseHold(book.deposit, { reference: ref, at, rule: 'overcharge-struck' })
  close(book, matter, { at, as: 'struck' })
}

/** Puts a settled matter away; its line stays on the record. */
export function putAwayOvercharge(book: Ledgers, ref: string): void {
  const { [ref]: matter, ...others } = book.overcharges
  if (matter && !isUnsettled(matter)) book.overcharges = others
}

/** Whether anything is still to happen with it. */
export const isUnsettled = ({ status }: Overcharge): boolean => ['noted', 'demanded', 'owed'].includes(status)

export const isStrikable = ({ status }: Overcharge): boolean => status === 'noted' || status === 'demanded'

/** Whether more of what is owed could be drawn now. */
export function isRecoverable({ deposit, overcharges }: Ledgers, ref: string): boolean {
  return overcharges[ref]?.status === 'owed' && freeIn(deposit) > 0
}

/** What was paid so far, in the currency and minor units the worker was charged in, rounded down. */
export function paidToWorker({ amountMinor, claimMinor, paidMinor }: Overcharge): number {
  if (claimMinor <= 0) return 0
  return Number((BigInt(amountMinor) * BigInt(paidMinor)) / BigInt(claimMinor))
}

function establish(book: Ledgers, matter: Overcharge, { at, drawn }: { at: Instant; drawn: number }): void {
  count(book.record, at, { overcharges: 1, drawn })
  stain(book.record, at)
  line(book, matter, { outcome: 'established', counts: 1, at })
}

function close(book: Ledgers, matter: Overcharge, { at, as }: { at: Instant; as: OverchargeStatus }): void {
  matter.status = as
  line(book, matter, { outcome: as, counts: as === 'struck' ? 0 : 1, at })
}

type Said = { outcome: string; counts: number; at: Instant }

function line(book: Ledgers, { ref, case: number }: { ref: string; case: string }, said: Said): void {
  writeLine(book.record, { ref, kind: 'overcharge', case: number, ...said })
}
