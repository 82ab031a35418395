// Is the system really ready? A port that is open says nothing: a workflow must start, run on the worker and complete.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client, Connection, type WorkflowHandle } from '@temporalio/client'

const PAUSE_MS = 150
const ONE_TRY_SECONDS = 30

export interface ProbeTarget {
  address: string
  namespace: string
  taskQueue: string
}

/** Connects, waiting for a server that is still starting until `untilMs` (epoch). */
export async function connectWhenUp(address: string, untilMs: number): Promise<Connection> {
  return retried(untilMs, `the Temporal server at ${address}`, () =>
    Connection.connect({ address, connectTimeout: 2_000 }),
  )
}

/** Resolves when a `probe` workflow has completed on the worker; its traces are removed again. */
export async function probeWorker(connection: Connection, target: ProbeTarget, untilMs: number): Promise<void> {
  const client = new Client({ connection, namespace: target.namespace })
  await retried(untilMs, `a probe workflow on task queue ${target.taskQueue}`, async () => {
    const workflowId = `probe/${randomUUID()}`
    const handle = await client.workflow.start('probe', {
      workflowId,
      taskQueue: target.taskQueue,
      workflowExecutionTimeout: `${ONE_TRY_SECONDS} seconds`,
    })
    await completed(handle)
    await connection.workflowService.deleteWorkflowExecution({
      namespace: target.namespace,
      workflowExecution: { workflowId },
    })
  })
}

/** Resolves when the address answers 200. */
export async function probeHttp(url: string, untilMs: number): Promise<void> {
  await retried(untilMs, url, async () => {
    const response = await fetch(url, { signal: AbortSignal.timeout(3_000) })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`answered ${response.status}`)
  })
}

// The status, not the result: the result is encrypted with a key that the probe has no need of.
async function completed(handle: WorkflowHandle): Promise<void> {
  for (;;) {
    const { status } = await handle.describe()
    if (status.name === 'COMPLETED') return
    if (status.name !== 'RUNNING') throw new Error(`the probe workflow ended as ${status.name}`)
    await sleep(PAUSE_MS)
  }
}

async function retried<T>(untilMs: number, what: string, attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (Date.now() > untilMs)
        throw new Error(`${what} did not answer in time: ${error instanceof Error ? error.message : String(error)}`)
      await sleep(PAUSE_MS)
    }
  }
}
