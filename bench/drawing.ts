// Do papers that are being issued delay the people who answer? The same Updates at rest, and while papers are drawn.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { outgoingQueue } from '../workflows/ids.js'
import { openCaseOnly, repeat } from './case-run.js'
import { answer, pinnedRulebook, type Contender } from './contender.js'
import type { IssuingStart } from './issuing-workflow.js'
import { cpuMs } from './process-cost.js'
import { percentile } from './statistics.js'
import type { OpenWait, WorkerSettings } from './told.js'
import { BenchWorker } from './worker.js'

type OpenCase = Awaited<ReturnType<typeof openCaseOnly>>
type Counts = { papersIssued: number; updatesMeanwhile: number }

/** An Update this often, whether or not the one before was answered: a slow one delays none that follow it. */
const everyMs = 100
/** As many batches as the worker of the outgoing queue carries at once in production. */
const batchesAtOnce = 40

/** Papers drawn, signed and kept as in production, by the second worker of the process that runs the cases. */
export async function measureIssuing(
  contender: Contender,
  { settings, issuingCode }: { settings: WorkerSettings; issuingCode: string },
  { papersIssued, updatesMeanwhile }: Counts,
): Promise<string> {
  const own: WorkerSettings = { ...settings, taskQueue: `${settings.taskQueue}-issuing`, draws: true }
  const worker = await BenchWorker.start({ ...own, maxCachedWorkflows: 2 * updatesMeanwhile + 100 })
  const orders = await BenchWorker.start({
    ...settings,
    contender: 'issuing',
    codePath: issuingCode,
    taskQueue: `${settings.taskQueue}-orders`,
  })
  const cases = await repeat(2 * updatesMeanwhile, 20, () => openCaseOnly({ contender, worker }))
  await worker.settle()
  const cpuAtFirst = cpuMs(worker.pid)
  const atRest = await paced(cases.slice(0, updatesMeanwhile), () => true)
  await worker.settle()

  const start = performance.now()
  const cpuBefore = cpuMs(worker.pid)
  let issuing = true
  const issued = issue(contender, { orders: orders.taskQueue, outgoing: own.taskQueue, papersIssued }).finally(() => {
    issuing = false
  })
  const meanwhile = await paced(cases.slice(updatesMeanwhile), () => issuing)
  const count = await issued
  const seconds = (performance.now() - start) / 1_000
  const perUpdate = (cpuBefore - cpuAtFirst) / atRest.length
  const perPaper = (cpuMs(worker.pid) - cpuBefore - perUpdate * meanwhile.length) / count
  await Promise.all([worker.stop(), orders.stop()])
  return lineOf({ atRest, meanwhile, count, seconds, perPaper, papersIssued })
}

/** Answers one case after the other while `goesOn`; milliseconds of each, once the last answer came. */
async function paced(cases: readonly OpenCase[], goesOn: () => boolean): Promise<number[]> {
  const answers: Promise<number>[] = []
  for (const { handle, wait } of cases) {
    if (!goesOn()) break
    answers.push(answer(handle, wait satisfies OpenWait))
    await sleep(everyMs)
  }
  return Promise.all(answers)
}

async function issue(
  { client, start }: Contender,
  { orders, outgoing, papersIssued }: { orders: string; outgoing: string; papersIssued: number },
): Promise<number> {
  const { caseNumber } = await start(outgoing, 'real')
  const { hash, rulebook } = pinnedRulebook()
  const at = new Date().toISOString()
  const started: IssuingStart = {
    outgoing: outgoingQueue(outgoing),
    batch: { caseNumber, corridor: rulebook.id, rulebook: hash, demo: false, at },
    item: {
      act: 'issue',
      key: 'paper',
      at,
      document: 'training-certificate',
      data: { completedOn: at.slice(0, 10), hours: 40, modules: [] },
    },
    papers: papersIssued,
    atOnce: batchesAtOnce,
  }
  const workflowId = `issuing/${randomUUID()}`
  return client.workflow.execute('issuing', { workflowId, taskQueue: orders, args: [started] })
}

type Told = {
  atRest: readonly number[]
  meanwhile: readonly number[]
  count: number
  seconds: number
  /** CPU milliseconds of the worker's process, without what the Updates cost and without the drawing process. */
  perPaper: number
  papersIssued: number
}

function lineOf({ atRest, meanwhile, count, seconds, perPaper, papersIssued }: Told): string {
  const [p50, p99] = [0.5, 0.99].map((share) => [atRest, meanwhile].map((updateMs) => percentile(updateMs, share)))
  const ratio = (p99?.[1] ?? NaN) / (p99?.[0] ?? NaN)
  const pair = (pair: readonly number[] = []) => pair.map((ms) => ms.toFixed(0)).join(' ms at rest, ')
  const lost = count < papersIssued ? `, ${papersIssued - count} NOT issued` : ''
  return (
    `${count} papers issued in ${seconds.toFixed(0)} s beside an Update every ${everyMs} ms${lost}: ` +
    `p50 ${pair(p50)} ms meanwhile; p99 ${pair(p99)} ms meanwhile, ${ratio.toFixed(2)} x ` +
    `(target <= 1.5 x: ${ratio <= 1.5 ? 'ok' : 'OVER'}); ${atRest.length} and ${meanwhile.length} Updates; ` +
    `a paper costs the worker's own process ${perPaper.toFixed(0)} CPU ms beside the drawing process`
  )
}
