// How does a cost enter the fee ledger of a case? Queued as it was said; assessed at once by a rule in a step of its own.
import type { Act, ActRule, RuleRefusal } from '../acts.js'
import type { CaseFile, FeesOfCase, QueuedFee } from '../case-file.js'
import type { Facts } from '../explained.js'
import { pick, textOf } from '../facts.js'
import { refuseCategory } from './fee-categories.js'

const dayMs = 86_400_000

/** Costs that may wait for a figure at once: a ledger that nobody assesses must not fill the file. */
const mostWaiting = 50

/** The entry a command makes: the same command names the same entry (FNV-1a over its id, so that it is a code). */
export function entryOf(commandId: string): string {
  let hash = 0xcbf29ce484222325n
  for (const char of commandId) hash = BigInt.asUintN(64, (hash ^ BigInt(char.codePointAt(0) ?? 0)) * 0x100000001b3n)
  return `fee-${hash.toString(36)}`
}

/** Enters one cost; the answer names the entry, and what the worker had paid in its category before. */
export const addFee: ActRule<CaseFile> = {
  roles: ['person', 'caseworker', 'labour-attache', 'supervisor', 'agency'],
  refuse: refuseFee,
  apply: queueFee,
  answer: (file, { commandId, data }) => ({
    entry: entryOf(commandId),
    paidBeforeMinor: paidBefore(file, textOf(data, 'category')),
  }),
}

function refuseFee(file: CaseFile, act: Act): RuleRefusal | undefined {
  return (
    refuseAmount(act) ??
    refuseCategory(textOf(act.data, 'category')) ??
    refuseDate(act) ??
    refuseSpeaker(act) ??
    refuseQueue(file)
  )
}

function refuseAmount({ data }: Act): RuleRefusal | undefined {
  if (Number(data['amountMinor']) > 0) return undefined
  return {
    rule: 'fee-amount-positive',
    message: 'expected an amount above 0 in minor units, got 0 or less; enter what was paid, and a refund as a refund',
  }
}

/** One day of leeway: a civil date is ahead of the instant's own in the zones of the east. */
function refuseDate({ at, data }: Act): RuleRefusal | undefined {
  const latest = new Date(Date.parse(at) + dayMs).toISOString().slice(0, 10)
  if (textOf(data, 'paidOn') <= latest) return undefined
  return {
    rule: 'fee-paid-by-now',
    message: 'expected a payment that was made, got a date to come; enter it on the day it is paid',
  }
}

/** An agency speaks of its own charges only. */
function refuseSpeaker({ actor, data }: Act): RuleRefusal | undefined {
  if (actor.role !== 'agency' || textOf(data, 'chargedBy') === actor.id) return undefined
  return {
    rule: 'agency-enters-its-own-charges',
    message: `expected chargedBy ${actor.id} from this agency, got another; name the agency's own charge, or let the worker enter it`,
  }
}

function refuseQueue({ fees }: CaseFile): RuleRefusal | undefined {
  if ((fees?.queue.length ?? 0) < mostWaiting) return undefined
  return {
    rule: 'fees-await-figures',
    message: `expected fewer than ${mostWaiting} costs waiting for figures, got as many; supply the figures asked for first`,
  }
}

function queueFee(file: CaseFile, { actor, at, commandId, data }: Act): void {
  const { count, queue } = feesOf(file)
  const entry = { id: entryOf(commandId), at, by: `${actor.role}:${actor.id}`, data }
  file.fees = { ...file.fees, count: count + 1, queue: [...queue, entry] }
  file.events.push({ event: 'fee', entry: entry.id, at, by: entry.by, data })
}

const feesOf = ({ fees }: CaseFile): FeesOfCase => fees ?? { count: 0, queue: [] }

const paidBefore = (file: CaseFile, category: string): number => feesOf(file).paid?.[category] ?? 0

/**
 * The costs to be assessed now: the oldest of each category. What the worker paid in a category counts together, so
 * that one cost of it is assessed after the other.
 */
export function costsToAssess(file: CaseFile): string[] {
  const seen = new Set<string>()
  return feesOf(file).queue.flatMap(({ id, data }) => {
    const category = textOf(data, 'category')
    if (seen.has(category)) return []
    seen.add(category)
    return [id]
  })
}

/** What the decision `fee-entry` reads of a queued cost; undefined once it was assessed. */
export function factsOfCost(file: CaseFile, id: string): Facts | undefined {
  const queued = find(file, id)
  if (!queued) return undefined
  const { data } = queued
  return { ...data, entry: id, stage: file.stage, paidBeforeMinor: paidBefore(file, textOf(data, 'category')) }
}

/** Takes a cost out of the queue with its assessment: the registry hears of it, the total of its category grows. */
export function keepAssessment(file: CaseFile, id: string, { at, value }: { at: string; value: Facts }): void {
  const queued = find(file, id)
  if (!queued) return
  const { queue, paid, owed, ...fees } = feesOf(file)
  const after = value['paidAfterMinor']
  const over = Number(value['overchargeMinor'])
  file.fees = {
    ...fees,
    queue: queue.filter((other) => other.id !== id),
    paid: { ...paid, ...(typeof after === 'number' ? { [textOf(queued.data, 'category')]: after } : {}) },
    owed: { ...owed, ...(over > 0 ? { [id]: owedOf(queued, value) } : {}) },
  }
  file.events.push({ event: 'fee-assessed', entry: id, at, value })
}

/** What an agency, a caseworker and the worker are told of an overcharge. */
const owedOf = ({ id, data }: QueuedFee, value: Facts): Facts => ({
  entry: id,
  ...pick(data, 'category'),
  chargedBy: textOf(data, 'chargedBy') || 'unknown',
  amountMinor: value['overchargeMinor'] ?? 0,
  currency: value['overchargeCurrency'] ?? null,
  ...pick(value, 'rule', 'capMinor', 'capCurrency'),
})

/** The overcharges whose refund is open. */
export const overchargesOpen = (file: CaseFile): string[] => Object.keys(feesOf(file).owed ?? {})

/** What is owed back for an entry; undefined once it was settled. */
export const overchargeOf = (file: CaseFile, entry: string): Facts | undefined => feesOf(file).owed?.[entry]

/** Closes an overcharge with what came back; the registry hears of it. */
export function keepSettlement(file: CaseFile, entry: string, { at, settled }: { at: string; settled: Facts }): void {
  const { [entry]: open, ...owed } = feesOf(file).owed ?? {}
  if (!open) return
  file.fees = { ...feesOf(file), owed }
  const paidMinor = Number(settled['paidMinor'] ?? 0)
  file.events.push({ event: 'fee-settled', entry, at, how: textOf(settled, 'how'), paidMinor })
}

const find = (file: CaseFile, id: string): QueuedFee | undefined => feesOf(file).queue.find((entry) => entry.id === id)
