// When is an answer due, and who is reminded when? Waits opened in one moment are planned in one local step.
import { condition } from '@temporalio/workflow'
import type { PlannedWait, WaitToPlan } from '../../activities/contract.js'
import type { Instant } from '../../domain/calendar.js'
import { caseNow } from '../clock.js'
import { counted, inTurn, largestRecord, type Runtime } from './runtime.js'
import { steps } from './steps.js'

const fallbackDays = 2

/** The plan of one wait; joins the batch of this moment. */
export function planWait(rt: Runtime, wait: WaitToPlan): Promise<PlannedWait> {
  return new Promise((planned) => rt.toPlan.push({ wait, planned }))
}

/** Plans batch after batch until its scope is cancelled; never while the recorder writes: both write the events of the file. */
export async function keepPlanning(rt: Runtime): Promise<void> {
  for (;;) {
    await condition(() => rt.toPlan.length > 0 && !rt.recording)
    await counted(rt, () => planBatch(rt))
  }
}

async function planBatch(rt: Runtime): Promise<void> {
  const { file } = rt
  const batch = rt.toPlan.splice(0)
  const at = caseNow(file)
  const { caseNumber, procedure, rulebook, book } = file
  const waits = batch.map((entry) => entry.wait)
  const events = file.events.slice(0, largestRecord)
  try {
    const plans = await inTurn(rt, () =>
      steps.openWaits({ caseNumber, procedure, rulebook, at, waits, events, ...(book && { book }) }),
    )
    file.events.splice(0, events.length)
    for (const entry of batch)
      entry.planned(plans.find((p) => p.key === entry.wait.key) ?? fallback(rt, entry.wait, at))
  } catch {
    for (const entry of batch) entry.planned(fallback(rt, entry.wait, at))
  }
}

/** A wait whose plan cannot be made goes to a caseworker at once: nothing may wait on nobody. */
function fallback(rt: Runtime, wait: WaitToPlan, at: Instant): PlannedWait {
  const dueAt = new Date(Date.parse(at) + fallbackDays * 86_400_000).toISOString()
  const to = { role: 'caseworker' as const }
  rt.file.events.push({ event: 'wait-opened', ...wait, to, at, dueAt })
  return { key: wait.key, to, dueAt, ladder: [{ at: dueAt, act: 'escalate' }] }
}
