// Which handoffs are open, for whom, and how does an organisation (or a caseworker for it) answer one?
import type { Actor } from '../domain/actor.js'
import { addToDate, daysBetween } from '../domain/calendar.js'
import type { Facts } from '../domain/explained.js'
import { textOf } from '../domain/facts.js'
import { checkForm, handoffKind, misfit } from '../domain/forms.js'
import { spelt } from '../domain/ownership.js'
import type { WaitRow } from '../registry/waits.js'
import { waitId, workflowIdOfKey } from '../workflows/ids.js'
import { messageNames } from '../workflows/messages.js'
import { kindOfNumber, normalNumber } from '../domain/file-number.js'
import { requireFile } from './acting.js'
import type { Caller, IssuedCommand } from './command.js'
import { acceptedBefore, carryCommand, keepNote } from './commanding.js'
import { deliverSignal } from './delivery.js'
import type { Door } from './door.js'
import { badForm, Refused } from './refusal.js'
import { partsOf, requireWait } from './tasks.js'

/** A handoff as its organisation and the caseworker see it: no personal data. */
export type ListedHandoff = {
  handoff: string
  case: string
  kind: string
  title: string
  organisation: string
  status: string
  since: string
  due: string
  reminded: number
}

export type HandoffFilter = { organisation?: string; caseNumber?: string; status?: WaitRow['status']; limit?: number }

/** Handoffs, earliest due date first; the open ones unless asked otherwise. */
export async function listHandoffs(door: Door, filter: HandoffFilter): Promise<ListedHandoff[]> {
  const { listWaits } = await import('../registry/waits.js')
  const { organisation, caseNumber, status = 'open', limit = 100 } = filter
  const waits = await listWaits(await door.registry(), {
    of: 'handoff',
    status,
    limit,
    ...(organisation ? { organisation } : {}),
    ...(caseNumber ? { caseNumber: normalNumber(caseNumber) } : {}),
  })
  return waits.map(listed)
}

export type AnswerHandoff = {
  caller: Caller
  handoff: string
  data: unknown
  /** Why a caseworker answers for the organisation, such as the paper that came; required then. */
  note?: string
}

/** What became of an answer: it lies safely with the case, which reads it as soon as a worker is up. */
export type AnsweredHandoff = {
  handoff: string
  status: 'accepted'
  key: string
  /** A sentence about a date that is taken but looks wrong; absent when there is nothing to say. */
  warning?: string
}

/**
 * Answers a handoff. The same key with the same content gives the same answer. Refuses with `no-such-handoff` (also for
 * those of another organisation), `closed` when it is answered already, `bad-form`, `key-reused`.
 */
export async function answerHandoff(door: Door, order: AnswerHandoff): Promise<AnsweredHandoff> {
  const { caller, data, note } = order
  const { caseNumber, key } = partsOf('handoff', order.handoff)
  const commanded = { caller, caseNumber, action: 'answer-handoff', subject: key, data: { data, note: note ?? null } }
  return carryCommand(door, commanded, async (command) => {
    const wait = await requireOwn(door, caller.actor, order.handoff)
    const verdict = checkForm('handoff', wait.kind, data)
    const warning = verdict.ok ? doneTooEarly(wait, verdict.data) : undefined
    const answered: AnsweredHandoff = {
      ...{ handoff: waitId(caseNumber, key), status: 'accepted', key: command.key },
      ...(warning === undefined ? {} : { warning }),
    }
    if (await acceptedBefore(door, caseNumber, command)) return answered
    refuseUnlessOpen(wait)
    if (!verdict.ok) throw badForm(wait.kind, verdict.problems)
    await refuseAhead(door, wait, verdict.data)
    refuseWithoutNote(caller.actor, note)
    await send(door, { command, caseNumber, key, data: verdict.data, note })
    return answered
  })
}

type Answer = {
  command: IssuedCommand
  caseNumber: string
  key: string
  data: Record<string, never> | object
  note: string | undefined
}

async function send(door: Door, { command, caseNumber, key, data, note }: Answer): Promise<void> {
  const { commandId, digest, actor } = command
  const noted = await keepNote(door, { caseNumber, text: note, commandId })
  const message = { commandId, digest, actor, data: data as never, ...noted, handoff: key }
  await deliverSignal(door, command, {
    workflowId: workflowIdOfKey(caseNumber, key),
    name: messageNames.handoffAnswered,
    message,
  })
}

/** An organisation is told of its own handoffs only: those of others do not exist for it. */
async function requireOwn(door: Door, actor: Actor, id: string): Promise<WaitRow> {
  const wait = await requireWait(door, 'handoff', id)
  if (actor.role === 'organisation') {
    if (wait.organisation === actor.id) return wait
    throw new Refused(
      'no-such-handoff',
      `expected the id of a handoff, got "${id}": none has this id; see: npx sojourn handoff list`,
    )
  }
  if (actor.role === 'caseworker' || actor.role === 'supervisor') return wait
  throw new Refused(
    'not-your-task',
    `expected organisation:${wait.organisation ?? ''} or caseworker:ID to answer, got ${spelt(actor)}`,
  )
}

/** Some kinds may be answered again: a later answer corrects the earlier one. */
function refuseUnlessOpen({ status, kind }: WaitRow): void {
  if (status === 'open' || (status === 'answered' && handoffKind(kind)?.again)) return
  throw new Refused(
    'closed',
    `expected an open handoff, got a ${kind} that is ${status} already; talk to the caseworker if the answer must change`,
  )
}

/** Answers are told by Signals, which a case cannot refuse: the door looks at the dates. It knows no demo case's clock. */
async function refuseAhead(door: Door, { kind, caseNumber }: WaitRow, data: Facts): Promise<void> {
  const { clockMode } = await requireFile(door, kindOfNumber(caseNumber), caseNumber)
  if (clockMode === 'demo') return
  const sentence = misfit('handoff', kind, { data, known: {}, at: new Date().toISOString() })
  if (sentence !== undefined) throw new Refused('bad-form', sentence)
}

/** What was done before it was asked for may be another one's, or a slip; it may be right, too: it is taken with a word. */
function doneTooEarly({ kind, openedAt }: WaitRow, data: Facts): string | undefined {
  const field = handoffKind(kind)?.doneOn
  const day = field === undefined ? '' : textOf(data, field)
  const asked = openedAt.slice(0, 10)
  if (field === undefined || day === '' || day >= addToDate(asked, { days: -1 })) return undefined
  const days = daysBetween(day, asked)
  return `expected ${field} on or after the request of ${asked}, got ${day}, ${days} days before it; check the date, and tell the caseworker where it is wrong`
}

function refuseWithoutNote(actor: Actor, note: string | undefined): void {
  if (actor.role === 'organisation' || note) return
  throw new Refused(
    'bad-form',
    'expected a note on where the answer of the organisation came from, got none; give it with --note',
    'note',
  )
}

function listed(wait: WaitRow): ListedHandoff {
  return {
    handoff: waitId(wait.caseNumber, wait.key),
    case: wait.caseNumber,
    kind: wait.kind,
    title: handoffKind(wait.kind)?.title ?? wait.kind,
    organisation: wait.organisation ?? '',
    status: wait.status,
    since: wait.openedAt,
    due: wait.dueAt,
    reminded: wait.reminded,
  }
}
