// Where does the work of a case go? The same turn again with one part left out at a time.
import { completeCase, repeat } from './case-run.js'
import type { Entry, Say } from './contest.js'
import { runRound } from './rounds.js'
import type { Servers } from './servers.js'
import type { Sizes } from './sizes.js'
import { percentile } from './statistics.js'
import type { WorkerSettings } from './told.js'
import { BenchWorker } from './worker.js'

export type Variant = { name: string; without: WorkerSettings['without']; entry: Entry }

/** One line for each variant: processor time per case of each process, and the waiting for an answer. */
export async function explain(
  variants: readonly Variant[],
  { servers, sizes, say }: { servers: Servers; sizes: Sizes; say: Say },
): Promise<string[]> {
  const lines: string[] = []
  for (const { name, without, entry } of variants) {
    say(`variant: ${name}`)
    const { settings, contender } = entry
    const worker = await BenchWorker.start({
      ...settings,
      taskQueue: `${settings.taskQueue}-${name.replace(/\W+/g, '-')}`,
      without,
    })
    const stand = { contender, worker }
    await repeat(sizes.warmUp, sizes.high, () => completeCase(stand))
    const { cpu, cases, seconds, updateMs } = await runRound(stand, servers, { cases: sizes.cases, atOnce: sizes.high })
    await worker.stop()
    const [w, s, r] = [cpu.worker, cpu.server, cpu.registry].map((ms) => (ms / cases).toFixed(0))
    lines.push(
      `${name}: CPU ms per case ${w} worker + ${s} server (+ ${r} registry), ${(cases / seconds).toFixed(2)} cases/s, ` +
        `Update p50 ${percentile(updateMs, 0.5).toFixed(0)} ms`,
    )
  }
  return lines
}
