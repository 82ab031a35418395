// How does a command reach its case? Under a deadline, repeated at run boundaries, and never called failed when nobody knows.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from '@temporalio/client'
import type { Command } from '../domain/case-file.js'
import { refusalCodes, type RefusalCode as CaseRefusalCode } from '../domain/commands.js'
import { inTurn } from '../wire/turns.js'
import type { CommandAnswer } from '../workflows/messages.js'
import type { IssuedCommand } from './command.js'
import type { Door } from './door.js'
import { outcomeUnknown, Refused } from './refusal.js'

/** What goes to which workflow under which name. */
export type Delivery = {
  workflowId: string
  name: 'completeTask' | 'act' | 'handoffAnswered'
  message: Command & Record<string, unknown>
}

const boundaryTries = 6
const boundaryWaitMs = 120
/** A run takes ten Updates at a time: the eleventh is told to come back, a little later each time. */
const busyTries = 40
const busyWaitMs = 50
const longestBusyWaitMs = 1_500
/** A history is read in several calls. */
const patience = 5

/**
 * Sends an Update and gives the case's answer. Refuses with the case's own code; `outcome-unknown` when no answer came
 * in time. The update id holds the digest: the server would answer a reused id with the first answer, unasked.
 */
export async function deliverUpdate(door: Door, command: IssuedCommand, delivery: Delivery): Promise<CommandAnswer> {
  const { workflowId, name, message } = delivery
  const updateId = `${command.commandId}.${command.digest}`
  return inTurn(workflowId, () =>
    attempt(door, command.key, async (client) =>
      client.workflow
        .getHandle(workflowId)
        .executeUpdate<CommandAnswer, [typeof message]>(name, { args: [message], updateId }),
    ),
  )
}

/** Sends a Signal: accepted as soon as the server has it, whether or not a worker is up. */
export async function deliverSignal(door: Door, command: IssuedCommand, delivery: Delivery): Promise<void> {
  const { workflowId, name, message } = delivery
  await attempt(door, command.key, (client) => client.workflow.getHandle(workflowId).signal(name, message))
}

/** Reads from Temporal, with more patience than a command; an absent workflow gives undefined. */
export async function readTemporal<T>(door: Door, work: (client: Client) => Promise<T>): Promise<T | undefined> {
  const client = await door.temporal()
  try {
    return await client.withDeadline(Date.now() + patience * door.config.deadlineMs, () => work(client))
  } catch (error) {
    if (isNotFound(error)) return undefined
    if (!isUnanswered(error)) throw error
    throw new Refused(
      'failed',
      `expected the Temporal server at ${door.config.temporalAddress}, it does not answer; try again, or see: npx sojourn doctor`,
    )
  }
}

/** One call under the door's deadline. */
export async function call<T>(door: Door, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await door.temporal()
  return client.withDeadline(Date.now() + door.config.deadlineMs, () => work(client))
}

/** Calls with the door's deadline; an error becomes a refusal of the case, an unknown outcome, or is thrown as it is. */
export async function attempt<T>(door: Door, key: string, work: (client: Client) => Promise<T>): Promise<T> {
  let atBoundary = 0
  let busy = 0
  for (;;) {
    try {
      return await call(door, work)
    } catch (error) {
      if (isBusy(error)) busy += 1
      else if (isRunBoundary(error)) atBoundary += 1
      else throw explained(error, key)
    }
    if (atBoundary === boundaryTries || busy === busyTries) throw outcomeUnknown(key)
    const busyPause = Math.min(longestBusyWaitMs, busyWaitMs * busy) * (0.5 + Math.random())
    await sleep(busyPause + boundaryWaitMs * atBoundary)
  }
}

function explained(error: unknown, key: string): unknown {
  if (error instanceof Refused) return error
  const refusal = refusalIn(error)
  if (refusal) return refusal
  if (isNotFound(error))
    return new Refused(
      'closed',
      'expected an open case, got one whose procedure has ended; nothing can be done to it any more',
    )
  return isUnanswered(error) ? outcomeUnknown(key) : error
}

type Caused = Error & { code?: unknown; type?: unknown }

/** Every error in a chain of causes. Names and codes are compared, not classes, so that the SDK is loaded only when used. */
function* causesOf(error: unknown): Generator<Caused> {
  for (let cause = error; cause instanceof Error; cause = cause.cause) yield cause
}

function refusalIn(error: unknown): Refused | undefined {
  for (const cause of causesOf(error)) {
    if ((refusalCodes as readonly unknown[]).includes(cause.type))
      return new Refused(cause.type as CaseRefusalCode, cause.message, pathIn(cause.message))
  }
  return undefined
}

/** A refused form names its field first: `expected a complete visa form: validUntil: …`. */
const pathIn = (message: string): string => /form: ([\w.]+): /.exec(message)?.[1] ?? ''

const grpc = {
  cancelled: 1,
  deadlineExceeded: 4,
  notFound: 5,
  resourceExhausted: 8,
  failedPrecondition: 9,
  aborted: 10,
  unavailable: 14,
} as const

function hasCode(error: unknown, codes: readonly number[]): boolean {
  return [...causesOf(error)].some(({ code }) => typeof code === 'number' && codes.includes(code))
}

/** Refused for the moment without being looked at: nothing was carried out. */
const isBusy = (error: unknown): boolean =>
  hasCode(error, [grpc.resourceExhausted]) || [...causesOf(error)].some(({ type }) => type === 'UnprocessedUpdate')

/** The run ended while the command was on its way; the next run of the same case answers it. */
function isRunBoundary(error: unknown): boolean {
  const closing = /workflow (task|execution).*(closing|completing)|AcceptedUpdateCompletedWorkflow/i
  if (hasCode(error, [grpc.failedPrecondition, grpc.aborted])) return true
  return [...causesOf(error)].some(
    ({ type, message }) => type === 'AcceptedUpdateCompletedWorkflow' || closing.test(message),
  )
}

const isNotFound = (error: unknown): boolean =>
  hasCode(error, [grpc.notFound]) || [...causesOf(error)].some(({ name }) => name === 'WorkflowNotFoundError')

function isUnanswered(error: unknown): boolean {
  if (hasCode(error, [grpc.cancelled, grpc.deadlineExceeded, grpc.unavailable, grpc.resourceExhausted])) return true
  const names = ['WorkflowUpdateRPCTimeoutOrCancelledError', 'KeyStoreUnreachable']
  return [...causesOf(error)].some(
    ({ name, message }) => names.includes(name) || /connect before the deadline/i.test(message),
  )
}
