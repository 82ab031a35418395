// What does a turn of many cases cost, in processor time, wall time and waiting?
import { setTimeout as sleep } from 'node:timers/promises'
import type { WorkflowHandle } from '@temporalio/client'
import { completeCase, repeat, type Stand } from './case-run.js'
import { cpuMs } from './process-cost.js'
import type { Servers } from './servers.js'

/** Processor milliseconds of each process. */
export type Cpu = { worker: number; server: number; registry: number }

export type Round = {
  cases: number
  seconds: number
  /** Of the whole round, not of one case. */
  cpu: Cpu
  updateMs: number[]
  handles: WorkflowHandle[]
}

/** Servers go on writing for a moment after the last case has answered. */
const settleMs = 1_000

/** Completes `cases` cases, `atOnce` at a time. */
export async function runRound(
  stand: Stand,
  servers: Servers,
  { cases, atOnce }: { cases: number; atOnce: number },
): Promise<Round> {
  const before = readCpu(stand, servers)
  const start = performance.now()
  const completed = await repeat(cases, atOnce, () => completeCase(stand))
  const seconds = (performance.now() - start) / 1_000
  await sleep(settleMs)
  return {
    cases,
    seconds,
    cpu: spent(before, readCpu(stand, servers)),
    updateMs: completed.flatMap((one) => one.updateMs),
    handles: completed.map((one) => one.handle),
  }
}

function readCpu({ worker }: Stand, { pids }: Servers): Cpu {
  return { worker: cpuMs(worker.pid), server: cpuMs(pids.server), registry: cpuMs(pids.registry) }
}

const spent = (before: Cpu, after: Cpu): Cpu => ({
  worker: after.worker - before.worker,
  server: after.server - before.server,
  registry: after.registry - before.registry,
})
