// How does an auditor get the dossier of a case? The histories are read first, then the paper is written beside the case.
import type { Role } from '../domain/actor.js'
import { kindOfNumber, normalNumber } from '../domain/file-number.js'
import type { CaseRow } from '../registry/cases.js'
import { dossierWorkflowId } from '../workflows/ids.js'
import { workflowTypes, type DossierOrder, type WrittenDossier } from '../workflows/messages.js'
import { auditShow, type Audit } from './audit.js'
import { requireCase } from './cases.js'
import { newKey, type Caller, type IssuedCommand } from './command.js'
import { acceptedBefore, appendToLedger, carryCommand } from './commanding.js'
import { attempt, resultOf } from './delivery.js'
import type { Door } from './door.js'
import { Refused } from './refusal.js'

/** A dossier as issued: its number, until when the record was read, and how many accepted acts of the ledger no history shows. */
export type IssuedDossier = { case: string; document: string; asOf: string; missing: number; key: string }

/**
 * Issues the dossier of a case, open or closed: who did what, when, under which rule, gathered from the histories, the
 * ledger, the papers, decisions and deadlines. The request stands in the ledger. The same key gives the same dossier.
 * Refuses who may not ask (`not-your-task`), what is no case (`no-such-case`), a case of which nothing may be kept any
 * more (`erased`); `outcome-unknown` when it was not written in time.
 */
export async function issueDossier(door: Door, order: { caller: Caller; caseNumber: string }): Promise<IssuedDossier> {
  const caller = { ...order.caller, key: order.caller.key ?? newKey() }
  const caseNumber = normalNumber(order.caseNumber)
  const commanded = { caller, caseNumber, action: 'issue-dossier', data: {} }
  return carryCommand(door, commanded, async (command) => {
    refuseStrangers(command.actor.role)
    refuseOtherFiles(caseNumber)
    const row = await requireCase(door, order.caseNumber)
    await refuseErased(door, row)
    await acceptedBefore(door, row.caseNumber, command)
    const audit = await auditShow(door, row.caseNumber)
    await appendToLedger(door, { command, caseNumber, outcome: 'accepted', data: { missing: audit.missing } })
    const { document, at, missing } = await write(door, command, await orderOf(door, command, { row, audit }))
    return { case: caseNumber, document, asOf: at, missing, key: command.key }
  })
}

const readers: readonly Role[] = ['auditor', 'caseworker', 'supervisor']

function refuseStrangers(role: Role): void {
  if (readers.includes(role)) return
  throw new Refused(
    'not-your-task',
    `expected an auditor, a caseworker or a supervisor to ask for a dossier, got ${role}; give --as auditor:ID`,
  )
}

function refuseOtherFiles(number: string): void {
  const kind = kindOfNumber(number)
  if (kind === 'case') return
  throw new Refused(
    'no-such-case',
    `expected the number of a case, got "${number}", which is that of a file of kind ${kind}; see: npx sojourn audit show ${number}`,
  )
}

async function refuseErased(door: Door, { caseNumber }: CaseRow): Promise<void> {
  const { canKeepPapers } = await import('../registry/case-records.js')
  if (await canKeepPapers(await door.registry(), caseNumber)) return
  throw new Refused(
    'erased',
    `expected a case of which papers may be kept, got ${caseNumber}, whose keys were all destroyed on request of the person; see: npx sojourn audit show ${caseNumber}`,
  )
}

type Read = { row: CaseRow; audit: Audit }

/** Until when: the present, or on the demo clock the last that happened in the case, which may lie ahead of it. */
async function orderOf(door: Door, command: IssuedCommand, { row, audit }: Read): Promise<DossierOrder> {
  const { lastChangeOf, readCaseRecord } = await import('../registry/case-records.js')
  const record = await readCaseRecord(await door.registry(), row.caseNumber)
  const last = record === undefined ? 0 : Date.parse(lastChangeOf(record))
  return {
    caseNumber: row.caseNumber,
    corridor: row.corridor,
    rulebook: audit.rulebook,
    demo: row.clockMode === 'demo',
    at: new Date(Math.max(Date.now(), last)).toISOString(),
    key: `dossier/${command.commandId}`,
    missing: audit.missing,
  }
}

/** One workflow a dossier: one that failed is begun anew by the same command, any other answers what it answered. */
async function write(door: Door, { key, commandId }: IssuedCommand, order: DossierOrder): Promise<WrittenDossier> {
  const workflowId = dossierWorkflowId(order.caseNumber, commandId)
  await attempt(door, key, (client) =>
    client.workflow.start(workflowTypes.dossier, {
      workflowId,
      taskQueue: door.config.taskQueue,
      args: [order],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
      staticSummary: `dossier, ${order.corridor}`,
    }),
  ).catch((error: unknown) => {
    if (!(error instanceof Error && error.name === 'WorkflowExecutionAlreadyStartedError')) throw error
  })
  return resultOf<WrittenDossier>(door, key, workflowId)
}
