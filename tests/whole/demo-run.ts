// What did one run of the demo leave behind? Run once for all test files that ask, and removed after the last of them.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunJson } from '../../embedded/run-file.js'
import { isAlive, npmRun, type Ran } from './command-line.js'

/** How the demo ended, where it played, and what was seen of it while it ran. */
export type DemoRun = Ran & { folder: string; metrics: string; runFile: string }

const readers = ['demo', 'canary'] as const
/** All test files of one run of the test runner share its process as their parent. */
const place = join(tmpdir(), `sojourn-demo-${process.ppid}`)
const record = join(place, 'run.json')

/** The one run of the demo: the first who asks runs it, about a minute; who asks meanwhile waits for it. */
export async function demoRun(): Promise<DemoRun> {
  if (!isFirst()) return recordedRun()
  removeLeftOvers()
  const folder = join(place, 'demo')
  mkdirSync(folder)
  const seen = { metrics: '', runFile: '' }
  const watching = setInterval(() => void look(folder, seen), 1_000)
  const ran = await npmRun('demo', { SOJOURN_DEMO_DATA: folder }).finally(() => clearInterval(watching))
  const run = { ...ran, ...seen, folder }
  writeFileSync(`${record}.new`, JSON.stringify(run))
  renameSync(`${record}.new`, record)
  return run
}

/** Whether nobody has asked before: a folder can be made once. */
function isFirst(): boolean {
  try {
    mkdirSync(place)
    return true
  } catch {
    return false
  }
}

async function recordedRun(): Promise<DemoRun> {
  while (!existsSync(record)) await new Promise((resolve) => setTimeout(resolve, 500))
  return JSON.parse(readFileSync(record, 'utf8')) as DemoRun
}

/** Says that a test file has read all it wants; the last one clears the place. */
export function releaseDemoRun(reader: (typeof readers)[number]): void {
  if (!existsSync(place)) return
  writeFileSync(join(place, `read-by-${reader}`), '')
  if (readers.every((one) => existsSync(join(place, `read-by-${one}`)))) rmSync(place, { recursive: true, force: true })
}

/** Places of test runs that ended without their last reader. */
function removeLeftOvers(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(/^sojourn-demo-(\d+)$/.exec(name)?.[1] ?? 0)
    if (pid > 0 && !isAlive(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}

/** The newest answer of the worker's metrics and the run file, as long as the demo runs. */
async function look(folder: string, seen: { metrics: string; runFile: string }): Promise<void> {
  try {
    const runFile = readFileSync(join(folder, 'data', 'run.json'), 'utf8')
    seen.runFile = runFile
    const { ports } = JSON.parse(runFile) as RunJson
    const answer = await fetch(`http://127.0.0.1:${ports.metrics}/metrics`, { signal: AbortSignal.timeout(2_000) })
    seen.metrics = await answer.text()
  } catch {
    // It is still starting, or it is ending.
  }
}
