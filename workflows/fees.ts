// What happens with every cost of a case? Assessed as soon as it is entered; what a worker was overcharged is got back.
import type { CaseFile } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import { pick, recordsOf, textOf } from '../domain/facts.js'
import {
  costsToAssess,
  factsOfCost,
  keepAssessment,
  keepSettlement,
  overchargeOf,
  overchargesOpen,
} from '../domain/fee-ledger.js'
import type { Desk } from './kit/desk.js'

/** Looks after the fee ledger beside the stages of a case, for as long as it lives. */
export async function watchFees(desk: Desk): Promise<void> {
  const file = () => desk.book<CaseFile>()
  const never = () => false
  await Promise.all([
    desk.each('entries', { open: () => costsToAssess(file()), part: assess, done: never }),
    desk.each('overcharges', { open: () => overchargesOpen(file()), part: recover, done: never }),
  ])
}

/** One cost under the rules of its corridor; the registry hears of it at once. */
async function assess(desk: Desk, entry: string): Promise<void> {
  const facts = factsOfCost(desk.book<CaseFile>(), entry)
  if (!facts) return
  const value = await desk.decide('fee-entry', facts)
  desk.once<CaseFile>('assessed', (file, at) => keepAssessment(file, entry, { at, value }))
}

/** The worker is told, with the rule and where to complain; then whoever answers for it pays back. */
async function recover(desk: Desk, entry: string): Promise<void> {
  const owed = overchargeOf(desk.book<CaseFile>(), entry)
  if (!owed) return
  desk.tell('overcharge-found', owed)
  const settled = (await byAgency(desk, owed)) ?? (await byCaseworker(desk, owed))
  desk.tell('refund-settled', { ...pick(owed, 'category', 'currency'), ...pick(settled, 'how', 'paidMinor') })
  desk.once<CaseFile>('settled', (file, at) => keepSettlement(file, entry, { at, settled }))
}

/**
 * The agency that placed the worker answers for what was charged, whoever took the money; its own file demands the refund
 * and draws on the deposit. Undefined when the case has none, or its file does not take it up.
 */
async function byAgency(desk: Desk, owed: Facts): Promise<Facts | undefined> {
  const agency = textOf(desk.facts, 'agency')
  if (agency === '') return undefined
  const matter = { case: desk.number, ...pick(owed, 'entry', 'amountMinor', 'currency', 'category') }
  const answer = await desk.order(agency, 'record-overcharge', matter)
  if (answer['refused'] !== undefined) return undefined
  const news = `refund/${textOf(owed, 'entry')}`
  await desk.known(news)
  return recordsOf(desk.facts, news)[0] ?? {}
}

function byCaseworker(desk: Desk, owed: Facts): Promise<Facts> {
  return desk.ask('overcharge-recovery', owed)
}
