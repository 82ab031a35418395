// How does somebody at a terminal use the system? The real `sojourn` program, as a process of its own.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { cleanEnvironment } from './stage.js'

const root = join(import.meta.dirname, '..', '..')

/** How a program ended and what it said. */
export type Ran = { exit: number; out: string; err: string; ms: number }

/** Runs a Node program of the project with these variables set (and none that the tests' own surroundings set). */
export async function runProgram(args: readonly string[], env: NodeJS.ProcessEnv, input = ''): Promise<Ran> {
  const began = Date.now()
  const surroundings: NodeJS.ProcessEnv = { ...process.env, ...cleanEnvironment, ...env }
  const child = spawn(process.execPath, args, { cwd: root, env: surroundings, stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const exit = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)))
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exit])
  return { exit: code, out, err, ms: Date.now() - began }
}

/** The `sojourn` command on a data folder. */
export const sojourn = (
  data: string,
  args: readonly string[],
  given: { env?: NodeJS.ProcessEnv; input?: string } = {},
): Promise<Ran> =>
  runProgram([join(root, 'bin', 'sojourn.mjs'), ...args], { SOJOURN_DATA: data, ...given.env }, given.input)

/** `npm start`, `npm run demo` and the like, without npm. */
export const npmRun = (name: 'start' | 'demo', env: NodeJS.ProcessEnv): Promise<Ran> =>
  runProgram([join(root, 'embedded', 'run.mjs'), name], env)

/** The lines of a text, without the last line's end. */
export const linesOf = (said: string): string[] => said.trimEnd().split('\n')

/** Whether a process of this pid runs. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
