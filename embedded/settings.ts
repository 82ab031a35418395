// What does the environment ask of the embedded system?
import { defaultTaskQueue } from '../wire/task-queues.js'
import { configuredPorts, type SomePorts } from './ports.js'
import { dataFolderAt, type DataFolder } from './data-folder.js'
import { dataFolderOf, SetupError } from './project.mjs'
import { splitFlags } from './temporal-process.js'

export interface Settings {
  folder: DataFolder
  ports: SomePorts
  namespace: string
  taskQueue: string
  /** A registry that somebody else runs; absent: the embedded one. */
  databaseUrl: string | undefined
  masterKeyFile: string | undefined
  webUrl: string | undefined
  temporalFlags: string[]
  /** How long a start may take once the servers are there. */
  readySeconds: number
}

/** Reads the settings of the embedded system; throws SetupError for a value of the wrong form. */
export function settingsFrom(env: NodeJS.ProcessEnv): Settings {
  return {
    folder: dataFolderAt(dataFolderOf(env)),
    ports: configuredPorts(env),
    namespace: env.TEMPORAL_NAMESPACE || 'default',
    taskQueue: env.SOJOURN_TASK_QUEUE || defaultTaskQueue,
    databaseUrl: env.DATABASE_URL || undefined,
    masterKeyFile: env.SOJOURN_MASTER_KEY_FILE || undefined,
    webUrl: env.SOJOURN_WEB_URL || undefined,
    temporalFlags: splitFlags(env.SOJOURN_TEMPORAL_FLAGS ?? ''),
    readySeconds: secondsIn(env.SOJOURN_READY_SECONDS || '120'),
  }
}

function secondsIn(text: string): number {
  const seconds = Number(text)
  if (seconds > 0) return seconds
  throw new SetupError(`SOJOURN_READY_SECONDS must be a number of seconds above 0, got "${text}".`)
}
