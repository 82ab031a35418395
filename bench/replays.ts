// How long does it take to bring a case back from its history?
import { forkWorkerHere, heard } from './child-process.js'
import { replayVariable, type ReplaySettings, type WorkerMessage } from './told.js'

export type ReplayFigures = { cpuMsPerHistory: number; eventsPerHistory: number; histories: number }

/** Replays completed workflows in a process of its own; the first few are not measured. Rejects when one does not replay. */
export async function measureReplay(settings: ReplaySettings): Promise<ReplayFigures> {
  const child = forkWorkerHere('replay-process.ts', { [replayVariable]: JSON.stringify(settings) })
  const done = await heard(child, (message) => {
    const told = message as WorkerMessage
    return told.told === 'replayed' ? told : undefined
  })
  const { cpuMs, events, histories } = done
  return { cpuMsPerHistory: cpuMs / histories, eventsPerHistory: events / histories, histories }
}
