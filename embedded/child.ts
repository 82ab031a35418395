// How is a program kept running? Started, written down, its output kept in a file, restarted when it ends by itself.
import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const FIRST_WAIT_MS = 200
const LONGEST_WAIT_MS = 10_000
const HEALTHY_AFTER_MS = 30_000
const LARGEST_LOG_BYTES = 20 * 1024 * 1024

export interface ChildPlan {
  name: string
  command: string
  args: string[]
  env: NodeJS.ProcessEnv
  logFile: string
  /** `channel`: a Node program with parent-watch loaded; `shell`: a foreign program, ended by a small watcher. */
  guard: 'channel' | 'shell'
  onStart: (pid: number) => void
  /** Hears of every end that nobody asked for; `inARow` counts those that followed each other quickly. */
  onUnexpectedEnd: (end: { how: string; inARow: number }) => void
}

export interface KeptChild {
  /** Ends it: SIGTERM, after `graceMs` SIGKILL; resolves when it is gone. */
  stop(graceMs: number): Promise<void>
}

/** Starts the program and keeps it running until `stop`. */
export function keepRunning(plan: ChildPlan): KeptChild {
  let child: ChildProcess | undefined
  let waiting: NodeJS.Timeout | undefined
  let stopping = false
  let inARow = 0

  const start = () => {
    const started = Date.now()
    child = spawnGuarded(plan)
    child.once('error', (error) => plan.onUnexpectedEnd({ how: error.message, inARow: 99 }))
    child.once('exit', (code, signal) => {
      child = undefined
      if (stopping) return
      inARow = Date.now() - started > HEALTHY_AFTER_MS ? 1 : inARow + 1
      plan.onUnexpectedEnd({ how: signal ?? `exit code ${code}`, inARow })
      waiting = setTimeout(start, Math.min(FIRST_WAIT_MS * 2 ** (inARow - 1), LONGEST_WAIT_MS))
    })
    if (child.pid !== undefined) plan.onStart(child.pid)
  }
  start()

  return {
    async stop(graceMs) {
      stopping = true
      clearTimeout(waiting)
      if (child) await endChild(child, graceMs)
    },
  }
}

/** The last lines of a log file, for a message about a start that failed. */
export function lastLinesOf(logFile: string, count = 8): string {
  try {
    return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-count).join('\n')
  } catch {
    return '(no log)'
  }
}

function spawnGuarded(plan: ChildPlan): ChildProcess {
  const log = openLog(plan.logFile)
  // A session of its own: Ctrl-C reaches the supervisor alone, which then ends its children in order.
  const detached = process.platform !== 'win32'
  const stdio = plan.guard === 'channel' ? (['ignore', log, log, 'ipc'] as const) : (['ignore', log, log] as const)
  const child = spawn(plan.command, plan.args, { env: plan.env, detached, stdio: [...stdio] })
  closeSync(log)
  if (plan.guard === 'shell' && detached && child.pid !== undefined) watchOver(child, child.pid)
  return child
}

// Its input ends when this process ends, however it ends.
function watchOver(child: ChildProcess, pid: number): void {
  const watcher = spawn('/bin/sh', ['-c', 'cat >/dev/null; kill -TERM "$1"', 'sh', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watcher.on('error', () => {})
  watcher.stdin.on('error', () => {})
  child.once('exit', () => watcher.kill('SIGKILL'))
}

function endChild(child: ChildProcess, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), graceMs)
    child.once('exit', () => {
      clearTimeout(force)
      resolve()
    })
    child.kill('SIGTERM')
  })
}

function openLog(path: string): number {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG_BYTES) renameSync(path, `${path}.1`)
  return openSync(path, 'a', 0o600)
}
