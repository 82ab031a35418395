// Which tasks are open, what does one ask, and how is it completed?
import type { Role } from '../domain/actor.js'
import { answering } from '../domain/commands.js'
import type { Facts } from '../domain/explained.js'
import { checkForm, formSchema, taskKind } from '../domain/forms.js'
import type { WaitRow } from '../registry/waits.js'
import { parseWaitId, waitId, workflowIdOfKey } from '../workflows/ids.js'
import { messageNames } from '../workflows/messages.js'
import { kindOfNumber, normalNumber } from '../domain/file-number.js'
import { doneBefore, requireFile } from './acting.js'
import type { Caller } from './command.js'
import { carryCommand, keepNote } from './commanding.js'
import { deliverUpdate } from './delivery.js'
import type { Door } from './door.js'
import { answerStep } from './next-steps.js'
import { requireOwner } from './ownership.js'
import { badForm, Refused } from './refusal.js'

/** A line of a work queue. Instants in UTC, by the case's own clock. */
export type ListedTask = {
  task: string
  case: string
  kind: string
  title: string
  role: string
  status: string
  since: string
  due: string
  reminded: number
}

/** A task with what is known of it, its form as JSON Schema, and the command that completes it. */
export type ShownTask = ListedTask & { facts: Facts; form: Record<string, unknown>; command: string }

export type TaskFilter = { role?: Role; caseNumber?: string; status?: WaitRow['status']; limit?: number }

/** Tasks, earliest due date first; the open ones unless asked otherwise. */
export async function listTasks(door: Door, filter: TaskFilter): Promise<ListedTask[]> {
  const { listWaits } = await import('../registry/waits.js')
  const { role, caseNumber, status = 'open', limit = 100 } = filter
  const waits = await listWaits(await door.registry(), {
    of: 'task',
    status,
    limit,
    ...(role ? { role } : {}),
    ...(caseNumber ? { caseNumber: normalNumber(caseNumber) } : {}),
  })
  return waits.map(listed)
}

/** One task, open or not; refuses with `no-such-task`. */
export async function showTask(door: Door, id: string): Promise<ShownTask> {
  const wait = await requireWait(door, 'task', id)
  const file = await requireFile(door, kindOfNumber(wait.caseNumber), wait.caseNumber)
  return {
    ...listed(wait),
    facts: wait.facts,
    form: formSchema('task', wait.kind) ?? {},
    command: answerStep(file, wait).command,
  }
}

export type CompleteTaskOrder = { caller: Caller; task: string; data: unknown; note?: string }

/** What became of a completed task. */
export type CompletedTask = { task: string; case: string; status: string; key: string }

/** Completes a task. Refuses with the case's own reason; a wrong form never leaves the door. */
export async function completeTask(door: Door, order: CompleteTaskOrder): Promise<CompletedTask> {
  const { caller, data, note } = order
  const { caseNumber, key } = partsOf('task', order.task)
  const commanded = { caller, caseNumber, action: 'complete-task', subject: key, data: { data, note: note ?? null } }
  return carryCommand(door, commanded, async (command) => {
    const wait = await requireWait(door, 'task', order.task)
    const file = await requireFile(door, kindOfNumber(caseNumber), caseNumber)
    await requireOwner(door, { file, command, roles: answering(wait.role ?? 'caseworker'), what: 'answer' })
    const verdict = checkForm('task', wait.kind, data)
    if (!verdict.ok) throw badForm(wait.kind, verdict.problems)
    const { commandId, digest, actor } = command
    const noted = await keepNote(door, { caseNumber, text: note, commandId })
    const message = { commandId, digest, actor, data: verdict.data, ...noted, task: key }
    const delivery = { workflowId: workflowIdOfKey(caseNumber, key), name: messageNames.completeTask, message }
    const answer = await deliverUpdate(door, command, delivery).catch((error: unknown) =>
      doneBefore(door, { number: caseNumber, command, error }),
    )
    return { task: waitId(caseNumber, key), case: caseNumber, status: answer.status, key: command.key }
  })
}

/** The row behind a task or handoff id; refuses with `no-such-task` or `no-such-handoff`. */
export async function requireWait(door: Door, of: WaitRow['of'], id: string): Promise<WaitRow> {
  const { findWait } = await import('../registry/waits.js')
  const { caseNumber, key } = partsOf(of, id)
  const wait = await findWait(await door.registry(), caseNumber, key)
  if (wait?.of === of) return wait
  const hint = wait
    ? `that is a ${wait.of}; see: npx sojourn ${wait.of} list`
    : `none has this id; see: npx sojourn ${of} list`
  throw new Refused(
    of === 'task' ? 'no-such-task' : 'no-such-handoff',
    `expected the id of a ${of}, got "${id}": ${hint}`,
  )
}

/** The case number and key in a public id; refuses what is none. */
export function partsOf(of: WaitRow['of'], id: string): { caseNumber: string; key: string } {
  const parts = parseWaitId(id.trim())
  if (parts) return { ...parts, caseNumber: normalNumber(parts.caseNumber) }
  const code = of === 'task' ? 'no-such-task' : 'no-such-handoff'
  throw new Refused(code, `expected the id of a ${of} as CASE/KEY, got "${id}"; see: npx sojourn ${of} list`)
}

function listed(wait: WaitRow): ListedTask {
  return {
    task: waitId(wait.caseNumber, wait.key),
    case: wait.caseNumber,
    kind: wait.kind,
    title: taskKind(wait.kind)?.title ?? wait.kind,
    role: wait.role ?? '',
    status: wait.status,
    since: wait.openedAt,
    due: wait.dueAt,
    reminded: wait.reminded,
  }
}
