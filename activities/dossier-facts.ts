// What does the dossier of a case state, given the rows of the registry? Codes, dates and numbers; what is none of these is counted, not told.
import type { z } from 'zod'
import { actionForm } from '../domain/actions.js'
import { civilDate, isAfter, type Instant, type PlainDate } from '../domain/calendar.js'
import { Code } from '../domain/code.js'
import { isDoorsOwn } from '../domain/doors-own-acts.js'
import { CaseDossier, dossierHolds } from '../domain/documents/case-dossier.js'
import type { Facts, Step } from '../domain/explained.js'
import type { CaseRecord } from '../registry/case-records.js'
import type { LedgerRow } from '../registry/ledger.js'

/** Until when the record counts, under which rulebook (SHA-256), in whose days; `missing` as the histories said. */
export type DossierReading = { asOf: Instant; rulebook: string; zone: string; missing: number }

/** Stands in the place of a code that is none. */
const unreadable = 'unreadable'

const { acts: Acts, documents: Documents, decisions: Decisions, deadlines: Deadlines } = CaseDossier.shape
const [Act, IssuedDocument, DeadlineOf] = [Acts.element.shape, Documents.element.shape, Deadlines.element.shape]
const DecisionStep = Decisions.element.shape.steps.element.shape

type Telling = DossierReading & {
  record: CaseRecord
  /** The value where it has the form; otherwise what stands in its place, and one more value is withheld. */
  told: <T, Instead>(form: z.ZodType<T>, value: unknown, instead: Instead) => T | Instead
}

/**
 * The facts of `case-dossier`. Of each list the first are told, in the order in which they happened, and how many are
 * beyond `dossierHolds`. Rows of after `asOf` are no part of it.
 */
export function dossierFacts(record: CaseRecord, reading: DossierReading): Facts {
  const { standing } = record
  const { asOf, rulebook, zone, missing } = reading
  let withheld = 0
  const told: Telling['told'] = (form, value, instead) => {
    const { success, data } = form.safeParse(value)
    if (!success) withheld += 1
    return success ? data : instead
  }
  // How a case ended lies in one column: `withdrawn:own-wish`.
  const [exit, reason] = standing.exit?.split(':') ?? []
  const telling: Telling = { ...reading, record, told }
  const lists = { ...actsOf(telling), ...documentsOf(telling), ...decisionsOf(telling), ...deadlinesOf(telling) }
  return {
    asOf,
    openedOn: dayOf(standing.openedAt, zone),
    corridor: standing.corridor,
    rulebook,
    stage: standing.stage,
    status: standing.status,
    exit: exit === undefined ? null : told(Code, exit, unreadable),
    exitReason: reason === undefined ? null : told(Code, reason, null),
    ...lists,
    missing,
    withheld,
  }
}

const dayOf = (at: Instant, zone: string): PlainDate => civilDate(at, zone)

/** The first rows of a list, and how many are beyond. */
function firstOf<Row>(rows: readonly Row[], most: number): { told: Row[]; omitted: number } {
  return { told: rows.slice(0, most), omitted: Math.max(0, rows.length - most) }
}

/** A refused command may name anything, a person even: only what exists is told of it. */
function actsOf({ record, asOf, told }: Telling): Facts {
  const rows = firstOf(
    record.acts.filter(({ at }) => !isAfter(at, asOf)),
    dossierHolds.acts,
  )
  const known = new Set([
    ...record.waits.map(({ key }) => key),
    ...record.documents.map(({ number }) => number),
    record.standing.corridor,
  ])
  const subjectOf = ({ outcome, subject }: LedgerRow) => {
    if (subject === null) return ''
    return told(Act.subject, outcome === 'accepted' || known.has(subject) ? subject : null, '')
  }
  const acts = rows.told.map((row) => ({
    at: row.at,
    who: told(Act.who, `${row.role}:${row.actorId}`, `${row.role}:${unreadable}`),
    what: told(Act.what, row.outcome === 'accepted' || isKnownAct(row.action) ? row.action : null, unreadable),
    subject: subjectOf(row),
    outcome: row.outcome,
  }))
  return { acts, actsOmitted: rows.omitted }
}

const isKnownAct = (action: string): boolean =>
  actionForm(action) !== undefined || isDoorsOwn(action) || ['complete-task', 'answer-handoff'].includes(action)

function documentsOf({ record, asOf, zone, told }: Telling): Facts {
  const issued = record.documents.flatMap((row) => {
    const { issuedAt } = row
    return issuedAt === null || isAfter(issuedAt, asOf) ? [] : [{ ...row, issuedAt }]
  })
  const rows = firstOf(issued, dossierHolds.documents)
  const documents = rows.told.map((row) => ({
    number: row.number,
    kind: told(IssuedDocument.kind, row.kind, unreadable),
    issuedOn: dayOf(row.issuedAt, zone),
    revoked: row.status === 'revoked' ? told(Code, row.revokedReason, unreadable) : null,
    draft: row.status === 'draft',
    supersededBy: row.status === 'superseded' ? row.supersededBy : null,
  }))
  return { documents, documentsOmitted: rows.omitted }
}

function decisionsOf({ record, asOf, rulebook, told }: Telling): Facts {
  const rows = firstOf(
    record.decisions.filter(({ decidedAt }) => !isAfter(decidedAt, asOf)),
    dossierHolds.decisions,
  )
  const decisions = rows.told.map((row) => ({
    decision: told(Code, row.decision, unreadable),
    at: row.decidedAt,
    rulebook: row.rulebookHash === rulebook ? null : row.rulebookHash,
    steps: firstOf(row.steps, dossierHolds.steps).told.map((step) => stepFacts(step, told)),
  }))
  const stepsOmitted = rows.told.reduce((sum, { steps }) => sum + firstOf(steps, dossierHolds.steps).omitted, 0)
  return { decisions, decisionsOmitted: rows.omitted, stepsOmitted }
}

/** The inputs of a step, and its sentence where it has one, stay in the record. */
const stepFacts = ({ rule, source, verified, result }: Step, told: Telling['told']) => ({
  rule: told(DecisionStep.rule, rule, unreadable),
  source: told(DecisionStep.source, source, unreadable),
  verified,
  result: told(DecisionStep.result, result, null),
})

function deadlinesOf({ record, asOf, told }: Telling): Facts {
  const rows = firstOf(
    record.waits.filter(({ openedAt }) => !isAfter(openedAt, asOf)),
    dossierHolds.deadlines,
  )
  const deadlines = rows.told.map((row) => {
    const closed = row.closedAt !== null && !isAfter(row.closedAt, asOf)
    return {
      what: told(Code, row.kind, unreadable),
      who: row.role ?? told(DeadlineOf.who, `organisation:${row.organisation ?? ''}`, 'organisation'),
      dueAt: row.dueAt,
      doneAt: closed && row.status === 'answered' ? row.closedAt : null,
      released: closed && row.status === 'withdrawn',
    }
  })
  return { deadlines, deadlinesOmitted: rows.omitted }
}
