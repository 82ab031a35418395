// What does an open case cost while nobody asks for it, and how does a worker answer after a restart?
import type { WorkflowHandle } from '@temporalio/client'
import { openCaseOnly, repeat } from './case-run.js'
import { answer, type Contender } from './contender.js'
import { cpuMs, residentKb } from './process-cost.js'
import type { OpenWait, WorkerSettings } from './told.js'
import { BenchWorker } from './worker.js'

export type OpenCaseFigures = {
  open: number
  kilobytesPerCase: number
  /** Updates to cached cases, then to cases that the new worker has to replay first. */
  warm: { updateMs: number[]; workerCpuMs: number }
  cold: { updateMs: number[]; workerCpuMs: number }
  secondsToStart: number
}

type Counts = { open: number; restartUpdates: number }
type OpenCase = { handle: WorkflowHandle; wait: OpenWait }

const alreadyOpen = 30
const openingAtOnce = 20
const updatesAtOnce = 2

/** Opens cases on a worker of their own, answers some, restarts the worker, answers others. */
export async function measureOpenCases(
  contender: Contender,
  settings: WorkerSettings,
  { open, restartUpdates }: Counts,
): Promise<OpenCaseFigures> {
  const own = { ...settings, taskQueue: `${settings.taskQueue}-open`, maxCachedWorkflows: open + 2 * alreadyOpen }
  const first = await BenchWorker.start(own)
  const stand = { contender, worker: first }
  await repeat(alreadyOpen, openingAtOnce, () => openCaseOnly(stand))
  const before = await residentAtRest(first)
  const cases = await repeat(open, openingAtOnce, () => openCaseOnly(stand))
  const kilobytesPerCase = ((await residentAtRest(first)) - before) / open
  const warm = await answerAll(first, cases.slice(0, restartUpdates))
  await first.stop()

  const start = performance.now()
  const second = await BenchWorker.start(own)
  const secondsToStart = (performance.now() - start) / 1_000
  const cold = await answerAll(second, cases.slice(restartUpdates, 2 * restartUpdates))
  await second.stop()
  return { open, kilobytesPerCase, warm, cold, secondsToStart }
}

async function answerAll(worker: BenchWorker, cases: readonly OpenCase[]) {
  const before = cpuMs(worker.pid)
  const updateMs = await repeat(cases.length, updatesAtOnce, async (n) => {
    const one = cases[n]
    return one ? answer(one.handle, one.wait) : NaN
  })
  return { updateMs, workerCpuMs: (cpuMs(worker.pid) - before) / cases.length }
}

async function residentAtRest(worker: BenchWorker): Promise<number> {
  await worker.settle()
  return residentKb(worker.pid)
}
