// What stands in for Temporal in the door's tests? Cases in memory that refuse by the domain's own rules, and servers that fail on demand.
import { WorkflowNotFoundError, ApplicationFailure } from '@temporalio/common'
import { WorkflowExecutionAlreadyStartedError, WorkflowUpdateFailedError, type Client } from '@temporalio/client'
import { openCaseFile, type CaseFile, type CaseOpening, type Wait } from '../../domain/case-file.js'
import type { CaseEvent } from '../../domain/case-events.js'
import {
  actOf,
  carryOutAct,
  refuseAction,
  refuseAnswer,
  rememberCommand,
  seenBefore,
  type Refusal,
} from '../../domain/commands.js'
import type { Facts } from '../../domain/explained.js'
import { bookOf } from '../../domain/bookkeepings.js'
import { recordCaseEvents } from '../../registry/case-events.js'
import type { Registry } from '../../registry/database.js'
import { openWaits } from '../../registry/waits.js'
import type {
  Act,
  CommandAnswer,
  CompleteTask,
  DossierOrder,
  FactReported,
  HandoffAnswered,
  WrittenDossier,
} from '../../workflows/messages.js'

/** Trouble for the next call: thrown instead of an answer, or after the work was done. */
export type Trouble = { error: Error; after?: boolean }

export const grpcError = (code: number, message = 'server said so'): Error =>
  Object.assign(new Error('call failed', { cause: Object.assign(new Error(message), { code }) }), {})

/** The same as the SDK throws when an update is refused. */
const refusedUpdate = ({ code, message }: Refusal): Error =>
  new WorkflowUpdateFailedError(
    'Workflow Update failed',
    ApplicationFailure.create({ type: code, message, nonRetryable: true }),
  )

export class FakeTemporal {
  readonly files = new Map<string, CaseFile>()
  readonly calls: string[] = []
  readonly troubles: Trouble[] = []
  /** Facts that were told, once for each command, with the workflow that heard them. */
  readonly heard: (FactReported & { workflowId: string })[] = []
  /** Dossiers that were asked for, by their workflow. */
  readonly dossiers = new Map<string, DossierOrder>()
  /** What becomes of every dossier instead of a paper. */
  dossierFailure: Error | undefined
  readonly #answers = new Map<string, CommandAnswer>()

  constructor(private readonly registry: Registry) {}

  get client(): Client {
    const workflow = {
      start: (type: string, options: { workflowId: string; args: [CaseOpening & DossierOrder] }) =>
        this.#call(`start ${options.workflowId}`, () =>
          type === 'dossier' ? this.#startDossier(options) : this.#start(options),
        ),
      getHandle: (workflowId: string) => ({
        executeUpdate: (
          name: string,
          { args: [message], updateId }: { args: [CompleteTask & Act]; updateId: string },
        ) =>
          this.#call(`${name} ${workflowId} ${updateId}`, () => this.#update(workflowId, { name, message, updateId })),
        signal: (name: string, message: HandoffAnswered & FactReported) =>
          this.#call(`${name} ${workflowId}`, () =>
            name === 'factReported' ? this.#hear(workflowId, message) : this.#signal(workflowId, message),
          ),
        query: () => this.#call(`query ${workflowId}`, () => Promise.resolve(this.#file(workflowId))),
        result: () => this.#call(`result ${workflowId}`, () => this.#writeDossier(workflowId)),
        fetchHistory: () => this.#call(`history ${workflowId}`, () => Promise.resolve({ events: [] })),
      }),
    }
    const workflowService = { describeNamespace: () => this.#call('describe', () => Promise.resolve({})) }
    const client = { workflow, workflowService, withDeadline: <T>(_deadline: number, call: () => Promise<T>) => call() }
    return client as unknown as Client
  }

  /** Opens a task or handoff in a case and in the registry, as the workflow and its planner do. */
  async open(workflowId: string, key: string, wait: Pick<Wait, 'of' | 'kind' | 'to'>): Promise<void> {
    const file = this.#file(workflowId)
    const openedAt = '2026-01-10T03:15:00.000Z'
    const dueAt = '2026-01-20T03:15:00.000Z'
    file.waits[key] = { ...wait, openedAt, dueAt, ladder: [], facts: {}, asked: 1 }
    await openWaits(this.registry, [{ caseNumber: file.caseNumber, key, ...wait, openedAt, dueAt, facts: {} }])
  }

  /** Forgets the run's update ids, as continue-as-new does. */
  continueAsNew(): void {
    this.#answers.clear()
  }

  async #call<T>(what: string, work: () => Promise<T>): Promise<T> {
    this.calls.push(what)
    const trouble = this.troubles.shift()
    if (trouble && !trouble.after) throw trouble.error
    const result = await work()
    if (trouble) throw trouble.error
    return result
  }

  #start({ workflowId, args: [opening] }: { workflowId: string; args: [CaseOpening] }): Promise<object> {
    const file = this.files.get(workflowId)
    if (file?.status === 'closed')
      throw new WorkflowExecutionAlreadyStartedError('Workflow execution already started', workflowId, 'migrationCycle')
    if (!file) this.files.set(workflowId, openCaseFile(opening))
    return Promise.resolve({})
  }

  #startDossier({ workflowId, args: [order] }: { workflowId: string; args: [DossierOrder] }): Promise<object> {
    if (this.dossiers.has(workflowId))
      throw new WorkflowExecutionAlreadyStartedError('Workflow execution already started', workflowId, 'dossier')
    this.dossiers.set(workflowId, order)
    return Promise.resolve({})
  }

  #writeDossier(workflowId: string): Promise<WrittenDossier> {
    const order = this.dossiers.get(workflowId)
    if (this.dossierFailure) throw this.dossierFailure
    if (!order) throw new WorkflowNotFoundError('workflow not found', workflowId, undefined)
    const place = [...this.dossiers.keys()].indexOf(workflowId) + 1
    const document = `NP-DOSSIER-2026-${String(place).padStart(6, '0')}`
    return Promise.resolve({ document, at: order.at, missing: order.missing })
  }

  async #update(
    workflowId: string,
    { name, message, updateId }: { name: string; message: CompleteTask & Act; updateId: string },
  ): Promise<CommandAnswer> {
    const known = this.#answers.get(updateId)
    if (known) return known
    const file = this.#file(workflowId)
    const refusal =
      name === 'act'
        ? refuseAction(file, { action: message.action, at: new Date().toISOString() }, message)
        : refuseAnswer(file, { of: 'task', key: message.task, at: new Date().toISOString() }, message)
    if (refusal) throw refusedUpdate(refusal)
    const repeated = seenBefore(file, message) === 'repeated'
    const done = name === 'act' ? message.action : message.task
    if (!repeated)
      await this.#accept(file, {
        message,
        action: name === 'act' ? message.action : 'complete-task',
        key: message.task,
      })
    const facts = name === 'act' ? await this.#keepBook(file, message, repeated) : undefined
    const answer = { commandId: message.commandId, done, status: file.status, repeated, ...(facts ? { facts } : {}) }
    this.#answers.set(updateId, answer)
    return answer
  }

  /** A thing with a book of its own does what was asked of it and says in the registry what became of it, as the kit does. */
  async #keepBook(file: CaseFile, message: Act, repeated: boolean): Promise<Facts | undefined> {
    const at = new Date().toISOString()
    // Of a case only what its acts answer is needed here: it stands where the test put it.
    if (!file.book && message.action !== 'add-fee' && file.procedure !== 'portability') return undefined
    const facts = carryOutAct(file, actOf(message.action, message, at), repeated)
    if (!file.book) {
      await recordCaseEvents(this.registry, { ...file, events: file.events.splice(0) })
      return facts
    }
    file.status = file.book.status
    const { caseNumber, procedure, book } = file
    const { keeping } = bookOf(file)
    const events: CaseEvent[] = [{ event: 'summary', at, data: keeping.summary(book) }]
    await recordCaseEvents(this.registry, { caseNumber, procedure, events, book })
    return facts
  }

  #hear(workflowId: string, message: FactReported): Promise<void> {
    if (this.#file(workflowId).status === 'closed') throw new WorkflowNotFoundError('closed', workflowId, undefined)
    const known = this.heard.some(({ commandId }) => commandId === message.commandId)
    if (!known) this.heard.push({ ...message, workflowId })
    return Promise.resolve()
  }

  async #signal(workflowId: string, message: HandoffAnswered): Promise<void> {
    const file = this.#file(workflowId)
    if (
      refuseAnswer(file, { of: 'handoff', key: message.handoff }, message) ||
      seenBefore(file, message) === 'repeated'
    )
      return
    await this.#accept(file, { message, action: 'answer-handoff', key: message.handoff })
  }

  async #accept(
    file: CaseFile,
    {
      message,
      action,
      key,
    }: { message: CompleteTask | Act | HandoffAnswered; action: string; key: string | undefined },
  ): Promise<void> {
    rememberCommand(file, message)
    const { commandId, digest, actor, data, noteRef } = message
    const at = new Date().toISOString()
    const wait = key === undefined ? undefined : file.waits[key]
    if (wait) wait.answer = data
    const command: CaseEvent = {
      event: 'command',
      commandId,
      digest,
      action,
      actor,
      at,
      outcome: 'accepted',
      data,
      ...(key ? { subject: key } : {}),
      ...(noteRef ? { detail: noteRef } : {}),
    }
    const events: CaseEvent[] = key && wait ? [command, { event: 'wait-closed', key, how: 'answered', at }] : [command]
    await recordCaseEvents(this.registry, { caseNumber: file.caseNumber, procedure: file.procedure, events })
  }

  #file(workflowId: string): CaseFile {
    const file = this.files.get(workflowId)
    if (file) return file
    throw new WorkflowNotFoundError('workflow not found', workflowId, undefined)
  }
}
