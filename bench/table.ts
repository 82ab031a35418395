// Which figures are shown beside which target? One row for each, honest when over.
import type { Result } from './contest.js'
import type { HistoryCounts } from './history-counts.js'
import type { Cpu, Round } from './rounds.js'
import { mean, median, percentile } from './statistics.js'

export type Row = {
  figure: string
  sojourn: string
  bare: string
  ratio: string
  target: string
  verdict: '' | 'ok' | 'OVER'
}

type Side = { sojourn: number; bare: number }
type Target = { text: string; met: boolean }

/** All rows of a comparison. */
export function tableOf(sojourn: Result, bare: Result): Row[] {
  const both = (read: (result: Result) => number): Side => ({ sojourn: read(sojourn), bare: read(bare) })
  return [...countRows(both, sojourn), ...costRows(both), ...openRows(both)]
}

type Both = (read: (result: Result) => number) => Side

function countRows(both: Both, sojourn: Result): Row[] {
  const counts = (read: (counts: HistoryCounts) => number) => both(({ unhurried }) => read(unhurried))
  const hurried = (read: (counts: HistoryCounts) => number) => both(({ atOnce }) => mean(atOnce.map(read)))
  const { workflowTasks, outsideEvents, batches, timersFired } = sojourn.unhurried
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
        met: workflowTasks <= allowed,
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

function costRows(both: Both): Row[] {
  const cpu = (read: (cpu: Cpu) => number) =>
    both(({ high }) => median(high.map((round) => read(round.cpu) / round.cases)))
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
      text: '<= 1.5 x bare',
      met: serverAndWorker.sojourn <= 1.5 * serverAndWorker.bare,
    }),
    row(
      'CPU ms per case, registry (own process)',
      cpu((c) => c.registry),
    ),
    row(
      'cases per second',
      both(({ high }) => median(high.map(perSecond))),
      undefined,
      2,
    ),
    row(
      'Update p50 ms, low concurrency',
      both((r) => percentile(low(r), 0.5)),
      undefined,
      0,
    ),
    row(
      'Update p99 ms, low concurrency',
      both((r) => percentile(low(r), 0.99)),
      undefined,
      0,
    ),
    row(
      'Update p50 ms, high concurrency',
      both((r) => percentile(high(r), 0.5)),
      undefined,
      0,
    ),
    row(
      'Update p99 ms, high concurrency',
      both((r) => percentile(high(r), 0.99)),
      undefined,
      0,
    ),
  ]
}

function openRows(both: Both): Row[] {
  const memory = both(({ open }) => open.kilobytesPerCase)
  const replay = both((result) => result.replay.cpuMsPerHistory)
  const slower = both(({ open }) => percentile(open.cold.updateMs, 0.5) / percentile(open.warm.updateMs, 0.5))
  return [
    row('kB of memory per cached open case', memory, { text: '<= 450 kB', met: memory.sojourn <= 450 }),
    row('replay CPU ms per full history', replay, { text: '<= 40 ms', met: replay.sojourn <= 40 }, 1),
    row(
      'Update p50 ms, cached case',
      both(({ open }) => percentile(open.warm.updateMs, 0.5)),
    ),
    row(
      'Update p50 ms, first after worker restart',
      both(({ open }) => percentile(open.cold.updateMs, 0.5)),
    ),
    row('the same, times the cached one', slower, undefined, 2),
    row(
      'worker CPU ms per Update, cached',
      both(({ open }) => open.warm.workerCpuMs),
      undefined,
      1,
    ),
    row(
      'worker CPU ms per Update, after restart',
      both(({ open }) => open.cold.workerCpuMs),
      undefined,
      1,
    ),
    row(
      'seconds until a new worker polls',
      both(({ open }) => open.secondsToStart),
      undefined,
      1,
    ),
    row(
      'bundle kB, source map included',
      both((result) => result.bundleKilobytes),
    ),
  ]
}

const perSecond = (round: Round): number => round.cases / round.seconds

/** Below it the bare side is noise of the machine: a ratio to it says nothing. */
const leastToCompare = 0.5

function row(figure: string, { sojourn, bare }: Side, target?: Target, digits = 0): Row {
  const ratio = Number.isNaN(bare) || bare < leastToCompare ? '' : (sojourn / bare).toFixed(2)
  const verdict = target === undefined ? '' : target.met ? 'ok' : 'OVER'
  return {
    figure,
    sojourn: sojourn.toFixed(digits),
    bare: bare.toFixed(digits),
    ratio,
    target: target?.text ?? '',
    verdict,
  }
}
