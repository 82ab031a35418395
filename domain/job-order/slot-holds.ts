// What keeps new slots of a job order from being given, for whom, and what is a candidate told?
import type { RuleRefusal } from '../acts.js'
import type { Facts } from '../explained.js'
import { numberOf, textOf, textsOf } from '../facts.js'
import type { JobOrderBook } from './job-order-book.js'
import type { Waiting } from './slots.js'

/** A word of an agency or a ban. `isco08` narrows a ban to occupations that begin with it; a lifted ban stays on record. */
export type SlotHold = {
  cause: 'ban' | 'agency'
  how: string
  exempt: string[]
  isco08: string
  edition: number
  lifted?: true
}

/** So many bans that are over stay on record. */
const rememberedBans = 20

/**
 * A hold told by an agency or a ban. INVARIANT, as in a case: told twice, late or out of order it changes nothing; a ban
 * that is over never comes back, and of two words of one ban the higher edition counts.
 */
export function placeSlotHold(book: JobOrderBook, data: Facts): void {
  const ref = textOf(data, 'ref')
  const known = book.holds[ref]
  const cause = data['cause'] === 'agency' ? 'agency' : 'ban'
  const edition = numberOf(data, 'edition')
  if (known && cause === 'ban' && (known.lifted || known.edition >= edition)) return
  const employer = textOf(data, 'employer')
  if (employer !== '' && employer !== book.employer) return
  const [how, isco08] = [textOf(data, 'how'), textOf(data, 'isco08')]
  book.holds[ref] = { cause, how, exempt: textsOf(data, 'exempt'), isco08, edition }
}

/** The end of a hold. */
export function liftSlotHold(book: JobOrderBook, data: Facts): void {
  const ref = textOf(data, 'ref')
  const known = book.holds[ref]
  if (!ref.startsWith('BAN-')) {
    delete book.holds[ref]
    return
  }
  book.holds[ref] = { cause: 'ban', how: known?.how ?? '', exempt: [], isco08: '', edition: 0, lifted: true }
  const over = Object.keys(book.holds).filter((name) => book.holds[name]?.lifted)
  for (const name of over.slice(0, Math.max(0, over.length - rememberedBans))) delete book.holds[name]
}

/** Whether a case may be given a slot of its line now: every hold is over, means other occupations, or spares it. */
export function mayPass(book: JobOrderBook, wish: Pick<Waiting, 'line' | 'returning'>): boolean {
  return Object.values(book.holds).every((hold) => !stops(book, hold, wish))
}

/** What keeps slots from somebody now, as lists show it and as an order is known to have heard of it. */
export function shownSlotHolds({ holds }: JobOrderBook): Facts[] {
  const placed = Object.entries(holds).filter(([, { lifted }]) => !lifted)
  return placed.map(([ref, { cause, how, edition }]) => ({ ref, cause, how, edition }))
}

/** Why a case that may not pass is refused. */
export function refuseHeld(book: JobOrderBook, wish: Waiting): RuleRefusal {
  const [ref, hold] = Object.entries(book.holds).find(([, one]) => stops(book, one, wish)) ?? ['', undefined]
  if (hold?.cause === 'agency') {
    return {
      rule: 'agency-licence-suspended',
      message: `expected an agency that may recruit, got agency ${ref}, whose licence is ${hold.how || 'suspended'}: it gives no new slots until that is lifted, slots given before stay; wait, or choose another job order`,
    }
  }
  const spared = hold && hold.exempt.length > 0 ? ` (not for ${hold.exempt.join(', ')})` : ''
  return {
    rule: 'deployment-ban',
    message: `expected a job order under no ban, got one under ban ${ref}${spared}: it gives no new slots until that is lifted, slots given before stay; wait, or choose another job order`,
  }
}

function stops(book: JobOrderBook, hold: SlotHold, { line, returning }: Pick<Waiting, 'line' | 'returning'>): boolean {
  if (hold.lifted) return false
  const occupation = book.slots.lines.find((one) => one.line === line)?.isco08 ?? ''
  if (!occupation.startsWith(hold.isco08)) return false
  if (returning && hold.exempt.includes('returning-workers')) return false
  return !(book.channel === 'government' && hold.exempt.includes('government-hired'))
}
