// How does a person want to be told, who may say so, and what was said?
import type { Role } from '../domain/actor.js'
import { ContactPreferences, type Channel } from '../domain/contact-preferences.js'
import { normalNumber } from '../domain/file-number.js'
import { requireCase } from './cases.js'
import type { Caller } from './command.js'
import { acceptedBefore, appendToLedger, carryCommand } from './commanding.js'
import type { Door } from './door.js'
import { readForm, Refused } from './refusal.js'

/** What a person said about being told, as it stands. */
export type Contact = { case: string } & ContactPreferences

const maySee: readonly Role[] = ['caseworker', 'supervisor', 'labour-attache', 'person']
const maySay: readonly Role[] = ['caseworker', 'supervisor', 'person']

/** How the person of a case wants to be told; the look is written into the ledger. */
export async function showContact(door: Door, order: { caller: Caller; caseNumber: string }): Promise<Contact> {
  const { caller } = order
  const caseNumber = normalNumber(order.caseNumber)
  return carryCommand(door, { caller, caseNumber, action: 'show-contact', data: {} }, async (command) => {
    const { personId } = await requireCase(door, caseNumber)
    requireRole(caller, maySee)
    const { readPreferences } = await import('../registry/contacts.js')
    const preferences = await readPreferences(await door.registry(), personId)
    await appendToLedger(door, { command, caseNumber, outcome: 'accepted' })
    return { case: caseNumber, ...preferences }
  })
}

/** Sets what the person of a case says; what is not named stays. Answers all of it as it stands then. */
export async function setContact(
  door: Door,
  order: { caller: Caller; caseNumber: string; patch: unknown },
): Promise<Contact & { key: string }> {
  const { caller, patch } = order
  const caseNumber = normalNumber(order.caseNumber)
  return carryCommand(door, { caller, caseNumber, action: 'set-contact', data: patch }, async (command) => {
    const { personId } = await requireCase(door, caseNumber)
    requireRole(caller, maySay)
    const said = readForm('contact', ContactPreferences.partial(), patch)
    const fields = Object.keys(said).sort()
    if (fields.length === 0)
      throw new Refused('bad-form', 'expected order, stopped or essentialOnly, got nothing; give --set order=sms,email')
    const change = (before: ContactPreferences) => ContactPreferences.parse({ ...before, ...said })
    const repeated = await acceptedBefore(door, caseNumber, command)
    const preferences = await changePreferences(door, personId, repeated ? (before) => before : change)
    if (!repeated) await appendToLedger(door, { command, caseNumber, outcome: 'accepted', data: { fields } })
    return { case: caseNumber, ...preferences, key: command.key }
  })
}

/** Changes what a person said; refuses with `erased`. */
export async function changePreferences(
  door: Door,
  personId: string,
  change: (before: ContactPreferences) => ContactPreferences,
): Promise<ContactPreferences> {
  const { readPreferences, savePreferences } = await import('../registry/contacts.js')
  const registry = await door.registry()
  const before = await readPreferences(registry, personId)
  const after = change(before)
  if (after !== before && (await savePreferences(registry, personId, after)) === 'erased')
    throw new Refused(
      'erased',
      'expected a person whose record is kept, got one who was erased; nobody is told anything',
    )
  return after
}

/** A channel stopped, or opened again. */
export const withChannel = (channel: Channel, stopped: boolean) => (before: ContactPreferences) => ({
  ...before,
  stopped: [...before.stopped.filter((other) => other !== channel), ...(stopped ? [channel] : [])],
})

function requireRole({ actor }: Caller, roles: readonly Role[]): void {
  if (roles.includes(actor.role)) return
  throw new Refused('not-your-task', `expected ${roles.join(' or ')} here, got ${actor.role}; ask a caseworker`)
}
