// Who takes part, and how is a case of each started and answered? Both get the same messages under the same names.
import { randomUUID } from 'node:crypto'
import { Client, type Connection, type WorkflowHandle } from '@temporalio/client'
import type { Actor, Role } from '../domain/actor.js'
import type { CaseClock, CaseOpening } from '../domain/case-file.js'
import type { Person } from '../domain/person.js'
import { openCase } from '../registry/cases.js'
import type { Registry } from '../registry/database.js'
import { shippedCorridor } from '../rulebook/load.js'
import { createDataConverter } from '../wire/data-converter.js'
import { caseWorkflowId } from '../workflows/ids.js'
import { messageNames, workflowTypes } from '../workflows/messages.js'
import { goodAnswer, post } from './answers.js'
import type { BareStart } from './bare-workflow.js'
import { repeated } from './repeating.js'
import type { OpenWait, WaitGroup } from './told.js'

export type Contender = {
  name: 'sojourn' | 'bare'
  client: Client
  /** Starts a case on a task queue; on the demo clock its dates come at once, on the real one it stays open. */
  start(taskQueue: string, clock: CaseClock['mode']): Promise<{ caseNumber: string; handle: WorkflowHandle }>
}

/** Sojourn as its client starts it: a row in the registry first, then the workflow. */
export function sojourn(connection: Connection, registry: Registry, caseKey: Buffer | undefined): Contender {
  const dataConverter = caseKey && createDataConverter({ readKey: () => Promise.resolve(caseKey) })
  const client = new Client({ connection, ...(dataConverter ? { dataConverter } : {}) })
  return {
    name: 'sojourn',
    client,
    async start(taskQueue, mode) {
      const opening = anOpening(mode)
      await openCase(registry, {
        key: randomUUID(),
        digest: 'bench',
        person: applicant,
        corridor: opening.corridor,
        rulebookHash: opening.rulebook,
        clockMode: mode,
        openedAt: new Date().toISOString(),
        newNumber: () => opening.caseNumber,
      })
      const workflowId = caseWorkflowId(opening.caseNumber)
      const handle = await client.workflow.start(workflowTypes.cycle, { workflowId, taskQueue, args: [opening] })
      return { caseNumber: opening.caseNumber, handle }
    },
  }
}

/** The bare workflow, asked for the same groups of answers; with `batches` it also calls that many remote activities. */
export function bareContender(connection: Connection, script: readonly WaitGroup[], batches = 0): Contender {
  const client = new Client({ connection })
  return {
    name: 'bare',
    client,
    async start(taskQueue, mode) {
      const opening = anOpening(mode)
      const { caseNumber } = opening
      const start: BareStart = { caseNumber, groups: script.map((group) => group.length), batches, opening }
      const handle = await client.workflow.start('bare', { workflowId: `bare/${caseNumber}`, taskQueue, args: [start] })
      return { caseNumber, handle }
    },
  }
}

/** Gives the good answer to a wait, as an Update or a Signal; milliseconds from the call to the answer. */
export async function answer(handle: WorkflowHandle, wait: OpenWait): Promise<number> {
  const commandId = randomUUID()
  const start = performance.now()
  if (wait.kind === 'employer-choice') {
    await repeated(() => select(handle, commandId))
    return performance.now() - start
  }
  const command = { commandId, digest: 'bench', actor: actorOf(wait), data: goodAnswer(wait.kind) }
  if (wait.of === 'handoff') {
    await repeated(() => handle.signal(messageNames.handoffAnswered, { ...command, handoff: wait.key }))
  } else {
    const update = { updateId: commandId, args: [{ ...command, task: wait.key }] as [object] }
    await repeated(() => handle.executeUpdate(messageNames.completeTask, update))
  }
  return performance.now() - start
}

/** The employer's choice is news from the job order, not an answer to the task that waits for it. */
function select(handle: WorkflowHandle, commandId: string): Promise<void> {
  const said = { jobOrder: post.jobOrder, said: 'selected' }
  const news = {
    commandId,
    digest: 'bench',
    actor: { role: 'system', id: 'job-order' },
    fact: 'job-order-said',
    data: said,
  }
  const name = handle.workflowId.startsWith('bare/') ? messageNames.handoffAnswered : messageNames.factReported
  return handle.signal(name, news)
}

/** Who answers in each role; the employer is the one of the post that the cases are placed in. */
const ids: { readonly [role in Role]?: string } = {
  person: 'self',
  'labour-attache': 'seoul-1',
  employer: post.employer,
}

function actorOf({ to }: OpenWait): Actor {
  if ('organisation' in to) return { role: 'organisation', id: to.organisation }
  return { role: to.role, id: ids[to.role] ?? 'desk-1' }
}

/** The rulebook that every case of the bench pins. */
export function pinnedRulebook() {
  return shippedCorridor('npl-kor-manufacturing')
}

function anOpening(mode: CaseClock['mode']): CaseOpening {
  const { rulebook, hash } = pinnedRulebook()
  return {
    procedure: 'migration-cycle',
    caseNumber: `NP-${randomUUID().slice(0, 13).toUpperCase()}`,
    corridor: rulebook.id,
    rulebook: hash,
    clock: mode === 'demo' ? { mode, aheadMs: 0 } : { mode },
    facts: { nationality: 'NP', destination: 'KR', occupation: '8211', language: 'ne' },
  }
}

const applicant: Person = {
  givenName: 'Bench',
  familyName: 'Applicant',
  birthDate: '1994-03-21',
  sex: 'female',
  nationality: 'NP',
  passportNumber: 'BEN4417X',
  passportValidUntil: '2034-01-01',
  email: 'bench@example.org',
  phone: '+9779812345678',
  language: 'ne',
  timeZone: 'Asia/Kathmandu',
  address: 'Lake Side 7, Pokhara',
  occupation: '8211',
}
