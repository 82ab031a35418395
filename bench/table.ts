// Which figures are shown beside which target? One row for each, honest when over.
import type { Result } from './contest.js'
import type { HistoryCounts } from './history-counts.js'
import type { OpenCaseFigures } from './open-cases.js'
import type { Cpu, Round } from './rounds.js'
import { mean, median, percentile } from './statistics.js'

export type Row = {
  figure: string
  sojourn: string
  bare: string
  ratio: string
  batched: string
  ratioToBatched: string
  target: string
  /** A target that a bare workflow of the same events misses too is a target for nobody; it stays, and the row says so. */
  verdict: '' | 'ok' | 'OVER' | 'OVER, as is bare' | 'OVER, as is bare with batches'
}

/** A value of each contender; NaN where it was not measured. */
type Values = { sojourn: number; bare: number; batched: number }
type Target = { text: string; met: (value: number) => boolean }
type Results = { sojourn: Result; bare: Result; batched: Result }
type Each = (read: (result: Result) => number) => Values

/** All rows of a comparison. */
export function tableOf(results: Results): Row[] {
  const each: Each = (read) => ({
    sojourn: read(results.sojourn),
    bare: read(results.bare),
    batched: read(results.batched),
  })
  return [...countRows(each, results.sojourn), ...costRows(each), ...openRows(each)]
}

function countRows(each: Each, sojourn: Result): Row[] {
  const counts = (read: (counts: HistoryCounts) => number) => each(({ unhurried }) => read(unhurried))
  const hurried = (read: (counts: HistoryCounts) => number) => each(({ atOnce }) => mean(atOnce.map(read)))
  const { outsideEvents, batches, timersFired } = sojourn.unhurried
  const allowed = outsideEvents + batches + timersFired
  return [
    row(
      'outside events per case (start, Updates, Signals)',
      counts((c) => c.outsideEvents),
    ),
    row(
      'batches of remote activities',
      counts((c) => c.batches),
    ),
    row(
      'timers that fired',
      counts((c) => c.timersFired),
    ),
    row(
      'workflow tasks, unhurried',
      counts((c) => c.workflowTasks),
      {
        text: `<= ${outsideEvents} + ${batches} + ${timersFired} = ${allowed}`,
        met: (tasks) => tasks <= allowed,
      },
    ),
    row(
      'workflow tasks, answered at once',
      hurried((c) => c.workflowTasks),
      undefined,
      1,
    ),
    row(
      'history events, unhurried',
      counts((c) => c.events),
    ),
    row(
      'of them local activities',
      counts((c) => c.localActivities),
    ),
    row(
      'of them timers started',
      counts((c) => c.timersStarted),
    ),
    row(
      'of them search attribute upserts',
      counts((c) => c.attributeUpserts),
    ),
    row(
      'history kB, unhurried',
      counts((c) => c.kilobytes),
      undefined,
      1,
    ),
  ]
}

function costRows(each: Each): Row[] {
  const cpu = (read: (cpu: Cpu) => number) =>
    each(({ high }) => median(high.map((round) => read(round.cpu) / round.cases)))
  const serverAndWorker = cpu((c) => c.worker + c.server)
  const low = ({ low }: Result) => low.flatMap((round) => round.updateMs)
  const high = ({ high }: Result) => high.flatMap((round) => round.updateMs)
  return [
    row(
      'CPU ms per case, worker',
      cpu((c) => c.worker),
    ),
    row(
      'CPU ms per case, Temporal server',
      cpu((c) => c.server),
    ),
    row('CPU ms per case, worker + server', serverAndWorker, {
      text: `<= 1.5 x bare = ${(1.5 * serverAndWorker.bare).toFixed(0)}`,
      met: (ms) => ms <= 1.5 * serverAndWorker.bare,
    }),
    row('CPU ms per case, registry (own process)', { ...cpu((c) => c.registry), bare: NaN, batched: NaN }),
    row(
      'cases per second',
      each(({ high }) => median(high.map(perSecond))),
      undefined,
      2,
    ),
    row(
      'Update p50 ms, low concurrency',
      each((r) => percentile(low(r), 0.5)),
      undefined,
      0,
    ),
    row(
      'Update p99 ms, low concurrency',
      each((r) => percentile(low(r), 0.99)),
      undefined,
      0,
    ),
    row(
      'Update p50 ms, high concurrency',
      each((r) => percentile(high(r), 0.5)),
      undefined,
      0,
    ),
    row(
      'Update p99 ms, high concurrency',
      each((r) => percentile(high(r), 0.99)),
      undefined,
      0,
    ),
  ]
}

function openRows(each: Each): Row[] {
  const opened = (read: (open: OpenCaseFigures) => number) => each(({ open }) => (open ? read(open) : NaN))
  const memory = opened((open) => open.kilobytesPerCase)
  const replay = each((result) => result.replay.cpuMsPerHistory)
  const slower = opened((open) => percentile(open.cold.updateMs, 0.5) / percentile(open.warm.updateMs, 0.5))
  return [
    row('kB of memory per cached open case', memory, { text: '<= 450 kB', met: (kB) => kB <= 450 }),
    row('replay CPU ms per full history', replay, { text: '<= 40 ms', met: (ms) => ms <= 40 }, 1),
    row(
      'Update p50 ms, cached case',
      opened((open) => percentile(open.warm.updateMs, 0.5)),
    ),
    row(
      'Update p50 ms, first after worker restart',
      opened((open) => percentile(open.cold.updateMs, 0.5)),
    ),
    row('the same, times the cached one', slower, undefined, 2),
    row(
      'worker CPU ms per Update, cached',
      opened((open) => open.warm.workerCpuMs),
      undefined,
      1,
    ),
    row(
      'worker CPU ms per Update, after restart',
      opened((open) => open.cold.workerCpuMs),
      undefined,
      1,
    ),
    row(
      'seconds until a new worker polls',
      opened((open) => open.secondsToStart),
      undefined,
      1,
    ),
    row(
      'bundle kB, source map included',
      each((result) => result.bundleKilobytes),
    ),
  ]
}

const perSecond = (round: Round): number => round.cases / round.seconds

/** Below it the other side is noise of the machine: a ratio to it says nothing. */
const leastToCompare = 0.5

function row(figure: string, values: Values, target?: Target, digits = 0): Row {
  const { sojourn, bare, batched } = values
  const shown = (value: number) => (Number.isNaN(value) ? '' : value.toFixed(digits))
  const times = (least: number) => (least >= leastToCompare ? (sojourn / least).toFixed(2) : '')
  return {
    figure,
    sojourn: shown(sojourn),
    bare: shown(bare),
    ratio: times(bare),
    batched: shown(batched),
    ratioToBatched: times(batched),
    target: target?.text ?? '',
    verdict: target ? verdictOf(values, target) : '',
  }
}

function verdictOf({ sojourn, bare, batched }: Values, { met }: Target): Row['verdict'] {
  if (met(sojourn)) return 'ok'
  if (!met(bare)) return 'OVER, as is bare'
  return Number.isNaN(batched) || met(batched) ? 'OVER' : 'OVER, as is bare with batches'
}
