// Who answers the tasks of a whole case, and what was acknowledged to them? Everybody keeps at it when the system is away.
import { messageIdOf } from '../../activities/channels.js'
import { showCase, type CaseView } from '../../client/case-view.js'
import { startCase } from '../../client/cases.js'
import { commandIdOf } from '../../client/command.js'
import type { Door } from '../../client/door.js'
import { Refused } from '../../client/refusal.js'
import { completeTask, listTasks, showTask, type ListedTask } from '../../client/tasks.js'
import { applicant } from '../../demo/cast.js'
import { chooseCandidates, openJobOrder } from '../../demo/job-order.js'
import { answerOf, isAwaited } from '../../demo/people.js'
import { parseActor, type Actor, type Role } from '../../domain/actor.js'
import type { Facts } from '../../domain/explained.js'
import type { Stage } from './stage.js'

/** A command that somebody was told is done. */
export type Acknowledged = { commandId: string; subject: string }

const corridor = 'npl-kor-manufacturing'
const actors: { [role in Role]?: string } = {
  person: 'person:self',
  employer: 'employer:hanbit-metal',
  'labour-attache': 'labour-attache:seoul-1',
}

/** Who acts where a task is this role's. */
export const actorFor = (role: string): Actor => parseActor(actors[role as Role] ?? 'caseworker:desk-1')

/** Opens a job order and starts the case of the demo's applicant on the demo clock; their numbers. */
export async function startWholeCase(door: Door): Promise<{ caseNumber: string; jobOrder: string }> {
  const jobOrder = await openJobOrder(door, () => undefined)
  const caller = { actor: parseActor('caseworker:desk-1'), key: 'whole-case' }
  return { caseNumber: (await startCase(door, { caller, corridor, person: applicant, demo: true })).case, jobOrder }
}

export class People {
  readonly acknowledged: Acknowledged[] = []
  /** Parked steps that a caseworker was asked about: step and code. */
  readonly parked: string[] = []
  private parkedAnswers = 0

  constructor(
    private readonly stage: Stage,
    private readonly caseNumber: string,
    private readonly jobOrder: string,
  ) {}

  /** Every open task is answered once; an answer of unknown outcome is given again, under the same key, at the next call. */
  async answerOpenTasks(onAcknowledged: () => Promise<void> = () => Promise.resolve()): Promise<void> {
    for (const task of await listTasks(this.stage.door, { caseNumber: this.caseNumber })) {
      const parked = task.kind === 'parked-step'
      const { door } = this.stage
      if (isAwaited(task)) await chooseCandidates(door, this.jobOrder, () => undefined)
      if (isAwaited(task)) continue
      const data = parked ? await this.aboutParked(task) : await answerOf(door, task, this.jobOrder)
      if (!data) throw new Error(`nobody in the test knows an answer to ${task.task}`)
      const key = parked ? `parked-${(this.parkedAnswers += 1)}` : `whole-${task.task}`
      if (await this.complete(task, key, data)) await onAcknowledged()
    }
  }

  private async complete(task: ListedTask, key: string, data: Facts): Promise<boolean> {
    try {
      await completeTask(this.stage.door, { caller: { actor: actorFor(task.role), key }, task: task.task, data })
    } catch (error) {
      // The queue may still show what was answered a moment ago; an unknown outcome is asked for again.
      const goesOn = error instanceof Refused && ['no-such-task', 'closed', 'outcome-unknown'].includes(error.code)
      if (goesOn) return false
      throw error
    }
    const subject = task.task.slice(this.caseNumber.length + 1)
    const commandId = commandIdOf(key)
    if (this.acknowledged.some((one) => one.commandId === commandId)) return false
    this.acknowledged.push({ commandId, subject })
    return true
  }

  /** A caseworker looks whether the mail arrived before saying that it is to be sent anew. */
  private async aboutParked(task: ListedTask): Promise<Facts> {
    const { step, code } = (await showTask(this.stage.door, task.task)).facts
    this.parked.push(`${String(step)}: ${String(code)}`)
    if (code !== 'notice-outcome-unknown') return { choice: 'retry', reason: 'works-again' }
    const messageId = messageIdOf(this.caseNumber, String(step))
    const hasArrived = this.stage.mails.some((mail) => mail.messageId === messageId)
    return hasArrived ? { choice: 'skip', reason: 'done-on-paper' } : { choice: 'retry', reason: 'works-again' }
  }
}

/** Whether the case and its portability have ended. */
export const isOver = (view: CaseView): boolean => view.status === 'closed' && view.portability?.status === 'closed'

/** Lets everybody act until the case is over; a system that is away is waited for. `between` runs at every look. */
export async function playToTheEnd(
  stage: Stage,
  { caseNumber, people, seconds }: { caseNumber: string; people: People; seconds: number },
  between: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  let trouble: unknown
  for (const end = Date.now() + seconds * 1_000; Date.now() < end;) {
    try {
      if (isOver(await showCase(stage.door, caseNumber))) return
      await people.answerOpenTasks(between)
      await between()
    } catch (error) {
      if (!isAway(error)) throw error
      trouble = error
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  const { stage: where, status, waitingFor } = await showCase(stage.door, caseNumber)
  throw new Error(
    `expected the case to be over within ${seconds} s, it stands in ${where} (${status}), waiting for ` +
      `${waitingFor.map(({ task }) => task).join(', ') || 'nobody'}; last trouble: ${String(trouble)}`,
  )
}

/** The registry or the server does not answer just now. */
function isAway(error: unknown): boolean {
  if (error instanceof Refused) return error.code === 'failed' || error.code === 'outcome-unknown'
  const text = error instanceof Error ? `${error.message} ${'code' in error ? String(error.code) : ''}` : ''
  return /ECONN|EPIPE|terminated|connect before the deadline|timeout|UNAVAILABLE|unavailable/i.test(text)
}
