// What happens when a person follows the link in a mail that stops mails?
import { appendToLedger, carryCommand } from './commanding.js'
import { changePreferences, withChannel } from './contact.js'
import type { Door } from './door.js'

/** Whose language a page behind a link has; undefined where that person is erased. */
export type UnsubscribeLink = { language: string | undefined }

/** What a link is to us; undefined for one that is none of ours. Opening it changes nothing: mail scanners open every link. */
export async function linkOf(door: Door, token: string): Promise<UnsubscribeLink | undefined> {
  const { personOfToken } = await import('../registry/unsubscribe-tokens.js')
  const registry = await door.registry()
  const personId = personOfToken(registry, token)
  if (personId === undefined) return undefined
  const { readPerson } = await import('../registry/people.js')
  const person = await readPerson(registry, personId)
  return { language: person === 'erased' ? undefined : person.language }
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
