// What did people write in their own words? Free text lies here, under the person's erasable key; everything else carries its reference.
import { createHash, randomUUID } from 'node:crypto'
import { personIdOfCase } from './cases.js'
import type { Registry } from './database.js'
import { personKeyOwner } from './people.js'
import { seal, unseal } from './sealing.js'
import type { KeyOwner } from './vault.js'

/** A note to keep. With `commandId` the same command keeps one note, however often it is tried. */
export type NewNote = { caseNumber: string; text: string; commandId?: string }

/** Keeps a note and gives its reference, safe to carry anywhere. Throws when the case is unknown or its person erased. */
export async function saveNote(registry: Registry, note: NewNote): Promise<string> {
  const key = await registry.vault.readKey(await ownerOfNotes(registry, note.caseNumber))
  if (key === 'absent') throw new Error(`expected a file of this registry, got ${note.caseNumber}; check the number`)
  if (!Buffer.isBuffer(key))
    throw new Error(
      `expected a person who is not erased, the key is ${key}; no note can be kept for case ${note.caseNumber}`,
    )
  const noteRef = newNoteRef(note)
  const sealed = seal(key, Buffer.from(note.text), noteRef)
  await registry.db
    .insertInto('notes')
    .values({ noteRef, caseNumber: note.caseNumber, sealed })
    .onConflict((conflict) => conflict.column('noteRef').doNothing())
    .execute()
  return noteRef
}

/** The text of a note; `erased` with its person; undefined for an unknown reference. */
export async function readNote(registry: Registry, noteRef: string): Promise<{ text: string } | 'erased' | undefined> {
  const row = await registry.db
    .selectFrom('notes')
    .select(['sealed', 'caseNumber'])
    .where('noteRef', '=', noteRef)
    .executeTakeFirst()
  if (!row) return undefined
  const key = await registry.vault.readKey(await ownerOfNotes(registry, row.caseNumber))
  if (key === 'destroyed') return 'erased'
  if (key === 'absent')
    throw new Error(`expected a key for note ${noteRef}, there is none; restore table data_keys from a backup`)
  return { text: unseal(key, row.sealed, noteRef).toString('utf8') }
}

/** Notes on a case lie under the person's erasable key, all others under the key of their file. */
async function ownerOfNotes(registry: Registry, number: string): Promise<KeyOwner> {
  const personId = await personIdOfCase(registry, number)
  return personId === undefined ? `case/${number}` : personKeyOwner(personId, 'erasable')
}

function newNoteRef({ caseNumber, commandId }: NewNote): string {
  if (commandId === undefined) return `note-${randomUUID()}`
  return `note-${createHash('sha256').update(`${caseNumber} ${commandId}`).digest('hex').slice(0, 32)}`
}
