// What is the least that Temporal needs for the same outside events? The rival: no file, no rules, no registry, no codec.
import {
  condition,
  defineSignal,
  defineUpdate,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
} from '@temporalio/workflow'
import type { BareActivities } from './bare-worker.js'

const local = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '15 seconds' })
const remote = proxyActivities<BareActivities>({ startToCloseTimeout: '15 seconds' })
const completeTask = defineUpdate<{ done: number }, [object]>('completeTask')
const handoffAnswered = defineSignal<[object]>('handoffAnswered')

/**
 * `groups`: how many answers each wait needs before the next begins; `batches`: how many of them are preceded by a remote
 * activity, none in the contest itself; `opening` weighs as much as that of a real case.
 */
export type BareStart = { caseNumber: string; groups: readonly number[]; batches: number; opening: object }

/** Opens one group after the other in a local activity and races the answers with a reminder. */
export async function bare({ caseNumber, groups, batches }: BareStart): Promise<number> {
  let answers = 0
  let awaited = 0
  setHandler(completeTask, () => ({ done: (answers += 1) }))
  setHandler(handoffAnswered, () => void (answers += 1))
  for (const [group, size] of groups.entries()) {
    awaited += size
    if (group < batches) await remote.carryOut({ caseNumber, group })
    await local.open({ caseNumber, group })
    while (!(await condition(() => answers >= awaited, '30 days'))) await local.remind({ caseNumber, group })
  }
  return answers
}
