// Which histories did a test make, and does the present code replay them? Also the keeper of the recorded corpus.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Client } from '@temporalio/client'
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js'
import { Worker } from '@temporalio/worker'
import { quietLogs } from './quiet-logs.js'

type History = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>

/** One run's history with the workflow it belongs to. */
export type RecordedRun = { workflowId: string; history: History }

export const corpusFolder = join(import.meta.dirname, '..', 'replay', 'histories')

/** Every run of a workflow along the continue-as-new chain, oldest first. */
export async function runsOf(client: Client, workflowId: string): Promise<RecordedRun[]> {
  const runs: RecordedRun[] = []
  const info = (await client.workflow.getHandle(workflowId).describe()).raw.workflowExecutionInfo
  let runId = info?.firstRunId || info?.execution?.runId
  while (runId) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory()
    runs.push({ workflowId, history })
    runId = history.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ?? undefined
  }
  return runs
}

/** The first divergence among the runs, as `workflow id: message`; undefined when the code replays them all. */
export async function divergenceOf(codePath: string, runs: readonly RecordedRun[]): Promise<string | undefined> {
  return (await divergencesOf(codePath, runs)).find((one) => one !== undefined)
}

/** For each run its divergence, or undefined. */
export async function divergencesOf(
  codePath: string,
  runs: readonly RecordedRun[],
): Promise<readonly (string | undefined)[]> {
  quietLogs()
  const divergences: (string | undefined)[] = []
  for (const run of runs) divergences.push(await replayed(codePath, run))
  return divergences
}

type Replayer = { codePath: string; histories: PassThrough; results: ReturnType<typeof Worker.runReplayHistories> }

let replayer: Replayer | undefined

/** One worker replays all that its process asks for, and ends with it: to make one costs as much as two or three replays. */
async function replayed(codePath: string, run: RecordedRun): Promise<string | undefined> {
  if (replayer?.codePath !== codePath) replayer = startReplayer(codePath)
  replayer.histories.write(run)
  const { value, done } = await replayer.results.next()
  if (!done && value.workflowId === run.workflowId) return value.error && `${run.workflowId}: ${value.error.message}`
  replayer = undefined
  throw new Error(`expected an answer to the replay of ${run.workflowId}, got ${done ? 'none' : value.workflowId}`)
}

function startReplayer(codePath: string): Replayer {
  const histories = new PassThrough({ objectMode: true })
  return { codePath, histories, results: Worker.runReplayHistories({ workflowBundle: { codePath } }, histories) }
}

/** Keeps the runs of a story in the corpus of this version, once: a recorded history is never made anew. */
export function keepStory(story: string, runs: readonly RecordedRun[]): void {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')) as {
    version: string
  }
  const folder = join(corpusFolder, version)
  const file = join(folder, `${slug(story)}.json.gz`)
  if (existsSync(file)) return
  mkdirSync(folder, { recursive: true })
  const kept = runs.map(({ workflowId, history }) => ({ workflowId, history: historyToJSON(history) }))
  writeFileSync(file, gzipSync(JSON.stringify(kept)))
}

/** The recorded stories of every released version: `version/story` and its runs. */
export function recordedStories(): { name: string; runs: RecordedRun[] }[] {
  if (!existsSync(corpusFolder)) return []
  const files = readdirSync(corpusFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json.gz'),
  )
  return files.sort().map((name) => ({
    name,
    runs: JSON.parse(gunzipSync(readFileSync(join(corpusFolder, name))).toString(), reviveHistories) as RecordedRun[],
  }))
}

function reviveHistories(key: string, value: unknown): unknown {
  return key === 'history' && typeof value === 'string' ? JSON.parse(value) : value
}

const slug = (story: string) =>
  story
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
