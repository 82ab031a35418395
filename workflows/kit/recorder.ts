// How does the registry learn what happened? Events gather in the file and are written once per workflow task.
import { condition, sleep } from '@temporalio/workflow'
import { inTurn, largestRecord, type Runtime } from './runtime.js'
import { steps } from './steps.js'

/** Writes batch after batch; an unreachable registry is tried again every minute, the events stay in the file. */
export async function keepRecording(rt: Runtime): Promise<void> {
  const { file } = rt
  for (;;) {
    await condition(() => file.events.length > 0 && rt.localSteps === 0 && rt.toPlan.length === 0)
    rt.recording = true
    const batch = file.events.slice(0, largestRecord)
    try {
      const { caseNumber, procedure, book } = file
      await inTurn(rt, () => steps.record({ caseNumber, procedure, events: batch, ...(book && { book }) }))
      file.events.splice(0, batch.length)
    } catch {
      rt.recording = false
      await sleep('1 minute')
    } finally {
      rt.recording = false
    }
  }
}
