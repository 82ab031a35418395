// How does a test act on a case? Through the same messages as the client, in sentences.
import { randomUUID } from 'node:crypto'
import type { Client, WorkflowHandle } from '@temporalio/client'
import type { Actor, Role } from '../../domain/actor.js'
import type { CaseClock, CaseFile, CaseOpening } from '../../domain/case-file.js'
import type { Facts } from '../../domain/explained.js'
import type { CommandAnswer } from '../../workflows/messages.js'

/** The UTC date on which the test runs: what real clocks take as a day that has been. */
export const today = new Date().toISOString().slice(0, 10)

/** A demo calendar that begins on a date of its own, whenever the test runs. */
export const calendarFrom = (date: string): CaseClock => ({
  mode: 'demo',
  aheadMs: Date.parse(`${date}T03:15:00Z`) - Date.now(),
})

/**
 * What a Nepal to Korea case starts from. The calendar of the happy path begins after the departure it tells of, while its
 * medical result still counts.
 */
export function anOpening(clock: CaseClock = calendarFrom('2027-06-01')): CaseOpening {
  return {
    procedure: 'migration-cycle',
    caseNumber: `NP-${randomUUID().slice(0, 9).toUpperCase()}`,
    corridor: 'npl-kor-manufacturing',
    rulebook: 'test',
    clock,
    facts: { nationality: 'NP', destination: 'KR', occupation: '8211', language: 'ne' },
  }
}

const roleIds: { [role in Role]?: string } = { person: 'self', 'labour-attache': 'seoul-1', employer: 'hanbit-metal' }
export const as = (role: Role): Actor => ({ role, id: roleIds[role] ?? 'desk-1' })

export class ACase {
  readonly handle: WorkflowHandle
  constructor(
    readonly client: Client,
    readonly workflowId: string,
  ) {
    this.handle = client.workflow.getHandle(workflowId)
  }

  /**
   * The file as it is now. HAZARD: a query that meets a workflow task in which local steps run makes the SDK complete that
   * task before it hands their results on; if a signal or an activity's result comes in between, the history does not
   * replay. So the rig asks between tasks only, and nothing but tests and tools ever asks a workflow.
   */
  async file(): Promise<CaseFile> {
    for (let tries = 0; tries < 200; tries += 1) {
      const { pendingWorkflowTask, pendingActivities } = (await this.handle.describe()).raw
      if (!pendingWorkflowTask && !pendingActivities?.length) break
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    return this.handle.query<CaseFile>('caseFile')
  }

  /** Completes an open task as the role whose it is, once it is open. */
  async complete(task: string, data: Facts, options: { as?: Actor; key?: string } = {}): Promise<CommandAnswer> {
    const wait = await this.open(task)
    const actor = options.as ?? ('role' in wait.to ? as(wait.to.role) : as('caseworker'))
    return this.completeNow(task, data, { as: actor, ...(options.key ? { key: options.key } : {}) })
  }

  completeNow(task: string, data: Facts, options: { as: Actor; key?: string }): Promise<CommandAnswer> {
    const key = options.key ?? randomUUID()
    return retried(() =>
      this.handle.executeUpdate<CommandAnswer, [object]>('completeTask', {
        updateId: key,
        args: [{ commandId: key, digest: JSON.stringify(data).slice(0, 40), actor: options.as, task, data }],
      }),
    )
  }

  act(action: string, data: Facts, actor: Actor = as('caseworker')): Promise<CommandAnswer> {
    const key = randomUUID()
    return retried(() =>
      this.handle.executeUpdate<CommandAnswer, [object]>('act', {
        updateId: key,
        args: [{ commandId: key, digest: JSON.stringify(data).slice(0, 40), actor, action, data }],
      }),
    )
  }

  /** Answers an open handoff as the organisation it was handed to. */
  async answer(handoff: string, data: Facts, key: string = randomUUID()): Promise<void> {
    const wait = await this.open(handoff)
    const actor = 'organisation' in wait.to ? { role: 'organisation', id: wait.to.organisation } : as('caseworker')
    await this.handle.signal('handoffAnswered', { commandId: key, digest: 'd', actor, handoff, data })
  }

  /** Events of every run of the case, oldest run first, replayed once against the present code. */
  async runs(): Promise<{ events: number; workflowTasks: number }[]> {
    const { workflow } = this.client
    const runs: { events: number; workflowTasks: number }[] = []
    let runId = (await this.handle.describe()).raw.workflowExecutionInfo?.firstRunId ?? undefined
    while (runId) {
      const history = await workflow.getHandle(this.workflowId, runId).fetchHistory()
      const events = history.events ?? []
      runs.push({
        events: events.length,
        workflowTasks: events.filter((e) => e.workflowTaskCompletedEventAttributes).length,
      })
      const last = events.at(-1)
      runId = last?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ?? undefined
    }
    return runs
  }

  /** The open task or handoff with this key; waits a little until it is open. */
  async open(key: string) {
    return until(`${key} to be open`, async () => {
      const wait = (await this.file()).waits[key]
      return wait && wait.answer === undefined ? wait : undefined
    })
  }
}

/** The same command at a run boundary is tried again, as the client does. */
async function retried<T>(call: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await call()
    } catch (error) {
      const text = `${String(error)} ${String((error as { cause?: unknown }).cause)}`
      if (
        tries > 20 ||
        !/FAILED_PRECONDITION|AcceptedUpdateCompletedWorkflow|aborted|ABORTED|completed before/i.test(text)
      )
        throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

/** Asks until there is an answer, a minute at most; more and more slowly, for each question costs a replay where nothing is cached. */
export async function until<T>(what: string, look: () => Promise<T | undefined>, ms = 60_000): Promise<T> {
  const end = Date.now() + ms
  for (let pause = 40; ; pause = Math.min(pause * 1.4, 800)) {
    const found = await look().catch(() => undefined)
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error(`expected ${what} within ${ms / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
