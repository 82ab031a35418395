// The deposit of an agency: it follows the planned volume, is topped up in time, and its licence rests while it is short.
import { suspend, type AgencyBook } from '../../domain/agency/agency-book.js'
import { changeTier, liftWhenFull, topUp } from '../../domain/agency/agency-turns.js'
import { balanceOf, heldIn, shortfallOf } from '../../domain/agency/deposit.js'
import type { Facts } from '../../domain/explained.js'
import { numberOf, pick, textOf } from '../../domain/facts.js'
import { bookOf, hasLeft, toAgency } from './agency-desk.js'
import type { Desk } from '../kit/desk.js'

/** Until the agency leaves. */
export async function keepDeposit(desk: Desk): Promise<void> {
  await desk.branch({
    plan: (part) => part.rounds('changes', followPlan),
    'top-up': (part) => part.rounds('shortages', endShortage),
  })
}

/** The statement of the deposit as it stands now. */
export async function issueDepositReceipt(desk: Desk): Promise<void> {
  const { organisation, deposit } = bookOf(desk)
  const entries = deposit.entries.map((entry) => ({ ...entry }))
  await desk.issue('deposit-receipt', {
    organisation,
    currency: deposit.currency,
    requiredMinor: deposit.requiredMinor,
    balanceMinor: balanceOf(deposit),
    heldMinor: heldIn(deposit),
    entries,
  })
}

/** Another planned volume, another tier. */
async function followPlan(desk: Desk): Promise<Facts | 'again'> {
  await desk.when(() => hasLeft(desk) || bookOf(desk).planChanged === true)
  if (hasLeft(desk)) return {}
  desk.once<AgencyBook>('seen', (book) => (book.planChanged = false))
  const tier = await desk.decide('deposit-tier', { plannedYearly: bookOf(desk).plannedYearly })
  desk.once<AgencyBook>('tier', (book, at) => {
    changeTier(book, { requiredMinor: numberOf(tier, 'requiredMinor'), at })
    liftWhenFull(book)
  })
  desk.tell('deposit-changed', pick(tier, 'tier', 'requiredMinor', 'currency'), toAgency(desk))
  return 'again'
}

const isShort = (desk: Desk): boolean => shortfallOf(bookOf(desk).deposit) > 0
const isSuspendedForIt = (desk: Desk): boolean =>
  bookOf(desk).suspensions.some(({ cause }) => cause === 'deposit-short')

/** One shortage: asked for until a day, the licence suspended after it, asked for until it is full. */
async function endShortage(desk: Desk): Promise<Facts | 'again'> {
  await desk.when(() => hasLeft(desk) || isShort(desk))
  const settled = () => hasLeft(desk) || !isShort(desk)
  if (settled()) return hasLeft(desk) ? {} : 'again'
  const window = isSuspendedForIt(desk) ? {} : await desk.decide('agency-window', { kind: 'deposit-top-up' })
  const { currency } = bookOf(desk).deposit
  const asked = { shortMinor: shortfallOf(bookOf(desk).deposit), currency, ...pick(window, 'dueOn') }
  desk.tell('deposit-top-up-due', asked, toAgency(desk))
  const closesAt = textOf(window, 'closesAt') || undefined
  const paid = await desk.askUntil('deposit-top-up', { closesAt, when: settled, facts: asked })
  if (paid !== undefined) await confirm(desk, paid)
  else if (!settled()) desk.once<AgencyBook>('missed', (book, at) => suspend(book, { cause: 'deposit-short', at }))
  return hasLeft(desk) ? {} : 'again'
}

/** What the agency says it paid counts once a caseworker has seen it come in. */
async function confirm(desk: Desk, paid: Facts): Promise<void> {
  const facts = pick(paid, 'paidOn', 'amountMinor', 'reference')
  const seen = await desk.askUntil('deposit-confirmation', { when: () => hasLeft(desk), facts })
  if (seen?.['received'] !== true) return
  const amountMinor = numberOf(seen, 'amountMinor')
  desk.once<AgencyBook>('topped-up', (book, at) =>
    topUp(book, { at, amountMinor, reference: textOf(paid, 'reference') }),
  )
}
