// What may be done with cases: start one, list them, act on one?
import type { CaseOpening } from '../domain/case-file.js'
import { checkForm } from '../domain/forms.js'
import { Person } from '../domain/person.js'
import type { PinnedRulebook } from '../domain/rulebook.js'
import type { Corridor } from '../domain/rulebook-corridor.js'
import { actions, type Action, type CaseStatus, type StageName } from '../domain/transitions.js'
import type { CaseRow } from '../registry/cases.js'
import { caseWorkflowId } from '../workflows/ids.js'
import { messageNames, workflowTypes } from '../workflows/messages.js'
import { faultOfCaseNumber, newCaseNumber, normalCaseNumber } from './case-number.js'
import { closest } from './closest.js'
import type { Caller, IssuedCommand } from './command.js'
import { acceptedBefore, appendToLedger, carryCommand, keepNote } from './commanding.js'
import { attempt, deliverUpdate } from './delivery.js'
import type { Door } from './door.js'
import { badForm, Refused } from './refusal.js'
import { pinRulebook, requireCorridor } from './rulebooks.js'

/** Where a started case stands. */
export type StartedCase = { case: string; workflowId: string; stage: StageName; status: CaseStatus }

export type StartCase = {
  caller: Caller
  /** Id of the corridor, such as `npl-kor-manufacturing`. */
  corridor: string
  /** The application as it came in; checked here. */
  person: unknown
  /** Starts the case on the demo clock; refused unless the set-up allows it. */
  demo?: boolean
}

/** Starts a case. The same key with the same content gives the same case; with other content it refuses with `key-reused`. */
export async function startCase(door: Door, start: StartCase): Promise<StartedCase> {
  const { caller, corridor, person, demo = false } = start
  const commanded = {
    caller,
    caseNumber: null,
    action: 'start-case',
    subject: corridor,
    data: { person, demo },
    personal: true,
  } as const
  return carryCommand(door, commanded, async (command) => {
    if (demo && !door.config.demoClock) {
      throw new Refused(
        'demo-off',
        'expected a case on real time, got --demo; the demo clock is only for set-ups started with SOJOURN_CLOCK=demo',
      )
    }
    const applicant = parsePerson(person)
    const pinned = requireCorridor(corridor)
    const row = await openRow(door, command, { pinned, applicant, demo })
    await startWorkflow(door, command, openingOf(row, { pinned, applicant }))
    await appendToLedger(door, {
      command,
      caseNumber: row.caseNumber,
      outcome: 'accepted',
      data: { rulebook: row.rulebookHash },
    })
    const { caseNumber, stage, status } = row
    return { case: caseNumber, workflowId: caseWorkflowId(caseNumber), stage, status }
  })
}

/** Cases, newest first. */
export async function listCases(
  door: Door,
  filter: { stage?: StageName; status?: CaseStatus; limit?: number; after?: string },
) {
  const { listCases: list } = await import('../registry/cases.js')
  const rows = await list(await door.registry(), { ...filter, limit: filter.limit ?? 50 })
  return rows.map((row) => ({
    case: row.caseNumber,
    corridor: row.corridor,
    stage: row.stage,
    status: row.status,
    opened: row.openedAt,
    since: row.standingAt,
    clock: row.clockMode,
  }))
}

/** The row of a case; refuses with `no-such-case`, and says so when the number is mistyped. */
export async function requireCase(door: Door, caseNumber: string): Promise<CaseRow> {
  const { findCase } = await import('../registry/cases.js')
  const number = normalCaseNumber(caseNumber)
  const row = await findCase(await door.registry(), number)
  if (row) return row
  const fault = faultOfCaseNumber(number)
  const why = fault ? `${fault}` : 'no case has this number'
  throw new Refused(
    'no-such-case',
    `expected the number of a case, got "${caseNumber}": ${why}; see: npx sojourn case list`,
  )
}

export type ActOnCase = { caller: Caller; caseNumber: string; action: string; data: unknown; note?: string }

/** What became of an action or an answer. */
export type Done = { case: string; done: string; status: string; key: string }

/** Acts on a case: `withdraw`, `end-contract`, `report-death`, `add-note`. Refuses with the case's own reason. */
export async function actOnCase(door: Door, order: ActOnCase): Promise<Done> {
  const { caller, caseNumber, action, data, note } = order
  const number = normalCaseNumber(caseNumber)
  return carryCommand(
    door,
    { caller, caseNumber: number, action, data: { data, note: note ?? null } },
    async (command) => {
      await requireCase(door, number)
      const known = knownAction(action)
      const verdict = checkForm('action', known, data)
      if (!verdict.ok) throw badForm(known, verdict.problems)
      if (known === 'add-note' && !note)
        throw new Refused('bad-form', 'expected the text of the note, got none; give it with --note', 'note')
      const { commandId, digest, actor } = command
      const noted = await keepNote(door, { caseNumber: number, text: note, commandId })
      const message = { commandId, digest, actor, data: verdict.data, ...noted, action: known }
      const delivery = { workflowId: caseWorkflowId(number), name: messageNames.act, message }
      const answer = await deliverUpdate(door, command, delivery).catch((error: unknown) =>
        doneBefore(door, { number, command, error }),
      )
      return { case: number, done: known, status: answer.status, key: command.key }
    },
  )
}

/** A command that its case has forgotten (more than 200 commands ago, or closed) is still answered from the ledger. */
export async function doneBefore(
  door: Door,
  late: { number: string; command: IssuedCommand; error: unknown },
): Promise<{ status: string }> {
  const { number, command, error } = late
  const forgotten: readonly string[] = ['closed', 'no-such-task', 'not-allowed']
  if (!(error instanceof Refused) || !forgotten.includes(error.code)) throw error
  if (!(await acceptedBefore(door, number, command))) throw error
  return { status: (await requireCase(door, number)).status }
}

function knownAction(action: string): Action {
  const known = actions.find((name) => name === action)
  if (known) return known
  throw new Refused(
    'not-allowed',
    `expected an action of ${actions.join(', ')}, got "${action}"${closest(action, actions)}`,
  )
}

function parsePerson(person: unknown): Person {
  const parsed = Person.safeParse(person)
  if (parsed.success) return parsed.data
  // The messages of the schema name expected formats, never what was found.
  throw badForm(
    'person',
    parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  )
}

type NewCase = { pinned: PinnedRulebook<Corridor>; applicant: Person }

async function openRow(
  door: Door,
  command: IssuedCommand,
  { pinned, applicant, demo }: NewCase & { demo: boolean },
): Promise<CaseRow> {
  const registry = await door.registry()
  await pinRulebook(door, pinned)
  const { openCase } = await import('../registry/cases.js')
  const { caseNumber } = await openCase(registry, {
    key: command.commandId,
    digest: command.digest,
    person: applicant,
    corridor: pinned.rulebook.id,
    rulebookHash: pinned.hash,
    clockMode: demo ? 'demo' : 'real',
    openedAt: new Date().toISOString(),
    newNumber: () => newCaseNumber(pinned.rulebook.origin),
  })
  return requireCase(door, caseNumber)
}

/** What the workflow may know of the person: codes and the passport's last day. */
function openingOf(row: CaseRow, { pinned, applicant }: NewCase): CaseOpening {
  const { nationality, occupation, language, passportValidUntil } = applicant
  return {
    procedure: 'migration-cycle',
    caseNumber: row.caseNumber,
    corridor: row.corridor,
    rulebook: row.rulebookHash,
    clock: row.clockMode === 'demo' ? { mode: 'demo', aheadMs: 0 } : { mode: 'real' },
    facts: { nationality, occupation, language, passportValidUntil, destination: pinned.rulebook.destination },
  }
}

/** Starts the workflow, or finds it started: whoever was cut off between row and start is completed by the next try. */
async function startWorkflow(door: Door, command: IssuedCommand, opening: CaseOpening): Promise<void> {
  const { defineSearchAttributeKey, SearchAttributeType } = await import('@temporalio/common')
  const keyword = (name: string) => defineSearchAttributeKey(name, SearchAttributeType.KEYWORD)
  await attempt(door, command.key, async (client) => {
    await client.workflow.start(workflowTypes.cycle, {
      workflowId: caseWorkflowId(opening.caseNumber),
      taskQueue: door.config.taskQueue,
      args: [opening],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      staticSummary: `migration cycle, ${opening.corridor}`,
      typedSearchAttributes: [
        { key: keyword('CaseStage'), value: 'recruitment' },
        { key: keyword('CaseStatus'), value: 'in-recruitment' },
        { key: keyword('Corridor'), value: opening.corridor },
      ],
    })
  }).catch((error: unknown) => {
    // A case that has ended already was started long ago.
    if (!(error instanceof Error && error.name === 'WorkflowExecutionAlreadyStartedError')) throw error
  })
}
