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
} from '../domain/fees/fee-ledger.js'
import type { Reader } from '../domain/outgoing.js'
import type { Desk } from './kit/desk.js'
import type { Beyond } from './kit/live.js'

/** Looks after the fee ledger beside the stages of a case, and after its end until every cost and overcharge is settled. */
export async function watchFees(desk: Desk): Promise<void> {
  const file = () => desk.book<CaseFile>()
  const ended = () => file().exit !== undefined
  const assessed = () => ended() && costsToAssess(file()).length === 0
  await Promise.all([
    desk.each('entries', { open: () => costsToAssess(file()), part: assess, done: ended }),
    desk.each('overcharges', { open: () => overchargesOpen(file()), part: recover, done: assessed }),
  ])
}

/** A worker's money is got back even when the case has ended: it closes when nothing is owed any more. */
export const feesBeyond: Beyond = {
  name: 'fees',
  isOpen: (file) => costsToAssess(file).length > 0 || overchargesOpen(file).length > 0,
  part: watchFees,
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
  desk.tell('overcharge-found', owed, readerOf(desk))
  const settled = (await byAgency(desk, owed)) ?? (await byCaseworker(desk, owed))
  const told = { ...pick(owed, 'category', 'currency'), ...pick(settled, 'how', 'paidMinor') }
  desk.tell('refund-settled', told, readerOf(desk))
  desk.once<CaseFile>('settled', (file, at) => keepSettlement(file, entry, { at, settled }))
}

/** A caseworker speaks with the family of a worker who died. */
const readerOf = (desk: Desk): { to: Reader } =>
  desk.book<CaseFile>().exit?.kind === 'deceased' ? { to: { role: 'caseworker' } } : { to: { person: true } }

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
