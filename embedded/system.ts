// How do the demo and the tests get a whole running system? One call starts a supervisor in a data folder of its own.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import type { Readable } from 'node:stream'
import { dataFolderAt } from './data-folder.js'
import { projectRoot } from './project.mjs'
import { readRun, type RunJson } from './run-file.js'

export interface SystemOptions {
  /** Absolute path. */
  dataFolder: string
  /** Added to this process's environment; `undefined` removes a variable. */
  env?: NodeJS.ProcessEnv
  /** Hears the supervisor's progress, line by line. */
  log?: (line: string) => void
  /** Another supervisor program than the real one. */
  supervisor?: string
}

export interface RunningSystem {
  run: RunJson
  /** SIGTERM, then waits; rejects when the supervisor did not end with exit code 0. */
  stop: () => Promise<void>
  /** Resolves with the exit code (or signal) when the supervisor ends, however it ends. */
  ended: Promise<number | NodeJS.Signals | null>
}

/** Starts the system and waits until it is ready; rejects with the supervisor's last words when it ends before. Takes any free web port unless told otherwise. */
export async function startSystem(options: SystemOptions): Promise<RunningSystem> {
  const { dataFolder, log = () => {} } = options
  const file = options.supervisor ?? join(projectRoot, 'embedded', 'supervisor.ts')
  const env = { ...process.env, SOJOURN_WEB_PORT: '0', ...options.env, SOJOURN_DATA: dataFolder }
  const stdio = ['ignore', 'pipe', 'pipe', 'ipc'] as const
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), file], {
    cwd: projectRoot,
    env,
    stdio: [...stdio],
  })
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.on('exit', (code, signal) => resolve(code ?? signal)),
  )
  const said: string[] = []
  linesOf(child.stderr).on('line', (line) => {
    said.push(line)
    log(line)
  })
  const ready = new Promise<'ready'>((resolve) => {
    linesOf(child.stdout).on('line', (line) => line.startsWith('ready ') && resolve('ready'))
  })
  const first = await Promise.race([ready, ended])
  const run = readRun(dataFolderAt(dataFolder))
  if (first !== 'ready' || run === undefined)
    throw new Error(`The system on ${dataFolder} did not start (${first}): ${said.slice(-12).join('\n')}`)
  const stop = async () => {
    child.kill('SIGTERM')
    const code = await ended
    if (code !== 0) throw new Error(`The system on ${dataFolder} ended with ${code}: ${said.slice(-12).join('\n')}`)
  }
  return { run, stop, ended }
}

function linesOf(stream: Readable | null): Interface {
  if (stream === null) throw new Error('Expected the output of the supervisor as a pipe.')
  return createInterface({ input: stream })
}
