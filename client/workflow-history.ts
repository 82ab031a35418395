// What stands in the real history of a case? Every run of its chain, earliest first, payloads opened.
import type { Client, WorkflowHandle } from '@temporalio/client'
import type { Payload, PayloadCodec } from '@temporalio/common'
import { readTemporal } from './delivery.js'
import type { Door } from './door.js'

type History = Awaited<ReturnType<WorkflowHandle['fetchHistory']>>

/** One event of a history as the server holds it. */
export type HistoryEvent = NonNullable<History['events']>[number]

/** The events of one run. */
export type Run = { workflowId: string; runId: string; events: HistoryEvent[] }

/** Opens payloads: the values in their order. What cannot be read any more is `{erased: true}` or `{undecodable: true}`. */
export type Opener = (payloads: readonly Payload[] | null | undefined) => Promise<unknown[]>

const longestChain = 2_000

/** All runs of a workflow, following continue-as-new backwards to the first; empty when the server has none. */
export async function readRuns(door: Door, workflowId: string): Promise<Run[]> {
  const runs: Run[] = []
  let runId: string | undefined
  do {
    const events: HistoryEvent[] | undefined = await readTemporal(door, (client) =>
      fetchEvents(client, workflowId, runId),
    )
    const started = events?.[0]?.workflowExecutionStartedEventAttributes
    if (!events || !started) break
    runs.unshift({ workflowId, runId: started.originalExecutionRunId ?? '', events })
    runId = started.continuedExecutionRunId || undefined
  } while (runId && runs.length < longestChain)
  return runs
}

async function fetchEvents(client: Client, workflowId: string, runId: string | undefined): Promise<HistoryEvent[]> {
  return (await client.workflow.getHandle(workflowId, runId).fetchHistory()).events ?? []
}

/** An opener with the keys of this registry. Payloads that were never sealed (the SDK's own) are read as they are. */
export async function openerFor(door: Door): Promise<Opener> {
  const [{ createCaseCodec }, { defaultPayloadConverter }] = await Promise.all([
    import('../wire/codec.js'),
    import('@temporalio/common'),
  ])
  const codec: PayloadCodec = createCaseCodec((await door.registry()).vault, { unsealed: 'pass' })
  return async (payloads) => {
    const opened = await codec.decode([...(payloads ?? [])])
    return opened.map((payload) => defaultPayloadConverter.fromPayload(payload))
  }
}

/** The server's instant of an event, ISO 8601 in UTC. */
export function instantOfEvent({ eventTime }: HistoryEvent): string {
  const ms = Number(eventTime?.seconds ?? 0) * 1_000 + (eventTime?.nanos ?? 0) / 1_000_000
  return new Date(ms).toISOString()
}
