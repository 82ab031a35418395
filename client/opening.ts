// How is a durable thing beside the case opened: an agency, a job order, a ban? A row with its key first, then its workflow.
import type { Book, CaseFile, CaseOpening, Procedure } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import { prefixOf } from '../domain/file-number.js'
import type { PinnedRulebook } from '../domain/rulebook.js'
import type { FileRow } from '../registry/files.js'
import { workflowIdOfNumber } from '../workflows/ids.js'
import { workflowTypes } from '../workflows/messages.js'
import type { Caller, IssuedCommand } from './command.js'
import { appendToLedger, carryCommand } from './commanding.js'
import { attempt } from './delivery.js'
import type { Door } from './door.js'
import { newNumber } from './file-number.js'
import { Refused } from './refusal.js'
import { pinRulebook } from './rulebooks.js'

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
    if (demo && !door.config.demoClock) {
      throw new Refused(
        'demo-off',
        'expected a file on real time, got --demo; the demo clock is only for set-ups started with SOJOURN_CLOCK=demo',
      )
    }
    const row = await openRow(door, command, thing)
    await startWorkflow(door, command, { row, thing })
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

type Started = { row: FileRow; thing: OpenThing }

/** Starts the workflow, or finds it started: whoever was cut off between row and start is completed by the next try. */
async function startWorkflow(door: Door, command: IssuedCommand, { row, thing }: Started): Promise<void> {
  const { defineSearchAttributeKey, SearchAttributeType } = await import('@temporalio/common')
  const keyword = (name: string) => defineSearchAttributeKey(name, SearchAttributeType.KEYWORD)
  const opening: CaseOpening = {
    procedure: thing.procedure,
    caseNumber: row.number,
    corridor: row.rulebookId,
    rulebook: row.rulebookHash,
    clock: row.clockMode === 'demo' ? { mode: 'demo', aheadMs: 0 } : { mode: 'real' },
    facts: { ...thing.facts, ...thing.looked },
    book: thing.book,
  }
  await attempt(door, command.key, (client) =>
    client.workflow.start(workflowTypes[thing.procedure], {
      workflowId: workflowIdOfNumber(row.number),
      taskQueue: door.config.taskQueue,
      args: [opening],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      staticSummary: `${thing.procedure}, ${row.rulebookId}`,
      typedSearchAttributes: [
        { key: keyword('CaseStage'), value: thing.stage },
        { key: keyword('CaseStatus'), value: thing.book.status },
        { key: keyword('Corridor'), value: row.rulebookId },
      ],
    }),
  ).catch((error: unknown) => {
    // One that has ended already was started long ago.
    if (!(error instanceof Error && error.name === 'WorkflowExecutionAlreadyStartedError')) throw error
  })
}
