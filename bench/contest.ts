// How are the contenders measured side by side? In turns, on the same servers, in one run.
import { completeCase, repeat, type CompletedCase, type Stand } from './case-run.js'
import type { Contender } from './contender.js'
import { countHistory, type HistoryCounts } from './history-counts.js'
import { measureOpenCases, type OpenCaseFigures } from './open-cases.js'
import { measureReplay, type ReplayFigures } from './replays.js'
import { runRound, type Round } from './rounds.js'
import type { Servers } from './servers.js'
import type { Sizes } from './sizes.js'
import type { WorkerSettings } from './told.js'
import { BenchWorker } from './worker.js'

/** A contender, how its worker is started, and what it is called in what the bench says. */
export type Entry = { title: string; contender: Contender; settings: WorkerSettings; bundleKilobytes: number }

export type Result = {
  bundleKilobytes: number
  unhurried: HistoryCounts
  /** Counts of some cases answered at once. */
  atOnce: readonly HistoryCounts[]
  high: readonly Round[]
  low: readonly Round[]
  replay: ReplayFigures
  /** Absent where it would say nothing new. */
  open?: OpenCaseFigures
}

export type Say = (line: string) => void

/** One case, answered as people do; its waits are the script for others. */
export async function observeCase(entry: Entry): Promise<CompletedCase & { counts: HistoryCounts }> {
  const worker = await BenchWorker.start({ ...entry.settings, taskQueue: `${entry.settings.taskQueue}-observed` })
  const completed = await completeCase({ contender: entry.contender, worker }, 'unhurried')
  await worker.stop()
  return { ...completed, counts: await countHistory(completed.handle) }
}

/** An entry, the counts of its one unhurried case, and whether it is measured with open cases too. */
export type Competitor = Entry & { counts: HistoryCounts; openCases: boolean }

/** Every figure of every entry, in the same order. */
export async function compete(
  entries: readonly Competitor[],
  { servers, sizes, say }: { servers: Servers; sizes: Sizes; say: Say },
): Promise<Result[]> {
  const rounds = await takeTurns(entries, servers, { sizes, say })
  const results: Result[] = []
  for (const [i, entry] of entries.entries()) {
    const { high, low } = rounds[i] ?? { high: [], low: [] }
    const handles = high.flatMap((round) => round.handles)
    const { contender, settings } = entry
    const caseKey = contender.name === 'sojourn' ? { caseKey: settings.caseKey } : {}
    const workflowIds = handles.slice(0, sizes.replays).map((handle) => handle.workflowId)
    say(`${entry.title}: replay of ${workflowIds.length} histories`)
    const replay = await measureReplay({
      address: servers.address,
      codePath: settings.codePath,
      workflowIds,
      ...caseKey,
    })
    const atOnce = await Promise.all(handles.slice(0, 5).map(countHistory))
    const result = { bundleKilobytes: entry.bundleKilobytes, unhurried: entry.counts, atOnce, high, low, replay }
    if (entry.openCases) {
      say(`${entry.title}: ${sizes.open} open cases, restart`)
      results.push({ ...result, open: await measureOpenCases(contender, settings, sizes) })
    } else results.push(result)
  }
  return results
}

async function takeTurns(entries: readonly Entry[], servers: Servers, { sizes, say }: { sizes: Sizes; say: Say }) {
  const stands: (Stand & { title: string })[] = []
  for (const { title, contender, settings } of entries) {
    const worker = await BenchWorker.start(settings)
    const stand = { title, contender, worker }
    say(`${title}: warm-up, ${sizes.warmUp} cases`)
    await repeat(sizes.warmUp, sizes.high, () => completeCase(stand))
    stands.push(stand)
  }
  const rounds = stands.map(() => ({ high: [] as Round[], low: [] as Round[] }))
  for (let turn = 1; turn <= sizes.alternations; turn += 1) {
    for (const [i, stand] of stands.entries()) {
      say(`${stand.title}: turn ${turn}, ${sizes.cases} cases, ${sizes.high} at once`)
      rounds[i]?.high.push(await runRound(stand, servers, { cases: sizes.cases, atOnce: sizes.high }))
    }
  }
  for (const [i, stand] of stands.entries()) {
    say(`${stand.title}: ${sizes.casesAtLow} cases, ${sizes.low} at once`)
    rounds[i]?.low.push(await runRound(stand, servers, { cases: sizes.casesAtLow, atOnce: sizes.low }))
  }
  for (const { worker } of stands) await worker.stop()
  return rounds
}
