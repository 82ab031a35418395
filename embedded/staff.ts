// Who works in the running system? The child processes: what each is told, and what happens when one ends.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { keepRunning, lastLinesOf, type ChildPlan, type KeptChild } from './child.js'
import { projectRoot } from './project.mjs'
import { rememberChild, writeRun, type ChildName, type RunJson } from './run-file.js'
import type { Settings } from './settings.js'
import type { Program, Supervision } from './supervision.js'

const GRACE_MS = 25_000
const TEMPORAL_GRACE_MS = 15_000
const ENDS_BEFORE_READY = 5

export interface Staff {
  startTemporal(path: string, args: string[]): void
  startWorkerAndWeb(): void
  /** From now on every child is restarted for ever. */
  markReady(): void
  /** The work's result, or the failure of a child that ends again and again before the system is ready. */
  orFailure<T>(work: Promise<T>): Promise<T>
}

/** Nobody works yet; `closers` gets what ends them: worker and web first, then Temporal. */
export function startStaff(
  supervision: Supervision,
  { settings, run }: { settings: Settings; run: RunJson },
  closers: Array<() => Promise<void>>,
): Staff {
  let ready = false
  let fail: (error: Error) => void = () => {}
  const failure = new Promise<never>((_, reject) => (fail = reject))
  failure.catch(() => {})

  const plan = (name: ChildName, command: Pick<ChildPlan, 'command' | 'args' | 'env' | 'guard'>): ChildPlan => {
    const logFile = join(settings.folder.logs, `${name}.log`)
    return {
      ...command,
      name,
      logFile,
      onStart: (pid) => {
        run.pids[name] = pid
        rememberChild(settings.folder, name, pid)
        if (ready) writeRun(settings.folder, run)
      },
      onUnexpectedEnd: ({ how, inARow }) => {
        supervision.log(`${name} ended (${how}); it is started again`)
        if (!ready && inARow >= ENDS_BEFORE_READY)
          fail(new Error(`${name} ends at once (${how}). The end of ${logFile}:\n${lastLinesOf(logFile)}`))
      },
    }
  }
  const env = childEnvironment(supervision.env, { settings, run })

  return {
    startTemporal: (path, args) => {
      const temporal = keepRunning(plan('temporal', { command: path, args, env: supervision.env, guard: 'shell' }))
      closers.push(() => temporal.stop(TEMPORAL_GRACE_MS))
    },
    startWorkerAndWeb: () => {
      const children = (['worker', 'web'] as const).map((name) =>
        keepRunning(plan(name, nodeProgram(supervision.parts[name], env))),
      )
      closers.push(async () => void (await Promise.all(children.map((child: KeptChild) => child.stop(GRACE_MS)))))
    },
    markReady: () => {
      ready = true
    },
    orFailure: (work) => Promise.race([work, failure]),
  }
}

function nodeProgram(
  { file, preload }: Program,
  env: NodeJS.ProcessEnv,
): Pick<ChildPlan, 'command' | 'args' | 'env' | 'guard'> {
  const watch = pathToFileURL(join(projectRoot, 'embedded', 'parent-watch.mjs')).href
  const tsx = import.meta.resolve('tsx')
  const before = preload === undefined ? [] : ['--require', preload]
  const args = [...before, '--import', watch, '--import', tsx, file]
  return { command: process.execPath, args, env, guard: 'channel' }
}

function childEnvironment(
  base: NodeJS.ProcessEnv,
  { settings, run }: { settings: Settings; run: RunJson },
): NodeJS.ProcessEnv {
  return {
    ...base,
    TZ: 'UTC',
    SOJOURN_DATA: settings.folder.root,
    DATABASE_URL: run.databaseUrl,
    TEMPORAL_ADDRESS: run.temporalAddress,
    TEMPORAL_NAMESPACE: run.namespace,
    SOJOURN_MASTER_KEY_FILE: run.masterKeyFile,
    SOJOURN_TASK_QUEUE: run.taskQueue,
    SOJOURN_WEB_PORT: String(run.ports.web),
    SOJOURN_WEB_URL: run.webUrl,
    SOJOURN_METRICS_PORT: String(run.ports.metrics),
    SOJOURN_HEALTH_PORT: String(run.ports.health),
  }
}
