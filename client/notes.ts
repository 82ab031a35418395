// What was written about a case in people's own words, and who had it read out?
import type { Role } from '../domain/actor.js'
import type { CaseNoteRow } from '../registry/case-notes.js'
import { requireCase } from './cases.js'
import type { Caller } from './command.js'
import { appendToLedger, carryCommand } from './commanding.js'
import type { Door } from './door.js'
import { Refused } from './refusal.js'

/** A note as it is read out. `at` is the case's own time; `text` is null once the person was erased. */
export type CaseNote = { note: string; at: string; who: string; about: string; text: string | null }

/** Whose work needs what others wrote down. An organisation sees its own handoffs and nothing else. */
const mayRead: readonly Role[] = ['caseworker', 'supervisor', 'labour-attache']

/** The notes that accepted commands left in a case, earliest first. The look is written into the ledger before a word is handed out. */
export async function readNotes(
  door: Door,
  order: { caller: Caller; caseNumber: string },
): Promise<{ case: string; notes: CaseNote[] }> {
  const { caller } = order
  const number = order.caseNumber.trim().toUpperCase()
  return carryCommand(door, { caller, caseNumber: number, action: 'read-notes', data: {} }, async (command) => {
    const { caseNumber } = await requireCase(door, number)
    if (!mayRead.includes(caller.actor.role)) {
      throw new Refused(
        'not-your-task',
        `expected ${mayRead.join(' or ')} to read notes, got ${caller.actor.role}; ask a caseworker`,
      )
    }
    const { notesOfCase } = await import('../registry/case-notes.js')
    const rows = await notesOfCase(await door.registry(), caseNumber)
    await appendToLedger(door, { command, caseNumber, outcome: 'accepted', data: { notes: rows.length } })
    return { case: caseNumber, notes: rows.map(readOut) }
  })
}

function readOut({ noteRef, at, role, actorId, action, subject, text }: CaseNoteRow): CaseNote {
  const about = subject === null ? action : `${action} ${subject}`
  return { note: noteRef, at, who: `${role}:${actorId}`, about, text }
}
