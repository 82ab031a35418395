// How does a workflow test run? A worker of its own on the shared server, with a world of its own.
import { randomUUID } from 'node:crypto'
import { Client, Connection } from '@temporalio/client'
import { NativeConnection, Worker } from '@temporalio/worker'
import { expect, inject } from 'vitest'
import type { CaseOpening } from '../../domain/case-file.js'
import { portabilityWorkflowId, workflowIdOfNumber } from '../../workflows/ids.js'
import { workflowTypes } from '../../workflows/messages.js'
import { divergenceOf, keepStory, runsOf } from './histories.js'
import { ACase, anOpening } from './a-case.js'
import { DurableThings } from './durable-things.js'
import { inProcess } from './in-process.js'
import { runBoth } from './outgoing-worker.js'
import { quietLogs } from './quiet-logs.js'
import { World } from './world.js'

export type Rig = {
  world: World
  client: Client
  /** Starts a case, or any other durable thing. */
  startCase(opening?: CaseOpening): Promise<ACase>
}

const typeOf = {
  'migration-cycle': workflowTypes.cycle,
  portability: workflowTypes.portability,
  agency: workflowTypes.agency,
  'job-order': workflowTypes['job-order'],
  ban: workflowTypes.ban,
  claim: workflowTypes.claim,
} as const

/** Starts a durable thing on a task queue, and lets the world know that it can be reached. */
export async function startThing(
  { client, world }: { client: Client; world: World },
  taskQueue: string,
  opening: CaseOpening,
): Promise<ACase> {
  const { procedure, caseNumber } = opening
  const workflowId = procedure === 'portability' ? portabilityWorkflowId(caseNumber) : workflowIdOfNumber(caseNumber)
  if (procedure !== 'portability') world.things?.heard(caseNumber, opening.facts)
  await client.workflow.start(typeOf[procedure], { workflowId, taskQueue, args: [opening] })
  return new ACase(client, workflowId)
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
    ...inProcess,
    ...(options.maxCachedWorkflows === undefined ? {} : { maxCachedWorkflows: options.maxCachedWorkflows }),
  })
  const workflowIds: string[] = []
  world.things ??= new DurableThings(client)
  const startCase = async (opening = anOpening()) => {
    const started = await startThing({ client, world }, taskQueue, opening)
    workflowIds.push(started.workflowId)
    return started
  }
  world.start = startCase
  try {
    const place = { connection: native, taskQueue, activities: world.activities }
    const result = await runBoth(worker, place, () => test({ world, client, startCase }))
    if (!options.doNotReplay) await replay(client, workflowIds)
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
