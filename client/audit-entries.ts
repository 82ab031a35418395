// How does one event of a workflow history read to an auditor? Who, what, when, under which rule.
import type { CaseFile, CaseOpening, Command } from '../domain/case-file.js'
import type { Decision, Facts, Step } from '../domain/explained.js'
import type { CarriedOut, Outgoing } from '../domain/outgoing.js'
import { instantOfEvent, type HistoryEvent, type Opener, type Run } from './workflow-history.js'

/** One line of an audit. Codes, dates and figures only. */
export type AuditEntry = {
  /** Real time of the server or the door, UTC. */
  at: string
  /** Time by the case's own clock, where it says so. */
  caseAt?: string
  /** `role:id`, or `system`. */
  who: string
  what: string
  subject: string
  outcome: string
  detail?: string
  data?: Facts
  /** The pinned rulebook and the steps of a decision. */
  rule?: { rulebook: string; steps: Step[] }
  commandId?: string
  /** A notice that is kept back for a better hour of its reader goes then. */
  heldUntil?: string
  /** Where it stands: `workflow id / run id / event id`, and `ledger / seq`. */
  witnesses: string[]
}

type Reading = { run: Run; open: Opener; rulebook: string; scheduled: Map<string, Outgoing[]> }

/** What a run's events tell an auditor. Timers, tasks and registry writes are left out: they decide nothing. */
export async function entriesOfRun(run: Run, open: Opener): Promise<AuditEntry[]> {
  const [input] = await open(run.events[0]?.workflowExecutionStartedEventAttributes?.input?.payloads)
  const opening = input as Partial<CaseOpening & CaseFile> | undefined
  const reading: Reading = { run, open, rulebook: opening?.rulebook ?? 'unknown', scheduled: new Map() }
  const entries: AuditEntry[] = []
  for (const event of run.events) entries.push(...(await read(reading, event)))
  return entries
}

async function read(reading: Reading, event: HistoryEvent): Promise<AuditEntry[]> {
  const update = event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input
  if (update) return ofCommand(reading, event, { name: update.name ?? '', payloads: update.args?.payloads ?? [] })
  const signal = event.workflowExecutionSignaledEventAttributes
  if (signal)
    return ofCommand(reading, event, { name: signal.signalName ?? '', payloads: signal.input?.payloads ?? [] })
  if (event.markerRecordedEventAttributes?.markerName === 'core_local_activity') return ofLocalStep(reading, event)
  if (event.activityTaskScheduledEventAttributes) return schedule(reading, event)
  if (event.activityTaskCompletedEventAttributes) return ofCarriedOut(reading, event)
  return ofLife(reading, event)
}

type Message = { name: string; payloads: Parameters<Opener>[0] }

const commandNames: { readonly [message: string]: string } = {
  completeTask: 'complete-task',
  handoffAnswered: 'answer-handoff',
  factReported: 'report-fact',
}

async function ofCommand(reading: Reading, event: HistoryEvent, { name, payloads }: Message): Promise<AuditEntry[]> {
  const [message] = await reading.open(payloads)
  const command = asRecord(message) as Partial<Command> & { [field: string]: unknown }
  const { actor, commandId, noteRef, data } = command
  const what = (commandNames[name] ?? textOf(command['action'])) || name
  const entry = entryOf(reading, event, {
    who: actor ? `${actor.role}:${actor.id}` : 'unknown',
    what,
    subject: textOf(command['task'] ?? command['handoff'] ?? command['fact']),
    outcome: 'received',
  })
  return [
    {
      ...entry,
      ...(commandId ? { commandId } : {}),
      ...(noteRef ? { detail: noteRef } : {}),
      ...(data ? { data } : {}),
    },
  ]
}

async function ofLocalStep(reading: Reading, event: HistoryEvent): Promise<AuditEntry[]> {
  const { details } = event.markerRecordedEventAttributes ?? {}
  const [result] = await reading.open(details?.['result']?.payloads)
  switch (stepType(details?.['data']?.payloads?.[0]?.data)) {
    case 'decide':
      return [ofDecision(reading, event, result as Decision<Facts>)]
    case 'openWaits':
      return asArray<{ key: string; dueAt: string }>(result).map(({ key, dueAt }) =>
        entryOf(reading, event, { what: 'set-deadline', subject: key, outcome: 'due', detail: dueAt }),
      )
    default:
      return []
  }
}

/** The SDK writes the type of a local step in clear JSON. */
function stepType(data: Uint8Array | null | undefined): string {
  try {
    const parsed = JSON.parse(Buffer.from(data ?? []).toString('utf8')) as {
      activity_type?: string
      activityType?: string
    }
    return parsed.activity_type ?? parsed.activityType ?? ''
  } catch {
    return ''
  }
}

function ofDecision(
  reading: Reading,
  event: HistoryEvent,
  decision: Partial<Decision<Facts>> & { decision?: string; key?: string; erased?: true },
): AuditEntry {
  const steps = decision.steps ?? []
  const entry = entryOf(reading, event, {
    what: 'decide',
    subject: decision.key ?? decision.decision ?? '',
    outcome: decision.status ?? 'unreadable',
  })
  if (decision.status === 'needs-figures') entry.detail = (decision.figures ?? []).join(', ')
  if (decision.status === 'decided' && decision.value) {
    entry.data = decision.value
    entry.detail = steps.map((step) => step.rule).join(', ')
  }
  return { ...entry, rule: { rulebook: reading.rulebook, steps } }
}

async function schedule(reading: Reading, event: HistoryEvent): Promise<AuditEntry[]> {
  const [input] = await reading.open(event.activityTaskScheduledEventAttributes?.input?.payloads)
  reading.scheduled.set(String(event.eventId), asArray<Outgoing>(asRecord(input)['items']))
  return []
}

async function ofCarriedOut(reading: Reading, event: HistoryEvent): Promise<AuditEntry[]> {
  const { scheduledEventId, result } = event.activityTaskCompletedEventAttributes ?? {}
  const items = reading.scheduled.get(String(scheduledEventId)) ?? []
  const [results] = await reading.open(result?.payloads)
  return asArray<CarriedOut>(results).map((carried) => {
    const item = items.find(({ key }) => key === carried.key)
    const outcome = carried.done ? 'carried-out' : 'not-carried-out'
    const entry = entryOf(reading, event, {
      what: item?.act ?? 'carry-out',
      subject: subjectOf(item, carried.key),
      outcome,
    })
    const detail = carried.done ? carried.reference : carried.code
    const held = !carried.done && carried.notBefore ? { heldUntil: carried.notBefore } : {}
    return { ...entry, ...(detail ? { detail } : {}), ...held }
  })
}

function subjectOf(item: Outgoing | undefined, key: string): string {
  switch (item?.act) {
    case 'issue':
    case 'revoke-document':
      return item.document
    case 'tell':
      return item.notice
    case 'hand-off':
    case 'withdraw-handoff':
      return `${item.wait} to ${item.organisation}`
    default:
      return key
  }
}

async function ofLife(reading: Reading, event: HistoryEvent): Promise<AuditEntry[]> {
  const started = event.workflowExecutionStartedEventAttributes
  if (started && !started.continuedExecutionRunId) {
    return [
      {
        ...entryOf(reading, event, { what: 'begin', subject: reading.run.workflowId, outcome: 'started' }),
        detail: `rulebook ${reading.rulebook}`,
      },
    ]
  }
  const completed = event.workflowExecutionCompletedEventAttributes
  if (completed) {
    const [outcome] = await reading.open(completed.result?.payloads)
    const { exit, reason } = asRecord(outcome)
    return [
      entryOf(reading, event, {
        what: 'end',
        subject: reading.run.workflowId,
        outcome: textOf(exit) || 'ended',
        detail: textOf(reason),
      }),
    ]
  }
  const how = brokenOff(event)
  return how ? [entryOf(reading, event, { what: 'end', subject: reading.run.workflowId, outcome: how })] : []
}

function brokenOff(event: HistoryEvent): string | undefined {
  if (event.workflowExecutionFailedEventAttributes) return 'failed'
  if (event.workflowExecutionTerminatedEventAttributes) return 'terminated'
  if (event.workflowExecutionCanceledEventAttributes) return 'cancelled'
  if (event.activityTaskFailedEventAttributes || event.activityTaskTimedOutEventAttributes) return 'activity-gave-up'
  return undefined
}

type Told = { who?: string; what: string; subject: string; outcome: string; detail?: string }

function entryOf({ run }: Reading, event: HistoryEvent, told: Told): AuditEntry {
  const witness = `${run.workflowId} / ${run.runId} / ${String(event.eventId)}`
  return { at: instantOfEvent(event), who: told.who ?? 'system', ...told, witnesses: [witness] }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const asRecord = (value: unknown): { [field: string]: unknown } =>
  typeof value === 'object' && value !== null ? (value as { [field: string]: unknown }) : {}

const asArray = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : [])
