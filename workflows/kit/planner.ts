// When is an answer due, and who is reminded when? Waits opened in one moment are planned in one local step.
import { condition } from '@temporalio/workflow'
import type { PlannedWait, WaitToPlan } from '../../activities/contract.js'
import type { Instant } from '../../domain/calendar.js'
import { caseNow } from '../clock.js'
import { counted, type Runtime } from './runtime.js'
import { steps } from './steps.js'

const fallbackDays = 2

/** The plan of one wait; joins the batch of this moment. */
export function planWait(rt: Runtime, wait: WaitToPlan): Promise<PlannedWait> {
  return new Promise((planned) => rt.toPlan.push({ wait, planned }))
}

/** Plans batch after batch until its scope is cancelled. */
export async function keepPlanning(rt: Runtime): Promise<void> {
  for (;;) {
    await condition(() => rt.toPlan.length > 0)
    await counted(rt, () => planBatch(rt))
  }
}

async function planBatch(rt: Runtime): Promise<void> {
  const batch = rt.toPlan.splice(0)
  const at = caseNow(rt.file)
  const { caseNumber, rulebook } = rt.file
  const waits = batch.map((entry) => entry.wait)
  const plans = await steps.planWaits({ caseNumber, rulebook, at, waits }).catch((): PlannedWait[] => [])
  for (const entry of batch) entry.planned(plans.find((p) => p.key === entry.wait.key) ?? fallback(entry.wait, at))
}

/** A wait whose plan cannot be made goes to a caseworker at once: nothing may wait on nobody. */
function fallback(wait: WaitToPlan, at: Instant): PlannedWait {
  const dueAt = new Date(Date.parse(at) + fallbackDays * 86_400_000).toISOString()
  return { key: wait.key, to: { role: 'caseworker' }, dueAt, ladder: [{ at: dueAt, act: 'escalate' }] }
}
