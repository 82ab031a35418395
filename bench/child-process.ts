// How does the bench start a program of its own, hear it and end it? Nothing it started outlives it.
import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const alive = new Set<ChildProcess>()
process.on('exit', () => alive.forEach((child) => child.kill('SIGKILL')))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

/** Ends `child` with the bench, however the bench ends by itself. */
export function keepUntilExit(child: ChildProcess): void {
  alive.add(child)
  child.once('exit', () => alive.delete(child))
}

/** Folder for processor profiles of every process and thread; set it to see where the work goes, not to compare times. */
const profileFolder = process.env['SOJOURN_BENCH_PROFILE']

/** What runs workflow code leaves out what the worker in production leaves out. */
const leavesOut = fileURLToPath(new URL('../worker/promise-stacks.cjs', import.meta.url))

/** Starts a TypeScript file of this folder that runs workflow code, as `forkHere`. */
export const forkWorkerHere = (file: string, env: NodeJS.ProcessEnv): ChildProcess =>
  forkHere(file, env, ['--require', leavesOut])

/** Starts a TypeScript file of this folder in a process of its own, connected by a channel. */
export function forkHere(file: string, env: NodeJS.ProcessEnv, options: readonly string[] = []): ChildProcess {
  const profiling = profileFolder ? ['--cpu-prof', '--cpu-prof-dir', profileFolder] : []
  const path = fileURLToPath(new URL(file, import.meta.url))
  const child = fork(path, [], {
    env: { ...process.env, ...env },
    execArgv: [...profiling, ...options, '--import', 'tsx', '--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  keepUntilExit(child)
  return child
}

/** Resolves when the process is gone. */
export function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => child.once('exit', () => resolve()))
}

/** The first message for which `pick` gives something. Rejects when the process ends before it, or after two minutes. */
export function heard<T>(child: ChildProcess, pick: (message: unknown) => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => end(() => reject(new Error('expected a word from a process of the bench, got none for 2 minutes'))),
      120_000,
    )
    const onMessage = (message: unknown) => {
      const picked = pick(message)
      if (picked !== undefined) end(() => resolve(picked))
    }
    const onExit = (code: number | null) =>
      end(() => reject(new Error(`expected a process of the bench to run, it ended with ${code ?? 'a signal'}`)))
    const end = (settle: () => void) => {
      clearTimeout(late)
      child.off('message', onMessage).off('exit', onExit)
      settle()
    }
    child.on('message', onMessage).on('exit', onExit)
  })
}
