// How is a durable thing beside the case opened: an agency, a job order, a ban? A row with its key first, then its workflow.
import type { Book, CaseFile, CaseOpening, Procedure } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import { prefixOf } from '../domain/file-number.js'
import type { PinnedRulebook } from '../domain/rulebook.js'
import type { FileRow } from '../registry/files.js'
import { workflowIdOfNumber } from '../workflows/ids.js'
import type { Caller, IssuedCommand } from './command.js'
import { appendToLedger, carryCommand } from './commanding.js'
import type { Door } from './door.js'
import { newNumber } from './file-number.js'
import { pinRulebook } from './rulebooks.js'
import { clockOf, refuseDemoClock, startWorkflow } from './starting.js'

/** What an agency, a job order or a ban is opened from. `book` is the state it begins with; `summary` what lists show at once. */
export type OpenThing = {
  caller: Caller
  procedure: Exclude<Procedure, 'migration-cycle' | 'portability'>
  /** Name of the command in the ledger, such as `apply-for-licence`. */
  action: string
  rulebook: PinnedRulebook
  stage: CaseFile['stage']
  facts: Facts
  /** Facts looked up when it is opened: no part of the content that its key stands for. */
  looked?: Facts
  book: Book
  summary: Facts
  /** Opens it on the demo clock; refused unless the set-up allows it. */
  demo?: boolean
}

/** Where an opened thing stands. */
export type OpenedThing = { number: string; workflowId: string; stage: string; status: string; key: string }

/** Opens a durable thing. The same key with the same content gives the same one; with other content it refuses with `key-reused`. */
export async function openThing(door: Door, thing: OpenThing): Promise<OpenedThing> {
  const { caller, action, rulebook, facts, book, demo = false } = thing
  const commanded = { caller, caseNumber: null, action, subject: rulebook.rulebook.id, data: { facts, book, demo } }
  return carryCommand(door, commanded, async (command) => {
    refuseDemoClock(door, demo, 'file')
    const row = await openRow(door, command, thing)
    const opening = openingOf(row, thing)
    const standing = { stage: thing.stage, status: book.status }
    await startWorkflow(door, command, { type: thing.procedure, opening, ...standing, summary: thing.procedure })
    await appendToLedger(door, { command, caseNumber: row.number, outcome: 'accepted' })
    const { number, stage, status } = row
    return { number, workflowId: workflowIdOfNumber(number), stage, status, key: command.key }
  })
}

async function openRow(door: Door, command: IssuedCommand, thing: OpenThing): Promise<FileRow> {
  const registry = await door.registry()
  await pinRulebook(door, thing.rulebook)
  const { openFile } = await import('../registry/files.js')
  const prefix = prefixOf(thing.procedure)
  return openFile(registry, {
    key: command.commandId,
    digest: command.digest,
    procedure: thing.procedure,
    rulebookId: thing.rulebook.rulebook.id,
    rulebookHash: thing.rulebook.hash,
    clockMode: thing.demo ? 'demo' : 'real',
    stage: thing.stage,
    status: thing.book.status,
    summary: thing.summary,
    book: thing.book,
    openedAt: new Date().toISOString(),
    newNumber: () => newNumber(prefix),
  })
}

function openingOf(row: FileRow, { procedure, facts, looked, book }: OpenThing): CaseOpening {
  return {
    procedure,
    caseNumber: row.number,
    corridor: row.rulebookId,
    rulebook: row.rulebookHash,
    clock: clockOf(row),
    facts: { ...facts, ...looked },
    book,
  }
}
