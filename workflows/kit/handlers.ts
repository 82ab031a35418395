// How does a case answer messages? Validators refuse before anything enters history; handlers are total and only write the file.
import { ApplicationFailure } from '@temporalio/common'
import { defineQuery, defineSignal, defineUpdate, setDefaultSignalHandler, setHandler } from '@temporalio/workflow'
import type { CaseFile, Command } from '../../domain/case-file.js'
import { bookOf } from '../../domain/bookkeepings.js'
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
import { checkForm } from '../../domain/forms.js'
import { advanceTo, caseNow } from '../clock.js'
import {
  messageNames,
  type Act,
  type CommandAnswer,
  type CompleteTask,
  type FactReported,
  type HandoffAnswered,
} from '../messages.js'
import { noticeDue } from './due-notices.js'
import { atRest, noticeFull, type Runtime } from './runtime.js'
import { hearStanding } from './standing-requests.js'
import { showBook } from './standing.js'
import { send } from './tray.js'
import { endReminders } from './waiting.js'

const completeTask = defineUpdate<CommandAnswer, [CompleteTask]>(messageNames.completeTask)
const act = defineUpdate<CommandAnswer, [Act]>(messageNames.act)
const handoffAnswered = defineSignal<[HandoffAnswered]>(messageNames.handoffAnswered)
const factReported = defineSignal<[FactReported]>(messageNames.factReported)
const caseFile = defineQuery<CaseFile>(messageNames.caseFile)

/** Registers every handler; called before the first await of a workflow. */
export function answerMessages(rt: Runtime): void {
  setHandler(caseFile, () => rt.file)
  setHandler(
    completeTask,
    (message) =>
      onceAtRest(
        rt,
        () => onTask(rt, message),
        () => checkTask(rt, message, true),
      ),
    {
      validator: (message: CompleteTask) => checkTask(rt, message),
    },
  )
  setHandler(
    act,
    (message) =>
      onceAtRest(
        rt,
        () => onAct(rt, message),
        () => checkAct(rt, message, true),
      ),
    { validator: (message: Act) => checkAct(rt, message) },
  )
  setHandler(handoffAnswered, (message) =>
    onceAtRest(rt, () => total(rt, { action: 'answer-handoff', message }, () => onHandoff(rt, message))),
  )
  setHandler(factReported, (message) =>
    onceAtRest(rt, () => total(rt, { action: 'report-fact', message }, () => onFact(rt, message))),
  )
  setDefaultSignalHandler(() =>
    onceAtRest(rt, () => refuseSignal(rt, 'unknown-signal', { action: 'signal', message: undefined })),
  )
}

/** At once when no local step runs, else as soon as none does; what was welcome before is then looked at again. */
function onceAtRest<T>(rt: Runtime, change: () => T, check: () => void = () => undefined): T | Promise<T> {
  noticeFull(rt)
  if (rt.turn === undefined) return change()
  return atRest(rt).then(() => {
    check()
    return change()
  })
}

/** HAZARD: `again` runs in the handler, so in replays too; who may act is decided in the validator alone. */
function checkTask(rt: Runtime, message: CompleteTask, again = false): void {
  const at = caseNow(rt.file)
  refuseUnless(() =>
    isCommand(message)
      ? refuseAnswer(rt.file, { of: 'task', key: String(message.task), at, again }, message)
      : malformed,
  )
}

function checkAct(rt: Runtime, message: Act, again = false): void {
  const at = caseNow(rt.file)
  refuseUnless(() =>
    isCommand(message) ? refuseAction(rt.file, { action: message.action, at, again }, message) : malformed,
  )
}

function onTask(rt: Runtime, message: CompleteTask): CommandAnswer {
  if (seenBefore(rt.file, message) === 'repeated') return repeatedAnswer(rt, message, message.task)
  answerWait(rt, message.task, message)
  return answerTo(rt, message, message.task)
}

function onAct(rt: Runtime, message: Act): CommandAnswer {
  const { file } = rt
  const repeated = seenBefore(file, message) === 'repeated'
  if (!repeated) accept(rt, message, { action: message.action })
  const facts = carryOutAct(file, actOf(message.action, message, caseNow(file)), repeated)
  if (!repeated) showBook(rt)
  return { ...answerTo(rt, message, message.action), repeated, ...(facts ? { facts } : {}) }
}

function onHandoff(rt: Runtime, message: HandoffAnswered): Refusal | undefined {
  if (!isCommand(message)) return malformed
  const refusal = refuseAnswer(rt.file, { of: 'handoff', key: String(message.handoff) }, message)
  if (refusal || seenBefore(rt.file, message) === 'repeated') return refusal
  answerWait(rt, message.handoff, message)
  return undefined
}

function onFact(rt: Runtime, message: FactReported): Refusal | undefined {
  if (!isCommand(message)) return malformed
  const seen = seenBefore(rt.file, message)
  if (seen === 'repeated') return undefined
  if (seen === 'key-reused') return { code: 'key-reused', message: 'expected a new key' }
  const verdict = checkForm('fact', String(message.fact), message.data)
  if (!verdict.ok) return { code: 'bad-form', message: 'expected a known fact with its form' }
  if (message.at !== undefined && !Number.isNaN(Date.parse(message.at))) advanceTo(rt.file, message.at)
  if (message.fact === 'notice-due') {
    accept(rt, message, { action: 'report-fact', subject: message.fact })
    send(rt, noticeDue(verdict.data))
    return undefined
  }
  if (!bookOf(rt.file).keeping.news[message.fact])
    return { code: 'not-allowed', message: 'expected a fact for this file' }
  accept(rt, message, { action: 'report-fact', subject: message.fact })
  takeNews(rt, message.fact, verdict.data)
  return undefined
}

function takeNews(rt: Runtime, fact: string, data: Facts): void {
  const { book, keeping } = bookOf(rt.file)
  keeping.news[fact]?.(book, data, caseNow(rt.file))
  showBook(rt)
}

function answerWait(rt: Runtime, key: string, message: Command): void {
  const wait = rt.file.waits[key]
  if (!wait) return
  const verdict = checkForm(wait.of, wait.kind, message.data)
  if (!verdict.ok) return
  if (wait.standing) hearStanding(wait, verdict.data)
  else wait.answer = verdict.data
  endReminders(rt, key)
  accept(rt, message, { action: wait.of === 'task' ? 'complete-task' : 'answer-handoff', subject: key })
  rt.file.events.push({ event: 'wait-closed', key, how: 'answered', at: caseNow(rt.file) })
}

function accept(rt: Runtime, message: Command, done: { action: string; subject?: string }): void {
  rememberCommand(rt.file, message)
  const { commandId, digest, actor, noteRef, data } = message
  rt.file.events.push({
    event: 'command',
    commandId,
    digest,
    ...done,
    actor,
    at: caseNow(rt.file),
    outcome: 'accepted',
    data,
    ...(noteRef === undefined ? {} : { detail: noteRef }),
  })
}

function answerTo(rt: Runtime, message: Command, done: string): CommandAnswer {
  return { commandId: message.commandId, done, status: rt.file.status, repeated: false }
}

function repeatedAnswer(rt: Runtime, message: Command, done: string): CommandAnswer {
  return { ...answerTo(rt, message, done), repeated: true }
}

const malformed: Refusal = { code: 'bad-form', message: 'expected a command with commandId, digest, actor and data' }

function isCommand(message: unknown): message is Command {
  const m = message as Partial<Command> | null | undefined
  return (
    typeof m === 'object' &&
    m !== null &&
    typeof m.commandId === 'string' &&
    typeof m.digest === 'string' &&
    typeof m.actor?.role === 'string' &&
    typeof m.actor.id === 'string' &&
    typeof m.data === 'object'
  )
}

/** HAZARD: a plain Error in a validator or handler makes the workflow task fail forever; only ApplicationFailure refuses. */
function refuseUnless(check: () => Refusal | undefined): void {
  const refusal = check()
  if (refusal) throw ApplicationFailure.create({ type: refusal.code, message: refusal.message, nonRetryable: true })
}

type Signal = { action: string; message: unknown }

/** HAZARD: a throw in a signal handler ends the whole case. Whatever comes, it is recorded and the case goes on. */
function total(rt: Runtime, signal: Signal, handle: () => Refusal | undefined): void {
  try {
    const refusal = handle()
    if (refusal) refuseSignal(rt, refusal.code, signal)
  } catch {
    refuseSignal(rt, 'malformed', signal)
  }
}

function refuseSignal(rt: Runtime, code: string, { action, message }: Signal): void {
  const { events } = rt.file
  const at = caseNow(rt.file)
  const common = { event: 'command', action, at, outcome: 'refused', detail: code } as const
  if (!isCommand(message)) {
    const commandId = `unreadable-${events.length}-${at}`
    events.push({ ...common, commandId, digest: '', actor: { role: 'system', id: 'unknown' } })
    return
  }
  const { commandId, digest, actor } = message
  const handoff =
    'handoff' in message && typeof message.handoff === 'string' ? { subject: message.handoff.slice(0, 200) } : {}
  events.push({ ...common, ...handoff, commandId, digest, actor })
}
