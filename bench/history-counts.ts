// What did a completed case leave in its history? Exact counts, the same on every machine.
import type { WorkflowHandle } from '@temporalio/client'

export type HistoryCounts = {
  workflowTasks: number
  events: number
  kilobytes: number
  /** The start, accepted Updates and Signals. */
  outsideEvents: number
  /** Remote activities: batches carried out. */
  batches: number
  localActivities: number
  timersFired: number
  timersStarted: number
  attributeUpserts: number
}

/** Counts the only run of a completed workflow. */
export async function countHistory(handle: WorkflowHandle): Promise<HistoryCounts> {
  const [{ events }, description] = await Promise.all([handle.fetchHistory(), handle.describe()])
  const all = events ?? []
  const count = (has: (event: (typeof all)[number]) => unknown) => all.filter((event) => Boolean(has(event))).length
  return {
    workflowTasks: count((e) => e.workflowTaskCompletedEventAttributes),
    events: all.length,
    kilobytes: Number(description.raw.workflowExecutionInfo?.historySizeBytes ?? 0) / 1_000,
    outsideEvents:
      1 +
      count((e) => e.workflowExecutionUpdateAcceptedEventAttributes) +
      count((e) => e.workflowExecutionSignaledEventAttributes),
    batches: count((e) => e.activityTaskCompletedEventAttributes),
    localActivities: count((e) => e.markerRecordedEventAttributes?.markerName === 'core_local_activity'),
    timersFired: count((e) => e.timerFiredEventAttributes),
    timersStarted: count((e) => e.timerStartedEventAttributes),
    attributeUpserts: count((e) => e.upsertWorkflowSearchAttributesEventAttributes),
  }
}
