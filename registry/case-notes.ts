// Which notes did accepted commands leave in a case, and what do they say?
import { personIdOfCase } from './cases.js'
import type { Registry } from './database.js'
import { personKeyOwner } from './people.js'
import { unseal } from './sealing.js'

/** A note with the accepted command that carried it. `at` is the command's own time. */
export type CaseNoteRow = {
  noteRef: string
  at: string
  role: string
  actorId: string
  action: string
  subject: string | null
  /** Null once the person was erased. */
  text: string | null
}

/** The notes of a case in the order of their commands. A note whose command was refused belongs to nothing and is left out. */
export async function notesOfCase(registry: Registry, caseNumber: string): Promise<CaseNoteRow[]> {
  const personId = await personIdOfCase(registry, caseNumber)
  const rows = await registry.db
    .selectFrom('notes')
    .innerJoin('ledger', (join) =>
      join.onRef('ledger.detail', '=', 'notes.noteRef').onRef('ledger.caseNumber', '=', 'notes.caseNumber'),
    )
    .select(['noteRef', 'sealed', 'ledger.at', 'ledger.role', 'ledger.actorId', 'ledger.action', 'ledger.subject'])
    .where('notes.caseNumber', '=', caseNumber)
    .where('ledger.outcome', '=', 'accepted')
    .orderBy('ledger.seq')
    .execute()
  if (personId === undefined || rows.length === 0) return []
  const key = await registry.vault.readKey(personKeyOwner(personId, 'erasable'))
  if (key === 'absent')
    throw new Error(
      `expected a key for the notes of case ${caseNumber}, there is none; restore table data_keys from a backup`,
    )
  return rows.map(({ sealed, ...row }) => ({
    ...row,
    text: key === 'destroyed' ? null : unseal(key, sealed, row.noteRef).toString('utf8'),
  }))
}
