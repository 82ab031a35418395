// What does the bare workflow's worker do? Nothing but saying what is awaited.
import type { WorkerOptions } from '@temporalio/worker'
import { tell, type WorkerSettings } from './told.js'

type Step = { caseNumber: string; group: number }

export type BareActivities = ReturnType<typeof createBareActivities>

function createBareActivities({ script }: Pick<WorkerSettings, 'script'>) {
  const open = ({ caseNumber, group }: Step): Promise<void> => {
    tell({ told: 'waits', caseNumber, waits: script[group] ?? [] })
    return Promise.resolve()
  }
  return { open, remind: open, carryOut: (_: Step) => Promise.resolve('NP-BENCH-2026-000001') }
}

/** Activities of the bare contender; its payloads travel as they are. */
export function bareOptions(settings: WorkerSettings): Partial<WorkerOptions> {
  return { activities: createBareActivities(settings) }
}
