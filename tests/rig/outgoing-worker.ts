// Who carries out what leaves a case in a test? A second worker beside the one with the workflows, as in production.
import { Worker, type NativeConnection } from '@temporalio/worker'
import type { CaseActivities } from '../../activities/contract.js'
import { outgoingQueue } from '../../workflows/ids.js'

type Place = { connection: NativeConnection; taskQueue: string; activities: Pick<CaseActivities, 'carryOut'> }

/** Runs `act` with both workers; both are stopped when it ends. */
export async function runBoth<T>(cases: Worker, { taskQueue, ...place }: Place, act: () => Promise<T>): Promise<T> {
  const outgoing = await Worker.create({ ...place, taskQueue: outgoingQueue(taskQueue) })
  return cases.runUntil(() => outgoing.runUntil(act))
}
