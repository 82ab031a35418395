// What may be done with cases: start one, list them, act on one?
import type { CaseOpening } from '../domain/case-file.js'
import { faultOfNumber, normalNumber } from '../domain/file-number.js'
import { Person } from '../domain/person.js'
import type { PinnedRulebook } from '../domain/rulebook.js'
import type { Corridor } from '../domain/rulebook/rulebook-corridor.js'
import type { CaseStatus, StageName } from '../domain/transitions.js'
import type { CaseRow } from '../registry/cases.js'
import { caseWorkflowId } from '../workflows/ids.js'
import { actOn } from './acting.js'
import { newNumber } from './file-number.js'
import type { Caller, IssuedCommand } from './command.js'
import { appendToLedger, carryCommand } from './commanding.js'
import type { Door } from './door.js'
import { readForm, Refused } from './refusal.js'
import { corridorInForce } from './rulebook-versions.js'
import { pinRulebook } from './rulebooks.js'
import { clockOf, refuseDemoClock, startWorkflow } from './starting.js'
import { unwrittenLanguage } from './unwritten-language.js'

/** Where a started case stands. */
export type StartedCase = {
  case: string
  workflowId: string
  stage: StageName
  status: CaseStatus
  /** Said when nobody here writes the person's language: papers and letters are in English then. */
  language?: string
}

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
    refuseDemoClock(door, demo, 'case')
    const applicant = readForm('person', Person, person)
    const pinned = await corridorInForce(door, corridor, new Date().toISOString().slice(0, 10))
    const row = await openRow(door, command, { pinned, applicant, demo })
    const opening = openingOf(row, { pinned, applicant })
    const standing = { stage: 'recruitment', status: 'in-recruitment' }
    await startWorkflow(door, command, { type: 'cycle', opening, ...standing, summary: 'migration cycle' })
    await appendToLedger(door, {
      command,
      caseNumber: row.caseNumber,
      outcome: 'accepted',
      data: { rulebook: row.rulebookHash },
    })
    const { caseNumber, stage, status } = row
    const language = unwrittenLanguage(applicant.language)
    const started = { case: caseNumber, workflowId: caseWorkflowId(caseNumber), stage, status }
    return language === undefined ? started : { ...started, language }
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
  const number = normalNumber(caseNumber)
  const row = await findCase(await door.registry(), number)
  if (row) return row
  const fault = faultOfNumber(number)
  const why = fault ? `${fault}` : 'no case has this number'
  throw new Refused(
    'no-such-case',
    `expected the number of a case, got "${caseNumber}": ${why}; see: npx sojourn case list`,
  )
}

export type ActOnCase = { caller: Caller; caseNumber: string; action: string; data: unknown; note?: string }

/** What became of an action or an answer. */
export type Done = { case: string; done: string; status: string; key: string }

/** Acts on a case: `withdraw`, `end-contract`, `report-death`, `add-note`, … Refuses with the case's own reason. */
export async function actOnCase(door: Door, { caseNumber, ...order }: ActOnCase): Promise<Done> {
  const { number, done, status, key } = await actOn(door, { ...order, number: caseNumber })
  return { case: number, done, status, key }
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
    summary: { origin: pinned.rulebook.origin, destination: pinned.rulebook.destination },
    newNumber: () => newNumber(pinned.rulebook.origin),
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
    clock: clockOf(row),
    facts: {
      nationality,
      occupation,
      language,
      passportValidUntil,
      origin: pinned.rulebook.origin,
      destination: pinned.rulebook.destination,
    },
  }
}
