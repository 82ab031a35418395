// How does a command reach its case? Under a deadline, repeated at run boundaries, and never called failed when nobody knows.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from '@temporalio/client'
import type { Command } from '../domain/case-file.js'
import { inTurn } from '../wire/turns.js'
import { causesOf, grpc, hasCode, isBusy, isNotFound, isRunBoundary, refusalIn } from '../wire/update-errors.js'
import type { CommandAnswer } from '../workflows/messages.js'
import type { IssuedCommand } from './command.js'
import type { Door } from './door.js'
import { outcomeUnknown, Refused } from './refusal.js'

/** What goes to which workflow under which name. */
export type Delivery = {
  workflowId: string
  name: 'completeTask' | 'act' | 'handoffAnswered' | 'factReported'
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

/**
 * What a workflow that ends by itself answers, waited for with more patience than a command. Refuses with `failed` and the
 * code that it failed with; `outcome-unknown` when it has not ended in time.
 */
export async function resultOf<T>(door: Door, key: string, workflowId: string): Promise<T> {
  const client = await door.temporal()
  try {
    const until = Date.now() + patience * door.config.deadlineMs
    return (await client.withDeadline(until, () => client.workflow.getHandle(workflowId).result())) as T
  } catch (error) {
    if (!(error instanceof Error && error.name === 'WorkflowFailedError')) throw explained(error, key)
    const code = [...causesOf(error)].flatMap(({ type }) => (typeof type === 'string' ? [type] : []))[0]
    throw new Refused(
      'failed',
      `expected it to be carried out, it was not (${code ?? 'not-carried-out'}); put that right and try again with the same key (--key ${key})`,
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
  if (refusal) return new Refused(refusal.code, refusal.message, pathIn(refusal.message))
  if (isNotFound(error))
    return new Refused(
      'closed',
      'expected an open case, got one whose procedure has ended; nothing can be done to it any more',
    )
  return isUnanswered(error) ? outcomeUnknown(key) : error
}

/** A refused form names its field first: `expected a complete visa form: validUntil: …`. */
const pathIn = (message: string): string => /form: ([\w.]+): /.exec(message)?.[1] ?? ''

function isUnanswered(error: unknown): boolean {
  if (hasCode(error, [grpc.cancelled, grpc.deadlineExceeded, grpc.unavailable, grpc.resourceExhausted])) return true
  const names = ['WorkflowUpdateRPCTimeoutOrCancelledError', 'KeyStoreUnreachable']
  return [...causesOf(error)].some(
    ({ name, message }) => names.includes(name) || /connect before the deadline/i.test(message),
  )
}
