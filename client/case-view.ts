// Where does a case stand, whom does it wait for, and what can be done now?
import type { Facts } from '../domain/explained.js'
import { recordsOf, textOf } from '../domain/facts.js'
import { isStoppedByHold } from '../domain/holds.js'
import type { HoldReason } from '../domain/notice-timing.js'
import type { CaseStatus } from '../domain/transitions.js'
import type { CaseRow } from '../registry/cases.js'
import type { Registry } from '../registry/database.js'
import type { DocumentRow } from '../registry/documents.js'
import type { WaitRow } from '../registry/waits.js'
import { waitId } from '../workflows/ids.js'
import { daysOf, type DayThere } from './civil-days.js'
import { awaitedDates, type AwaitedDate } from './case-dates.js'
import { requireCase } from './cases.js'
import type { Door } from './door.js'
import { nextSteps, type NextStep } from './next-steps.js'

/** One thing the case waits for. `role` is `organisation` for a handoff. Instants in UTC, by the case's own clock. */
export type WaitingFor = { task: string; role: string; since: string; due: string }

/** A document of the case. */
export type ListedDocument = {
  number: string
  kind: string
  status: string
  /** The instant, in UTC. */
  issued: string
  /** The civil day of the issuing country, as it stands on the paper. */
  issuedOn: string
  sha256: string
  supersededBy?: string
}

/** A ban or an agency that reaches the case. `rule`: wait, continue, transfer; undecided until the rule was applied. */
export type CaseHold = { ref: string; cause: string; rule: string; since: string }

/** A notice that is kept back until an instant: `night`, `rest-day` or `enough` for one day where the reader is. */
export type HeldNotice = { notice: string; until: string; why: HoldReason }

/** A case as other people's tools read it. Codes and dates only. */
export type CaseView = {
  case: string
  stage: string
  status: string
  waitingFor: WaitingFor[]
  /** Dates before which nothing more is asked of anybody here, such as a medical that is repeated; absent when there is none. */
  waitingUntil?: AwaitedDate[]
  documents: ListedDocument[]
  /** What keeps the case from going on; absent when nothing does. */
  holds?: CaseHold[]
  /** Notices to the person that wait for a better hour; absent when none does. */
  heldNotices?: HeldNotice[]
  next: NextStep[]
  portability?: { status: CaseStatus; since: string }
}

/** The case as it stands now; refuses with `no-such-case`. */
export async function showCase(door: Door, caseNumber: string): Promise<CaseView> {
  const row = await requireCase(door, caseNumber)
  const registry = await door.registry()
  const { listWaits } = await import('../registry/waits.js')
  const { listDocuments } = await import('../registry/documents.js')
  const waits = await listWaits(registry, { caseNumber: row.caseNumber, status: 'open', limit: 200 })
  const documents = await listDocuments(registry, row.caseNumber)
  const days = await daysOf(door, row.caseNumber)
  const { findFile } = await import('../registry/files.js')
  const summary = (await findFile(registry, row.caseNumber))?.summary
  return {
    case: row.caseNumber,
    stage: row.stage,
    status: row.status,
    waitingFor: waits.map(waitingFor),
    ...(await datesOf(registry, row)),
    documents: documents.map((document) => listedDocument(document, row.status, days)),
    ...heldBy(row, summary),
    ...(await heldNotices(registry, row.caseNumber)),
    next: nextSteps(
      row,
      summary ?? {},
      row.status === 'on-hold' ? waits.filter(({ kind }) => !isStoppedByHold(kind)) : waits,
    ),
    ...portabilityOf(row),
  }
}

async function datesOf(registry: Registry, row: CaseRow): Promise<Pick<CaseView, 'waitingUntil'>> {
  if (row.exit) return {}
  const { listDecisions } = await import('../registry/decisions.js')
  const { keysOfWaits } = await import('../registry/waits.js')
  const [decisions, waits] = [
    await listDecisions(registry, row.caseNumber),
    await keysOfWaits(registry, row.caseNumber),
  ]
  const dates = awaitedDates({ stage: row.stage, decisions, waits })
  return dates.length > 0 ? { waitingUntil: dates } : {}
}

async function heldNotices(registry: Registry, caseNumber: string): Promise<Pick<CaseView, 'heldNotices'>> {
  const { listHeldNotices } = await import('../registry/held-notices.js')
  const held = await listHeldNotices(registry, caseNumber)
  return held.length > 0 ? { heldNotices: held.map(({ kind, until, why }) => ({ notice: kind, until, why })) } : {}
}

function holdOf(held: Facts): CaseHold {
  return {
    ref: textOf(held, 'ref'),
    cause: textOf(held, 'cause'),
    rule: textOf(held, 'rule'),
    since: textOf(held, 'since'),
  }
}

/** An issued document as it is listed. The exit clearance of a case on hold is on hold with it: nobody leaves on it. */
export function listedDocument(row: DocumentRow, caseStatus: CaseStatus | undefined, days: DayThere): ListedDocument {
  const onHold = caseStatus === 'on-hold' && row.kind === 'exit-clearance' && row.status === 'issued'
  return {
    number: row.number,
    kind: row.kind,
    status: onHold ? 'on-hold' : row.status,
    issued: row.issuedAt ?? '',
    issuedOn: days(row.issuedAt),
    sha256: row.sha256 ?? '',
    ...(row.supersededBy ? { supersededBy: row.supersededBy } : {}),
  }
}

function waitingFor(wait: WaitRow): WaitingFor {
  return {
    task: waitId(wait.caseNumber, wait.key),
    role: wait.role ?? 'organisation',
    since: wait.openedAt,
    due: wait.dueAt,
  }
}

function portabilityOf({ portabilityStatus, portabilityAt }: CaseRow): Pick<CaseView, 'portability'> {
  return portabilityStatus && portabilityAt ? { portability: { status: portabilityStatus, since: portabilityAt } } : {}
}

function heldBy(row: CaseRow, summary: Facts | undefined): Pick<CaseView, 'holds'> {
  const holds = row.exit ? [] : recordsOf(summary, 'held').map(holdOf)
  return holds.length > 0 ? { holds } : {}
}
