// Where is the system that this client talks to? Its run.json in the data folder, or addresses in the environment.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { defaultTaskQueue } from '../wire/task-queues.js'
import { Refused } from './refusal.js'

/** Everything the door needs to know of a running system. */
export type DoorConfig = {
  dataFolder: string
  databaseUrl: string
  masterKeyFile?: string
  temporalAddress: string
  namespace: string
  taskQueue: string
  webUrl?: string
  /** The telephone number of the service, told to people who ask for help. */
  helpPhone?: string
  /** Cases may be started on the demo clock. */
  demoClock: boolean
  /** How long one call to a server may take before its outcome counts as unknown. */
  deadlineMs: number
  /** Connections to the registry; two unless said otherwise. */
  poolSize?: number
}

const defaultDeadlineMs = 3_000

/** What `npm start` writes into its data folder when it is ready. */
export const RunFile = z.object({
  pids: z.object({ supervisor: z.int().positive() }),
  temporalAddress: z.string(),
  namespace: z.string(),
  databaseUrl: z.string(),
  masterKeyFile: z.string(),
  webUrl: z.string().optional(),
  taskQueue: z.string().optional(),
})
export type RunFile = z.infer<typeof RunFile>

/** The data folder of this environment: `SOJOURN_DATA`, or `.sojourn` in the project. */
export function dataFolderOf(env: NodeJS.ProcessEnv): string {
  return resolve(join(import.meta.dirname, '..'), env['SOJOURN_DATA'] || '.sojourn')
}

/** The running system; refuses with `not-running` when there is none. Opens no connection. */
export function findRunningSystem(env: NodeJS.ProcessEnv): DoorConfig {
  const { TEMPORAL_ADDRESS: temporalAddress, DATABASE_URL: databaseUrl } = env
  if (!temporalAddress || !databaseUrl) return ofRunFile(readRunFile(dataFolderOf(env)), env)
  return {
    ...ofEnvironment(env),
    databaseUrl,
    temporalAddress,
    namespace: env['TEMPORAL_NAMESPACE'] || 'default',
    ...(env['SOJOURN_MASTER_KEY_FILE'] ? { masterKeyFile: env['SOJOURN_MASTER_KEY_FILE'] } : {}),
    ...(env['SOJOURN_WEB_URL'] ? { webUrl: env['SOJOURN_WEB_URL'] } : {}),
  }
}

/** The run file of a data folder; refuses with `not-running` when it is missing, broken or left by a killed system. */
export function readRunFile(dataFolder: string): RunFile {
  let text: string
  try {
    text = readFileSync(join(dataFolder, 'run.json'), 'utf8')
  } catch {
    throw notRunning()
  }
  const parsed = RunFile.safeParse(asJson(text))
  if (!parsed.success) throw notRunning()
  if (!isAlive(parsed.data.pids.supervisor)) throw notRunning()
  return parsed.data
}

function ofRunFile(run: RunFile, env: NodeJS.ProcessEnv): DoorConfig {
  const { databaseUrl, masterKeyFile, temporalAddress, namespace, webUrl, taskQueue } = run
  const addresses = { databaseUrl, masterKeyFile, temporalAddress, namespace }
  return { ...ofEnvironment(env), ...addresses, ...(webUrl ? { webUrl } : {}), ...(taskQueue ? { taskQueue } : {}) }
}

function ofEnvironment(env: NodeJS.ProcessEnv) {
  const deadlineMs = Number(env['SOJOURN_DEADLINE_MS'] ?? defaultDeadlineMs)
  return {
    dataFolder: dataFolderOf(env),
    taskQueue: env['SOJOURN_TASK_QUEUE'] || defaultTaskQueue,
    demoClock: env['SOJOURN_CLOCK'] === 'demo',
    ...(env['SOJOURN_HELP_PHONE'] ? { helpPhone: env['SOJOURN_HELP_PHONE'].slice(0, 30) } : {}),
    deadlineMs: deadlineMs > 0 ? deadlineMs : defaultDeadlineMs,
  }
}

const notRunning = (): Refused => new Refused('not-running', 'not running: npm start')

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
