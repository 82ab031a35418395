// How does a workflow test run? A worker of its own on the shared server, with a world of its own.
import { randomUUID } from 'node:crypto'
import { Client, Connection } from '@temporalio/client'
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker'
import { expect, inject } from 'vitest'
import type { CaseOpening } from '../../domain/case-file.js'
import { caseWorkflowId, portabilityWorkflowId } from '../../workflows/ids.js'
import { divergenceOf, keepStory, runsOf } from './histories.js'
import { ACase, anOpening } from './a-case.js'
import { World } from './world.js'

let logging = false
function quietLogs(): void {
  if (!logging)
    Runtime.install({ logger: new DefaultLogger(process.env['SOJOURN_TEST_LOG'] === '1' ? 'INFO' : 'ERROR') })
  logging = true
}

export type Rig = {
  world: World
  client: Client
  startCase(opening?: CaseOpening): Promise<ACase>
}

/** Runs `test` with a worker whose activities are the world's, and stops the worker afterwards. */
export async function withWorker<T>(
  test: (rig: Rig) => Promise<T>,
  options: { world?: World; maxCachedWorkflows?: number; smallHistories?: boolean; doNotReplay?: boolean } = {},
): Promise<T> {
  quietLogs()
  const world = options.world ?? new World()
  const address = inject(options.smallHistories ? 'smallHistoriesAddress' : 'temporalAddress')
  const taskQueue = randomUUID()
  const native = await NativeConnection.connect({ address })
  const connection = await Connection.connect({ address })
  const client = new Client({ connection })
  const worker = await Worker.create({
    connection: native,
    taskQueue,
    workflowBundle: { codePath: inject('bundlePath') },
    activities: world.activities,
    ...(options.maxCachedWorkflows === undefined ? {} : { maxCachedWorkflows: options.maxCachedWorkflows }),
  })
  const started: string[] = []
  const startCase = async (opening = anOpening()) => {
    const portability = opening.procedure === 'portability'
    const workflowId = portability ? portabilityWorkflowId(opening.caseNumber) : caseWorkflowId(opening.caseNumber)
    started.push(workflowId)
    await client.workflow.start(portability ? 'portability' : 'migrationCycle', {
      workflowId,
      taskQueue,
      args: [opening],
    })
    return new ACase(client, workflowId)
  }
  try {
    const result = await worker.runUntil(() => test({ world, client, startCase }))
    if (!options.doNotReplay) await replay(client, started)
    return result
  } finally {
    await connection.close()
    await native.close()
  }
}

/** Every run that a test started is replayed once by the code that made it; on request it joins the recorded corpus. */
async function replay(client: Client, workflowIds: readonly string[]): Promise<void> {
  const runs = (await Promise.all(workflowIds.map((id) => runsOf(client, id)))).flat()
  const divergence = await divergenceOf(inject('bundlePath'), runs)
  if (divergence) throw new Error(`expected every run of this test to replay, got ${divergence}`)
  if (process.env['SOJOURN_RECORD'] === '1') keepStory(expect.getState().currentTestName ?? 'unnamed', runs)
}
