// What happens when a person follows the link in a mail that stops mails?
import { appendToLedger, carryCommand } from './commanding.js'
import { changePreferences, withChannel } from './contact.js'
import type { Door } from './door.js'

/** Whether a link is one of ours. Opening it changes nothing: mail scanners open every link. */
export async function isUnsubscribeLink(door: Door, token: string): Promise<boolean> {
  const { personOfToken } = await import('../registry/unsubscribe-tokens.js')
  return personOfToken(await door.registry(), token) !== undefined
}

/** Stops mails to the person of a link, but for what concerns safety and rights. False for a link that is none of ours. */
export async function stopMails(door: Door, token: string): Promise<boolean> {
  const { personOfToken } = await import('../registry/unsubscribe-tokens.js')
  const registry = await door.registry()
  const personId = personOfToken(registry, token)
  if (personId === undefined) return false
  const { casesOfPeople } = await import('../registry/contacts.js')
  const caseNumber = (await casesOfPeople(registry, [personId]))[0]?.caseNumber ?? null
  const caller = { actor: { role: 'person', id: 'mail-link' } } as const
  await carryCommand(door, { caller, caseNumber, action: 'unsubscribe', data: {} }, async (command) => {
    await changePreferences(door, personId, withChannel('email', true))
    await appendToLedger(door, { command, caseNumber, outcome: 'accepted' })
  })
  return true
}
