// Overcharges of an agency: the refund demanded, the deposit drawn on a miss; what is left of it goes back at the very end.
import { notifyDemerit } from '../../domain/agency/agency-matters.js'
import type { AgencyBook } from '../../domain/agency/agency-book.js'
import { returnRest } from '../../domain/agency/agency-turns.js'
import type { Facts } from '../../domain/explained.js'
import { numberOf, pick, textOf } from '../../domain/facts.js'
import {
  closeUnpaid,
  demandRefund,
  isRecoverable,
  paidToWorker,
  putAwayOvercharge,
  recover,
  settleByAgency,
  type Overcharge,
} from '../../domain/agency/overcharges.js'
import { issueDepositReceipt } from './agency-deposit.js'
import { bookOf, hasLeft, toAgency } from './agency-desk.js'
import type { Desk } from '../kit/desk.js'

/** One matter for each open overcharge, side by side, until `done`. */
export function recoverOvercharges(desk: Desk, done: () => boolean): Promise<void> {
  return desk.each('open', { open: () => Object.keys(bookOf(desk).overcharges), part: recoverOne, done })
}

/** After the licence: late claims are still paid, then the rest of the deposit is given back. */
export async function windUp(desk: Desk): Promise<undefined> {
  const { how = '', reason = '' } = bookOf(desk).left ?? {}
  for (const paper of ['agency-licence', 'label-certificate', 'tax-benefit-certificate']) desk.revoke(paper, how)
  desk.tell('licence-ended', { how, reason }, toAgency(desk))
  const release = await desk.decide('deposit-release', {})
  let released = false
  await Promise.all([
    desk.until('release', textOf(release, 'releaseAt')).then(() => (released = true)),
    recoverOvercharges(desk, () => released),
  ])
  desk.once<AgencyBook>('returned', (book, at) => (book.returnedMinor = returnRest(book, at)))
  const { returnedMinor = 0, deposit } = bookOf(desk)
  if (returnedMinor === 0) return undefined
  await issueDepositReceipt(desk)
  const told = { amountMinor: returnedMinor, currency: deposit.currency, rule: 'deposit-final-return' }
  desk.tell('deposit-returned', told, toAgency(desk))
  return undefined
}

const matterOf = (desk: Desk, ref: string): Overcharge | undefined => bookOf(desk).overcharges[ref]

/** One overcharge, from the demand to the last payment. */
async function recoverOne(desk: Desk, ref: string): Promise<void> {
  const matter = matterOf(desk, ref)
  if (!matter) return
  const told = await demand(desk, matter)
  const status = () => matterOf(desk, ref)?.status
  const struck = () => status() === 'struck'
  const closesAt = textOf(told, 'closesAt')
  const answer = await desk.askUntil('overcharge-refund', { closesAt, when: struck, facts: pick(told, ...shown) })
  if (struck()) {
    tellCase(desk, matter, { how: 'struck', paidMinor: 0 })
    desk.tell('overcharge-struck', { case: matter.case }, toAgency(desk))
  } else if (answer?.['refunded'] === true) {
    desk.once<AgencyBook>('settled', (book, at) => settleByAgency(book, ref, at))
    tellCase(desk, matter, { how: 'agency', paidMinor: matter.amountMinor })
  } else await drawDeposit(desk, matter)
  desk.once<AgencyBook>('put-away', (book) => putAwayOvercharge(book, ref))
}

const shown = ['case', 'category', 'amountMinor', 'currency', 'dueOn'] as const

async function demand(desk: Desk, matter: Overcharge): Promise<Facts> {
  const { ref, amountMinor, currency, category } = matter
  const depositCurrency = bookOf(desk).deposit.currency
  const terms = await desk.decide('refund-demand', { amountMinor, currency, depositCurrency })
  const claimMinor = numberOf(terms, 'claimMinor')
  desk.once<AgencyBook>('demanded', (book, at) => demandRefund(book, ref, { claimMinor, at }))
  const told = { case: matter.case, category, amountMinor, currency, ...pick(terms, 'dueOn', 'closesAt') }
  desk.tell('refund-demanded', told, toAgency(desk))
  return told
}

/** A missed refund: the deposit pays as far as it reaches, a demerit is notified, the rest stays owed. */
async function drawDeposit(desk: Desk, matter: Overcharge): Promise<void> {
  const { ref, case: number } = matter
  desk.once<AgencyBook>('missed', (book, at) => {
    recover(book, ref, at)
    if (!book.left)
      notifyDemerit(book, { measure: 'points', category: 'refund-missed', at, case: number, overcharge: ref })
  })
  sayWhatWasPaid(desk, ref)
  await desk.rounds('rest', async (round) => {
    const owed = () => matterOf(round, ref)?.status === 'owed'
    const more = () => isRecoverable(bookOf(round), ref)
    await round.when(() => !owed() || more() || hasLeft(round))
    if (!owed()) return {}
    const paying = more()
    round.once<AgencyBook>('paid', (book, at) => (paying ? recover(book, ref, at) : closeUnpaid(book, ref, at)))
    sayWhatWasPaid(round, ref)
    return paying ? 'again' : {}
  })
}

function sayWhatWasPaid(desk: Desk, ref: string): void {
  const matter = matterOf(desk, ref)
  if (!matter) return
  const { status, amountMinor, claimMinor, paidMinor } = matter
  const all = status === 'drawn'
  tellCase(desk, matter, { how: all ? 'deposit' : 'part', paidMinor: all ? amountMinor : paidToWorker(matter) })
  const { currency } = bookOf(desk).deposit
  const told = { case: matter.case, paidMinor, owedMinor: claimMinor - paidMinor, currency }
  desk.tell('deposit-drawn', told, toAgency(desk))
}

function tellCase(desk: Desk, { case: number, entry }: Overcharge, settled: { how: string; paidMinor: number }): void {
  desk.inform(number, 'refund-settled', { entry, ...settled })
}
