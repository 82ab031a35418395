// Which activities does a case call, and how long does it insist? One table of timeouts for the whole kit.
import { proxyActivities, proxyLocalActivities, workflowInfo } from '@temporalio/workflow'
import type { Batch, CaseActivities } from '../../activities/contract.js'
import { outgoingQueue } from '../ids.js'

/**
 * Local steps are short reads and writes of the registry: they give up after a few minutes and are then parked.
 * HAZARD: a local step that is tried again holds its workflow task, and with it every query and update of the case;
 * beyond one second of waiting the server keeps the time instead.
 */
const local = proxyLocalActivities<CaseActivities>({
  startToCloseTimeout: '15 seconds',
  scheduleToCloseTimeout: '3 minutes',
  localRetryThreshold: '1 second',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '20 seconds' },
})

/**
 * Carrying out touches the world: minutes of tries, then the wait between tries is a date in the case file. A worker that
 * died in the middle is noticed by its missing sign of life, long before its time is up.
 */
const remote = proxyActivities<CaseActivities>({
  startToCloseTimeout: '90 seconds',
  heartbeatTimeout: '15 seconds',
  scheduleToCloseTimeout: '6 minutes',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds', maximumAttempts: 8 },
})

export const steps = {
  openWaits: local.openWaits,
  decide: local.decide,
  enterStage: local.enterStage,
  record: local.record,
  /** `summary` says in codes what goes out: it is what an operator reads in the history. */
  carryOut: (input: Batch, summary: string) =>
    remote.carryOut.executeWithOptions(
      { summary: summary.slice(0, 190), taskQueue: outgoingQueue(workflowInfo().taskQueue) },
      [input],
    ),
}
